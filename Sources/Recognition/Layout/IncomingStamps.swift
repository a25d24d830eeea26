internal import DirectiveModel

/// What an office stamped on a paper when it came in: “ĐẾN”, its own name, fields filled in by hand.
///
/// It is no part of the document. A stamp is told by the words in it, and reaches as far as its
/// frame; where the frame was not found, over the short pieces above and below those words.
struct IncomingStamps {
  private let areas: [PixelBox]
  private let widest: Int

  init(_ pieces: [ReadPiece], layout: PageLayout, width: Int) {
    widest = width / 3
    let reach = 3 * layout.xHeight
    areas = pieces.filter { $0.bounds.width < width / 3 && Self.isStamped($0.text) }.map { piece in
      let frame = layout.frames.first {
        $0.width < width * 2 / 5 && $0.height < width / 5 && $0.containsMiddle(of: piece.bounds)
      }
      var area = piece.bounds
      area.top -= reach
      area.bottom += reach
      return frame ?? area
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

  static func isStamped(_ text: String) -> Bool {
    text.contains(arrival) || text.contains(fields)
  }

  private static var arrival: Regex<Substring> { /CÔNG VĂN ĐẾN|^.{0,3}(?:ĐẾN|ĐỀN|ĐÊN)(?: |$)/ }

  /// Dotted, to be filled in.
  private static var fields: Regex<Substring> {
    /(?:Giờ|Ngày|Chuyển|Số) ?[:.]? ?\.{3,}/
  }
}
