internal import VietnameseText

/// What the words of a fused line could begin: the name of a body, a time, a product, a duty.
struct CellWords {
  struct Opening: OptionSet {
    let rawValue: UInt8
    static let party = Opening(rawValue: 1)
    static let time = Opening(rawValue: 2)
    static let product = Opening(rawValue: 4)
    static let duty = Opening(rawValue: 8)
    /// “-nt-”: the cell above once more.
    static let ditto = Opening(rawValue: 16)
  }

  private(set) var openings: [Opening] = []
  private(set) var isCapital: [Bool] = []
  private(set) var isFigure: [Bool] = []
  private(set) var isDay: [Bool] = []
  /// A Roman or Arabic figure: “IV”, “II/2025”, “[1/2025”.
  private(set) var isNumeral: [Bool] = []
  /// The word needs another behind it in the same cell: “và”, “các”, a comma.
  private(set) var isOpenEnded: [Bool] = []
  /// A name or a time cannot end here: “Sở”, “Trước ngày”.
  private(set) var wantsMore: [Bool] = []
  /// Half of a word: “thị” of thị trấn, “liên” of liên quan.
  private(set) var isHalf: [Bool] = []
  /// Another body's name may stand in the name behind it: “Văn phòng”, “Chi nhánh”.
  private(set) var holdsName: [Bool] = []
  /// The word and the one before it stand side by side in a name.
  private(set) var isPaired: [Bool] = []
  /// “tỉnh”, “thành phố”: ends many a name.
  private(set) var isLevel: [Bool] = []
  /// “xã”, “và”, “tổ”: short, and no figure that was misread.
  private(set) var isKnown: [Bool] = []
  /// “ngày”, “kể từ”: runs on a time.
  private(set) var isTimeWord: [Bool] = []
  /// No word at all: a mark, a letter, what no syllable is spelt like.
  private(set) var isSpeck: [Bool] = []
  /// A field of work begins here, as it does behind Sở: “Tư pháp”, “Khoa học và Công nghệ”.
  private(set) var opensField: [Bool] = []

  init(_ line: FusedTableLine) {
    for index in line.words.indices {
      let text = line.words[index].text
      let key = line.keys[index]
      let plain = text.trimmedMarks
      let isCapital = plain.first?.isUppercase == true
      self.isCapital.append(isCapital)
      // A bracket says more of the duty: “(14/10/1930 - 14/10/2024)”.
      isFigure.append(
        plain.first?.isNumber == true && !text.hasPrefix("(") && !text.has(")"))
      // “14/10/2024)” closes a bracket of the duty.
      let isDay =
        text.first?.isNumber == true && !text.has(")")
        && plain.contains(where: { "/.".contains($0) })
        && plain.allSatisfy { $0.isNumber || "/.".contains($0) }
      self.isDay.append(isDay)
      isHalf.append(Self.halves.contains(key) && !isCapital)
      wantsMore.append(
        isHalf[index]
          || Self.heads.contains(key) && (isCapital || !Self.tails.contains(key))
            && !text.hasSuffix(";")
            && !text.hasSuffix(",")
            && !(index > 0 && Self.frequencies.contains(line.keys[index - 1]))
      )
      holdsName.append(Self.holders.contains(key))
      isLevel.append(Self.levels.contains(key))
      isKnown.append(
        Self.levels.contains(key) || Self.conjunctions.contains(key) || Self.heads.contains(key)
          || Self.duties.contains(key) && key.count > 1)
      isTimeWord.append(Self.timeWords.contains(key))
      opensField.append(
        isCapital
          && PartyLexicon.shared.domains.longest(
            in: line.keys, from: index, to: line.keys.count) != nil
      )
      isSpeck.append(
        !plain.contains(where: \.isNumber)
          && (plain.count <= 1 || plain.first?.isLowercase == true && Syllable(plain) == nil))
      isPaired.append(index > 0 && Self.pairs.contains("\(line.keys[index - 1]) \(key)"))
      isNumeral.append(Self.isNumeral(plain))
      isOpenEnded.append(
        Self.conjunctions.contains(key) || text.hasSuffix(",") || text.hasSuffix(";")
          || text.hasSuffix(":") || key == "-" || text == "-" || text == "–")
      openings.append(
        Self.opening(line, at: index, isCapital: isCapital, isDay: isDay))
    }
  }

  private static func opening(
    _ line: FusedTableLine, at index: Int, isCapital: Bool, isDay: Bool
  ) -> Opening {
    let key = line.keys[index]
    let bare = line.words[index].bare.trimmedMarks
    let next = index + 1 < line.words.count ? line.words[index + 1].bare.trimmedMarks : ""
    if bare == "nt", line.words[index].text.has("-") { return .ditto }
    var opening: Opening = []
    if isCapital {
      if namesParty(line.keys, at: index) { opening.insert(.party) }
      if isProduct(line.keys, at: index) { opening = .product }
      if duties.contains(key) { opening.insert(.duty) }
      if times.contains(key) || bare == "quy" && isNumeral(next) { opening.insert(.time) }
      if bare == "ca", next == "nam" { opening.insert(.time) }
    }
    if isDay || line.words[index].text.first?.isNumber == true && timeUnits.contains(next) {
      opening.insert(.time)
    }
    return opening
  }

