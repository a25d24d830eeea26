import Testing

@testable import VietnameseText

@Suite struct WordKeyTests {
  @Test func `both tone placements and both cases have one key`() {
    #expect("Hòa".wordKey == "hoà".wordKey)
    #expect("ỦY BAN".wordKey == "uỷ ban".wordKey)
    #expect("ĐỒNG".wordKey == "DOng1")
  }

  /// Every letter of Vietnamese at each end of a syllable, with figures and marks beside it.
  private static let words: [String] = {
    let letters = (0x41...0x1EF9).compactMap(Unicode.Scalar.init)
      .filter { LetterTable.shared.code(of: $0).isLetter }
      .map { String(Character($0)) }
    let others = ["", "a", "n", "12/", "-", "“", "é", "ß", "Я", "10"]
    return letters.flatMap { letter in
      others.flatMap { [letter + $0, $0 + letter, "h" + letter + $0] }
    }
  }()

  @Test func `two words have one key where they fold to one, and only there`() {
    var folded: [String: String] = [:]
    var keys: [String: String] = [:]
    for word in Self.words {
      #expect(folded[word.wordKey, default: word.folded] == word.folded)
      #expect(keys[word.folded, default: word.wordKey] == word.wordKey)
      folded[word.wordKey] = word.folded
      keys[word.folded] = word.wordKey
    }
    #expect(folded.count > 1_000)
  }

  @Test func `keys of Vietnamese are plain ASCII and no longer than the word`() {
    for word in Self.words where word.unicodeScalars.allSatisfy({ isVietnamese($0) }) {
      #expect(word.wordKey.utf8.allSatisfy { $0 < 0x80 })
      #expect(word.wordKey.utf8.count <= word.utf8.count)
    }
  }

  private func isVietnamese(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || LetterTable.shared.code(of: scalar).isLetter
  }

  @Test func `a bare key has no marks, and a word key gives it`() {
    for word in Self.words {
      #expect(word.bareKey == word.unaccented.lowercased())
    }
    for word in ["Đường", "xã", "HỘI", "nghiêng", "trở", "quý"] {
      #expect(word.wordKey[...].bareOfWordKey == word.bareKey)
    }
  }

  @Test func `white space is what Unicode calls so`() {
    for value in UInt32(0)...0x3100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      #expect(scalar.isSpace == scalar.properties.isWhitespace)
    }
  }
}
