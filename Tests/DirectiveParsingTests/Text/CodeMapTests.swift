import Testing

@testable import DirectiveParsing

@Suite struct CodeMapTests {
  @Test func `finds all that were put in and nothing else`() {
    var map = CodeMap<Int>()
    let words = (0..<3_000).map { "từ \($0)" }
    for (index, word) in words.enumerated() { map[WordCode(key: word).value] = index }
    for (index, word) in words.enumerated() { #expect(map[WordCode(key: word)] == index) }
    for index in 3_000..<6_000 { #expect(map[WordCode(key: "từ \(index)")] == nil) }
  }

  @Test func `the last value holds`() {
    var map = CodeMap<String>()
    map[WordCode(key: "xã").value] = "một"
    map[WordCode(key: "xã").value] = "hai"
    #expect(map[WordCode(key: "xã")] == "hai")
  }

  @Test func `an empty one has nothing`() {
    #expect(CodeMap<Int>()[WordCode(key: "xã")] == nil)
  }

  @Test func `a table of words answers as a dictionary`() {
    let values = ["UBND": 1, "Đ/c": 2, "Sở": 3]
    let table = WordTable(values)
    #expect(Set(table.keys) == Set(values.keys))
    for (word, value) in values { #expect(table[word] == value) }
    #expect(table["ubnd"] == nil)
  }
}

@Suite struct WordTrieTests {
  private static let trie: WordTrie<Int> = {
    var trie = WordTrie<Int>()
    for (index, phrase) in phrases.enumerated() { trie.insert(phrase, index) }
    return trie
  }()

  private static let phrases = [["sở"], ["sở", "tài", "chính"], ["bộ", "tài", "chính"], ["tài"]]

  @Test func `the longest phrase wins, within the end`() {
    let words = ["sở", "tài", "chính", "tài"]
    #expect(Self.trie.longest(in: words, from: 0, to: 4)?.value == 1)
    #expect(Self.trie.longest(in: words, from: 0, to: 4)?.end == 3)
    #expect(Self.trie.longest(in: words, from: 0, to: 2)?.value == 0)
    #expect(Self.trie.longest(in: words, from: 3, to: 4)?.value == 3)
    #expect(Self.trie.longest(in: words, from: 2, to: 4) == nil)
    #expect(Self.trie.longest(in: words, from: 4, to: 4) == nil)
  }

  @Test func `openers and pairs are those of the phrases`() {
    #expect(Set(Self.trie.openers) == ["sở", "bộ", "tài"])
    #expect(Self.trie.pairs == ["sở tài", "tài chính", "bộ tài"])
  }
}
