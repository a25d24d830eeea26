internal import VietnameseText

/// Acronyms that a document itself defines: “Cải cách hành chính (CCHC)”.
///
/// The words tell the letters, đ among them, which ruined text has lost: “tổ công nghệ số cộng đồng
/// (TCNSCD)” means TCNSCĐ, wherever it stands; and the letters tell how the words begin.
struct DefinedAcronyms {
  /// An acronym in its place, and the tokens whose words it stands for.
  struct Definition {
    var place: Int
    var words: [Int]
    var letters: [Character]
  }

  /// From plain letters to the acronym as it was printed.
  private var forms: [String: String] = [:]
  /// Two definitions that disagree define nothing.
  private var disputed: Set<String> = []
  /// What stands against a word that begins with another letter than its acronym says, −log₁₀.
  private let otherLetter: Float = 1.5

  /// Notes the acronyms that a page defines; returns where.
  @discardableResult
  mutating func add(_ reading: PageReading) -> [Definition] {
    let texts = Self.texts(of: reading)
    var definitions: [Definition] = []
    for place in reading.tokens.indices.dropFirst(3).dropLast() {
      guard let definition = Self.definition(at: place, reading.tokens, texts) else { continue }
      definitions.append(definition)
      let key = String(definition.letters)
      let form = String(
        zip(definition.words, definition.letters).map { word, letter in
          texts[word].first == "đ" || texts[word].first == "Đ" ? "Đ" : letter
        })
      if let known = forms[key], known != form { disputed.insert(key) }
      forms[key] = form
    }
    return definitions
  }

  /// Offers the acronyms wherever their plain letters were read, and makes words that begin
  /// otherwise than they say dearer where they are defined.
  func apply(to reading: inout PageReading, _ definitions: [Definition]) {
    for (place, token) in reading.tokens.enumerated()
    where token.kind == .word && !reading.contexts[place].regime.isClean {
      let read = String(String.UnicodeScalarView(token.scalars))
      guard read == read.uppercased(), read.count > 1 else { continue }
      let key = read.unaccented
      guard let form = forms[key], form != read, !disputed.contains(key) else { continue }
      reading.lattice.offer(
        place..<place + 1, Vocabulary.unknownName, cost: 0, text: form)
    }
    for definition in definitions {
      for (word, letter) in zip(definition.words, definition.letters) {
        let texts = reading.lattice.texts
        let read = String(String.UnicodeScalarView(reading.tokens[word].scalars))
        reading.lattice.charge(at: word) { arc in
          let text = arc.keeps ? read : texts[Int(arc.text)]
          return Self.initial(of: text) == letter ? 0 : otherLetter
        }
      }
    }
  }

  /// The text of each token along the best way; nothing inside a token that is part of a longer arc.
  private static func texts(of reading: PageReading) -> [String] {
    var texts = reading.tokens.map { String(String.UnicodeScalarView($0.scalars)) }
    for step in reading.steps where !step.arc.keeps {
      texts[Int(step.arc.start)] = reading.lattice.texts[Int(step.arc.text)]
      for place in Int(step.arc.start) + 1..<Int(step.arc.end) { texts[place] = "" }
    }
    return texts
  }

  private static func definition(at place: Int, _ tokens: [InkToken], _ texts: [String])
    -> Definition?
  {
    let token = tokens[place]
    guard token.kind == .word, tokens[place - 1].scalars == ["("],
      tokens[place + 1].scalars == [")"]
    else { return nil }
    let letters = Array(String(String.UnicodeScalarView(token.scalars)).unaccented)
    guard letters.count > 1, letters.count < place, letters.allSatisfy(\.isUppercase) else {
      return nil
    }
    let words = Array(place - 1 - letters.count..<place - 1)
    let fitting = zip(words, letters).count { initial(of: texts[$0]) == $1 }
    let isOneOff = letters.count > 3 && fitting == letters.count - 1
    let areWords = words.allSatisfy { tokens[$0].kind == .word }
    guard areWords, fitting == letters.count || isOneOff else { return nil }
    return Definition(place: place, words: words, letters: letters)
  }

  private static func initial(of word: String) -> Character? {
    word.unaccented.uppercased().first
  }
}
