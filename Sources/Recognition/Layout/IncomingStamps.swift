internal import DirectiveModel

/// What an office stamped on a paper when it came in: “ĐẾN”, its own name, fields filled in by hand.
///
/// It is no part of the document. A stamp is told by the words in it, and reaches as far as its
/// frame; where the frame was not found, over the short pieces above and below those words.
struct IncomingStamps {
  private var areas: [PixelBox] = []
  private let widest: Int

  init(_ pieces: [ReadPiece], layout: PageLayout, width: Int) {
    widest = width * 2 / 5
    // A line under the office's name makes a small table of the frame.
    let frames = (layout.frames + layout.tables.map(\.box)).filter {
      $0.width < width * 2 / 5 && $0.height < width / 5
    }
    let xHeight = layout.xHeight
    for piece in pieces where piece.bounds.width < width / 3 {
      let text = piece.text
      if let frame = frames.first(where: { $0.containsMiddle(of: piece.bounds) }) {
        if Self.isField(text) { areas.append(frame.padded(by: xHeight / 2, within: .max, .max)) }
      } else if Self.isStamped(text) {
        let box = piece.bounds
        areas.append(
          PixelBox(
            left: box.left - 4 * xHeight, top: box.top - 3 * xHeight,
            right: box.right + 4 * xHeight, bottom: box.bottom + 3 * xHeight))
      }
    }
  }

  func hold(_ piece: ReadPiece) -> Bool {
    let box = piece.bounds
    return box.width < widest
      && areas.contains { area in
        area.horizontalOverlap(box) * 10 > box.width * 7
          && area.verticalOverlap(box) * 2 > box.height
      }
  }

  /// Whether the words alone tell a stamp, without a frame about them.
  static func isStamped(_ text: String) -> Bool {
    text.contains("Đ") && text.contains(arrival.regex)
      || text.contains("...") && text.contains(dottedField.regex)
  }

  /// Whether a frame about those words is a stamp's.
  static func isField(_ text: String) -> Bool {
    isStamped(text) || text.contains(field.regex)
  }

  private static let arrival = Pattern(
    /(?:CÔNG|VĂN BẢN|CV) ?(?:VĂN)? ĐẾN|^.{0,3}(?:ĐẾN|ĐỀN|ĐÊN)(?: |$)/)

  private static let field = Pattern(/^.{0,3}(?:Giờ|Ngày|Chuyển|Số đến|Số CV) ?[:.]/)

  /// Dotted, to be filled in.
  private static let dottedField = Pattern(/(?:Giờ|Ngày|Chuyển|Số) ?[:.]? ?\.{3,}/)
}
