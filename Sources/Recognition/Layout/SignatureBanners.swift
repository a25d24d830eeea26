internal import DirectiveModel

/// What a digital signature wrote on the page: who signed, an address, the time to the second.
///
/// One line of it tells the others: they are as small, begin below each other and stand close.
struct SignatureBanners {
  private let areas: [PixelBox]
  private let xHeight: Int

  init(_ pieces: [ReadPiece], xHeight: Int) {
    self.xHeight = xHeight
    areas = pieces.filter { $0.place == nil && Self.isBanner($0.text) }.map { anchor in
      var area = anchor.bounds
      var lines = 1
      // Upwards and downwards while lines of its size follow closely.
      while lines < 6,
        let next = pieces.first(where: { piece in
          let box = piece.bounds
          let gap = max(box.top - area.bottom, area.top - box.bottom)
          return !area.contains(box) && gap < anchor.bounds.height
            && box.horizontalOverlap(anchor.bounds) * 10
              > min(box.width, anchor.bounds.width) * 7
            && abs(box.left - anchor.bounds.left) < 6 * xHeight
            && box.height * 4 < max(anchor.bounds.height * 5, xHeight * 7)
            && box.width * 2 < anchor.bounds.width * 3
        })
      {
        area = area.union(next.bounds)
        lines += 1
      }
      return area
    }
  }

  func hold(_ piece: ReadPiece) -> Bool {
    piece.place == nil && areas.contains { $0.contains(piece.bounds) }
  }

  static func isBanner(_ text: String) -> Bool {
    PrintJudgement.isTimed(text)
      || text.digitCount >= 14 && text.contains(dayAndTime.regex)
      || text.hasByte(of: ":") && text.contains(signer.regex)
  }

  private static let dayAndTime = Pattern(
    /[0-9]{2}[.\/-][0-9]{2}[.\/-][0-9]{4},? [0-9]{2}:[0-9]{2}:[0-9]{2}/)
  private static let signer = Pattern(/^.{0,2}(?:Người ký|Ký bởi|Thời gian ký) ?:/)
}
