import LineNetwork
import Testing

/// Knows a few words; the rest is unknown to it.
private struct ToyLanguage: LineLanguage {
  var words: Set<String>
  var start: LanguageState { LanguageState() }

  func step(_ piece: UnsafeBufferPointer<Unicode.Scalar>, after state: LanguageState)
    -> LanguageStep
  {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: piece)
    let isKnown = words.contains(String(text).lowercased())
    return LanguageStep(logProbability: isKnown ? -4 : -12, isKnown: isKnown, next: state)
  }
}

/// Knows “bổ” only behind something.
private struct SecondLine: LineLanguage {
  var start: LanguageState { LanguageState() }

  func step(_ piece: UnsafeBufferPointer<Unicode.Scalar>, after state: LanguageState)
    -> LanguageStep
  {
    let isKnown = state.first > 0 && piece.last == "ổ"
    return LanguageStep(logProbability: isKnown ? -2 : -6, isKnown: true, next: state)
  }
}

@Suite(.enabled(if: InstalledData.exists))
struct DecodingTests {
  private let network: LineNetwork

  init() throws {
    network = try LineNetwork(traineddata: try InstalledData.data())
  }

  /// Steps given as candidates; “_” is the blank.
  private func posteriors(_ steps: [[(String, Float)]]) throws -> Posteriors {
    var offsets: [UInt32] = [0]
    var labels: [UInt16] = []
    var probabilities: [Float] = []
    for step in steps {
      let entries = try step.map { symbol, probability in
        let label =
          symbol == "_" ? network.blank : try #require(network.symbols.firstIndex(of: symbol))
        return (label, probability)
      }
      for (label, probability) in entries.sorted(by: { $0.0 < $1.0 }) {
        labels.append(UInt16(label))
        probabilities.append(probability)
      }
      offsets.append(UInt32(labels.count))
    }
    return Posteriors(offsets: offsets, labels: labels, probabilities: probabilities)
  }

  /// Each character plain, a blank after it; a slash parts two candidates, the first 0.6.
  private func plain(_ characters: [String]) throws -> Posteriors {
    var steps: [[(String, Float)]] = []
    for character in characters {
      let parts = character.split(separator: "|").map(String.init)
      var step: [(String, Float)] = [(character, 1)]
      if parts.count == 2 { step = [(parts[0], 0.6), (parts[1], 0.4)] }
      steps.append(step)
      steps.append([("_", 1)])
    }
    return try posteriors(steps)
  }

  private func text(_ characters: [String], words: Set<String>?) throws -> String {
    let decoder = LineDecoder(network, language: words.map { ToyLanguage(words: $0) })
    return decoder.decode(try plain(characters)).text
  }

  @Test func `without a language the likelier character stands`() throws {
    #expect(try text(["b", "ố|ổ"], words: nil) == "bố")
  }

  @Test func `a known word is read before an unknown one`() throws {
    #expect(try text(["b", "ố|ổ", " ", "v", "à"], words: ["bổ", "và"]) == "bổ và")
  }

  @Test(arguments: [
    ["1", "2|3"], ["N", "Q", "-", "C|G", "P"], ["a", "@", "b", "c|o"], ["T", "C|O", "T"],
    ["4|A", "5"],
  ])
  func `digits, codes, addresses and acronyms are out of its reach`(characters: [String]) throws {
    let first = characters.map { $0.count > 1 ? String($0.prefix(1)) : $0 }.joined()
    let other = characters.map { $0.count > 1 ? String($0.suffix(1)) : $0 }.joined()
    let words = Set(other.lowercased().split { "-@".contains($0) }.map(String.init))
    #expect(try text(characters, words: words) == first)
  }

  @Test func `repeated characters need a blank between`() throws {
    let once = try posteriors([[("a", 1)], [("a", 1)]])
    let twice = try posteriors([[("a", 1)], [("_", 1)], [("a", 1)]])
    let decoder = LineDecoder(network)
    #expect(decoder.decode(once).text == "a")
    #expect(decoder.decode(twice).text == "aa")
  }

  @Test func `wide gaps are one space, those at the ends none`() throws {
    #expect(try text([" ", "a", " ", " ", " ", "b", " "], words: nil) == "a b")
  }

  @Test func `look-alikes of đ are one letter with it`() throws {
    let line = try posteriors([[("Đ", 0.5), ("Ð", 0.5)], [("Ð", 1)], [("_", 1)], [("ð", 1)]])
    #expect(LineDecoder(network).decode(line).text == "Đđ")
  }

  @Test(arguments: [
    (["x", "ã", "!", ";"], "xã1;"), (["!", " ", "T", "h"], "1 Th"), (["a", "!", "b"], "a!b"),
  ])
  func `a note's call is read as its number`(characters: [String], expected: String) throws {
    #expect(try text(characters, words: nil) == expected)
  }

  @Test func `what it may be otherwise is handed on`() throws {
    let decoder = LineDecoder(network)
    let word = try #require(decoder.decode(try plain(["b", "ố|ổ"])).words.first)
    #expect(word.choices.map(\.text) == ["bổ"])
    #expect(word.confidence > 0.5 && word.confidence < 0.7)
    #expect(abs(word.confidence + word.choices[0].probability - 1) < 1e-4)
  }

  @Test(arguments: [
    (["b", "ố|ổ"], "bố"), (["b", "ổ|ố"], nil), (["b", "ổ"], nil), (["Ð|Đ", "ổ"], nil),
  ])
  func `where the language chose otherwise, the plain reading is told`(
    characters: [String], expected: String?
  ) throws {
    let decoder = LineDecoder(network, language: ToyLanguage(words: ["bổ", "đổ"]))
    let word = try #require(decoder.decode(try plain(characters)).words.first)
    #expect(word.plain == expected)
  }

  @Test func `a line that goes on from another begins with its state`() throws {
    let decoder = LineDecoder(network, language: SecondLine())
    let line = try plain(["b", "ố|ổ"])
    #expect(decoder.decode(line).text == "bố")
    #expect(decoder.decode(line, from: LanguageState(first: 1)).text == "bổ")
  }

  @Test func `a decoder that was used decodes the same as a new one`() throws {
    let used = LineDecoder(network)
    let lines = try [["a", "b|c", " ", "d"], ["x"], ["1", "/", "2"]].map { try plain($0) }
    for _ in 0..<2 {
      for line in lines { #expect(used.decode(line) == LineDecoder(network).decode(line)) }
    }
  }

  @Test func `nothing read is no words`() throws {
    #expect(LineDecoder(network).decode(Posteriors()).words.isEmpty)
    #expect(
      LineReader(network).read(
        try #require(GrayImage(width: 9, height: 60, pixels: [UInt8](repeating: 255, count: 540)))
      ).words.isEmpty)
  }

  @Test func `words lie in the picture, in order`() throws {
    let image = try LineFixture("height-62").image
    let line = LineReader(network).read(image)
    #expect(line.words.map(\.text) == ["công", "năm", "2025;"])
    var last = 0
    for word in line.words {
      #expect(word.left >= last && word.left < word.right && word.right <= image.width)
      last = word.right
    }
  }
}
