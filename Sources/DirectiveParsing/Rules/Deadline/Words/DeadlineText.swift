internal import VietnameseText

/// A passage as the rules of time see it: words as numbers, digits by their shape, masks laid on.
///
/// Made once for a passage; clauses are then read from it in time linear in their own length.
package struct DeadlineText: Sendable {
  package let passage: Passage
  let terms: [Term]

  struct Term: Sendable {
    var code: WordCode
    var shape: NumberShape
    var kind: Token.Kind
    /// Stands in a citation, a quotation, a period of years …: not to be believed.
    var mask: TimeMask.Kind?
    /// A document's symbol: 171/KH-UBND.
    var isSymbol = false

    var isMasked: Bool { mask != nil }
  }

  /// `citations` are token ranges of documents cited; what else is to be masked is found here.
  ///
  /// A cell of a column of time holds nothing but times: “Giai đoạn 2025-2030” counts there.
  package init(_ passage: Passage, citations: [Range<Int>] = [], isCell: Bool = false) {
    self.passage = passage
    var terms = passage.tokens.map {
      Term(
        code: WordCode(key: $0.key), shape: NumberShape($0), kind: $0.kind, mask: nil,
        isSymbol: $0.isDocumentSymbol)
    }
    for range in citations {
      for index in range.clamped(to: terms.indices) { terms[index].mask = .citation }
    }
    TimeMask.lay(on: &terms, keepsPeriods: isCell)
    self.terms = terms
  }

  var count: Int { terms.count }

  /// Nothing outside the passage and under a mask.
  subscript(index: Int) -> Term? {
    guard terms.indices.contains(index), !terms[index].isMasked else { return nil }
    return terms[index]
  }

  func shape(at index: Int) -> NumberShape { self[index]?.shape ?? .none }

  func isMark(_ code: WordCode, at index: Int) -> Bool { self[index]?.code == code }

  /// The index behind the phrase when it stands here.
  func end(of phrase: Phrase, at index: Int) -> Int? {
    for (offset, code) in phrase.codes.enumerated() {
      guard self[index + offset]?.code == code else { return nil }
    }
    return index + phrase.codes.count
  }

  /// The index behind the longest of the phrases that stands here.
  func end(of phrases: PhraseSet, at index: Int) -> Int? {
    guard let code = self[index]?.code else { return nil }
    for phrase in phrases.candidates(for: code) {
      if let end = end(of: phrase, at: index) { return end }
    }
    return nil
  }

  /// The index behind the phrase when it stands here, else the index itself.
  func skip(_ phrases: PhraseSet, at index: Int) -> Int { end(of: phrases, at: index) ?? index }

  /// Whether one of the phrases ends right before the index.
  func precedes(_ phrases: PhraseSet, _ index: Int, longest: Int = 4) -> Bool {
    for length in 1...longest where end(of: phrases, at: index - length) == index { return true }
    return false
  }

  /// The words from one index to another, as they stand.
  func words(_ range: Range<Int>) -> String { passage.text(of: range) }
}

extension Token {
  /// 171/KH-UBND, 45-KH/TU: digits, a stroke and a code in capitals.
  fileprivate var isDocumentSymbol: Bool {
    kind == .word && text.utf8.first.map { (48...57).contains($0) } == true && text.has("/")
      && text.contains(where: \.isUppercase) && text.utf8.count >= 5
  }
}
