/// Marks that close what a “ opened, and are no part of the word before them: “… bộ máy”:”.
///
/// Others were read for them: “… hành chính™:”.
struct ClosingQuotes {
  private var isOpen = false

  /// The tokens of a line that close a quotation; `opensText` where a new text begins with it.
  mutating func places(in line: [InkToken], opensText: Bool) -> Set<Int> {
    if opensText { isOpen = false }
    var places: Set<Int> = []
    for (index, token) in line.enumerated() where token.kind == .mark && token.scalars.count == 1 {
      switch token.scalars[0] {
      case "“": isOpen = true
      case "”", "™":
        guard isOpen, index > 0, closesWord(index, line) else { continue }
        places.insert(index)
        isOpen = false
      default: continue
      }
    }
    return places
  }

  /// Right behind a word, and before its end or a mark that parts.
  private func closesWord(_ index: Int, _ line: [InkToken]) -> Bool {
    let token = line[index]
    let before = line[index - 1]
    guard before.word == token.word, before.kind != .mark else { return false }
    if token.endsWord { return true }
    let next = line[index + 1]
    return next.word == token.word && next.kind == .mark
      && ":;,.)".unicodeScalars.contains(next.scalars[0])
  }
}
