internal import DirectiveModel

/// The round seal of an office, black on a copy, and the signature drawn across it.
///
/// What its ring holds may look like lines: letters of the legend, rays of the star. Print runs
/// through a seal too, the signer's title and name: it is read surely, and stays.
struct Seals {
  private let boxes: [PixelBox]

  /// Seals measure 30 to 42 mm; strokes that touch one make its ink wider.
  init(_ components: [PixelBox], dpi: Double) {
    let smallest = Int(dpi * 0.8)
    let largest = Int(dpi * 2.2)
    boxes = components.filter { box in
      let (narrow, wide) = (min(box.width, box.height), max(box.width, box.height))
      return narrow > smallest && narrow < largest && wide < 2 * largest
    }
  }

  func hold(_ piece: ReadPiece) -> Bool {
    guard piece.place == nil, boxes.contains(where: { $0.containsMiddle(of: piece.bounds) })
    else { return false }
    let letters = piece.words.reduce(0) { $0 + $1.text.count { $0.isLetter || $0.isNumber } }
    if letters <= 3 { return true }
    let sum = piece.words.reduce(0) { $0 + ($1.confidence ?? 1) }
    return sum / Double(piece.words.count) < 0.85
  }
}
