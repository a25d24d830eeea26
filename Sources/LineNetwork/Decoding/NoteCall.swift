/// The raised one that calls a footnote: the network has no such character and reads “!”.
///
/// Directives print no exclamation marks. “kế hoạch!,” is “kế hoạch1,”; “! Trong đó” opens note 1.
enum NoteCall {
  static func restored(_ word: String, isFirst: Bool) -> String {
    guard word.contains("!") else { return word }
    if word == "!" { return isFirst ? "1" : word }
    guard let mark = word.firstIndex(of: "!"), mark > word.startIndex,
      word[word.index(before: mark)].isLetter || word[word.index(before: mark)] == ")",
      word[word.index(after: mark)...].allSatisfy({ ",.;:)".contains($0) })
    else { return word }
    return word[..<mark] + "1" + word[word.index(after: mark)...]
  }
}