  /// “Nông nghiệp và Môi trường” goes on a name, though “Nông trường” opens one.
  private static func namesField(_ keys: [String], at index: Int) -> Bool {
    index > 0 && index + 1 < keys.count && fields.contains("\(keys[index]) \(keys[index + 1])")
  }

  private static let fields = PartyLexicon.shared.domains.pairs

  /// A field of work stands behind the word: “Sở”, “Phòng”.
  static func takesField(_ key: String) -> Bool { PartyParser.domainHeads[key] != nil }

  /// Whether two words stand side by side in the name of a body, a field or a time.
  static func isPair(_ first: String, _ second: String) -> Bool {
    pairs.contains("\(first) \(second)")
  }

  /// The same for words whose marks were misread, without any: “xa” and “hoi” of Xã hội.
  static func isLikePair(_ first: String, _ second: String) -> Bool {
    barePairs.contains("\(first) \(second)")
  }

  private static let barePairs = Set(
    namePairs.map { pair in
      pair.split(separator: " ").map(\.bareOfWordKey).joined(separator: " ")
    })

  private static let pairs: Set<String> = {
    let lexicon = PartyLexicon.shared
    return namePairs.union(lexicon.provinces.pairs).union(lexicon.heads.pairs)
      .union(lexicon.titles.pairs).union(VerbLexicon.trie.pairs)
  }()

  /// Of bodies, fields and classes.
  private static let namePairs: Set<String> = {
    let lexicon = PartyLexicon.shared
    // Names and lists of classes that go on in the next line of the cell.
    let runs = CellLexicon.phrases(.names) + CellLexicon.phrases(.times)
    return lexicon.domains.pairs.union(lexicon.bodies.pairs).union(lexicon.classes.pairs)
      .union(runs.flatMap { neighbours(in: $0) })
  }()

  private static func neighbours(in phrase: String) -> [String] {
    let keys = Reading.keys(of: phrase)
    return zip(keys, keys.dropFirst()).map { "\($0) \($1)" }
  }

  private static let heads = CellLexicon.words(.head)

  private static let halves = CellLexicon.words(.half)

  /// In small letters they end a name: “Phòng Nội vụ”, “Xã hội”.
  private static let tails = CellLexicon.words(.tail)

  /// “Hằng năm”, “Cả năm”: nothing more is wanted.
  private static let frequencies = CellLexicon.words(.frequency)

  private static let holders = CellLexicon.words(.holder)

  private static let levels = CellLexicon.words(.level)

  private static let timeWords = CellLexicon.words(.timeWord)

  private static let conjunctions = CellLexicon.words(.conjunction)

  private static func isNumeral(_ text: String) -> Bool {
    guard let first = text.first(where: { $0 != "[" }) else { return false }
    return first.isNumber || "IVX".contains(first) && text.allSatisfy { !$0.isLowercase }
  }

  /// A word that opens names of bodies: a head, or the first of a known name's words.
  private static func namesParty(_ keys: [String], at index: Int) -> Bool {
    // “Công an huyện” is a body, though its words name a field too.
    let isBody = PartyLexicon.shared.bodies.longest(in: keys, from: index, to: keys.count) != nil
    if !isBody, namesField(keys, at: index) { return false }
    if strongOpeners.contains(keys[index]) { return true }
    guard weakOpeners.contains(keys[index]) else { return false }
    return index + 1 == keys.count || pairs.contains("\(keys[index]) \(keys[index + 1])")
  }

  private static let strongOpeners: Set<String> = {
    let lexicon = PartyLexicon.shared
    let codes = lexicon.codes.keys.filter(lexicon.namesBody).map(\.wordKey)
    return CellLexicon.words(.opener).union(lexicon.heads.openers + codes)
  }()

  private static let weakOpeners = Set(
    PartyLexicon.shared.bodies.openers + PartyLexicon.shared.titles.openers)

  private static let duties: Set<String> = Set(VerbLexicon.openers)

  private static func isProduct(_ keys: [String], at index: Int) -> Bool {
    products.longest(in: keys, from: index, to: keys.count) != nil
  }

  private static let products: WordTrie<Bool> = {
    var trie = WordTrie<Bool>()
    for name in CellLexicon.phrases(.product) { trie.insert(Reading.keys(of: name), true) }
    return trie
  }()

  /// Some as they are misread: “Trực 15/12”, “Thắng 10”, “Quỹ IV”.
  private static let times = CellLexicon.words(.time)

  private static let timeUnits = Set(CellLexicon.phrases(.timeUnit).map(\.bareKey))
}

extension VerbLexicon {
  static let openers = trie.openers
}
