internal import DirectiveModel

/// Ink that lies on the page like a line of print and was read as none.
///
/// It may be a note by hand, a scribble, or print too faded to be read: nothing is left out unsaid.
enum UnreadInk {
  private static let most = 8

  static func findings(
    in pieces: [ReadPiece], xHeight: Int, page: Int, size: (width: Int, height: Int)
  ) -> [Finding] {
    let unread = pieces.filter { !$0.isPrint && isLine($0, xHeight: xHeight) }
    if unread.isEmpty { return [] }
    let evidence = unread.prefix(most).map {
      Evidence(page: page, text: $0.text, box: $0.bounds.fraction(of: size))
    }
    let places = unread.count == 1 ? "one place" : "\(unread.count) places"
    return [
      Finding(
        .unreadInk, .info, "ink in \(places) lies like a line and was not read as print",
        page: page, evidence: evidence)
    ]
  }

  /// As long as a word or two, as high as print.
  private static func isLine(_ piece: ReadPiece, xHeight: Int) -> Bool {
    let box = piece.bounds
    return piece.place == nil && box.width > 6 * xHeight && box.height > xHeight
      && box.height < 3 * xHeight
  }
}
