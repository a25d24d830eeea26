internal import VietnameseText

/// Puts right words of names and times that differ from known ones in their marks alone.
///
/// For text read elsewhere, in lists and cells where restoration sees little of the sentence:
/// “Sở Tứ pháp” is Sở Tư pháp, “Thắng 10/2025” is Tháng 10/2025. A word that is spelt as a known name
/// has it stays as it is.
enum WordMender {
  static func mended(_ words: [PageLine.Word], in column: OutlineNode.Column) -> [PageLine.Word] {
    switch column {
    case .owner, .coordinator, .receiver: mendedNames(words.filter { !isSpeck($0) })
    case .deadline: mendedTimes(words)
    case .number, .task, .deliverable, .note, .other: words
    }
  }

  /// A line of Kính gửi or Nơi nhận.
  static func mended(_ line: PageLine) -> PageLine {
    var line = line
    line.words = mendedNames(line.words)
    return line
  }

  /// No name has a mark or a small vowel for a word, as “UBND các xã, thị @ ở” has.
  private static func isSpeck(_ word: PageLine.Word) -> Bool {
    let plain = word.text.trimmedMarks
    return plain.isEmpty && ![",", ";", "-", "–", "&"].contains(word.text)
      || plain.count == 1 && plain.first?.isLowercase == true && plain.bareKey != "y"
  }

  // MARK: Names

  private static let names: WordTrie<[String]> = {
    var trie = WordTrie<[String]>()
    let lexicon = PartyLexicon.shared
    for name in lexicon.bodies.values + lexicon.domains.values.map(\.name) + levels {
      let words = name.split(separator: " ").map(String.init)
      trie.insert(words.map { $0.bareKey.trimmedMarks }, words)
    }
    return trie
  }()

  private static let levels = [
    "UBND tỉnh", "UBND huyện", "UBND thành phố", "UBND các xã, phường", "UBND các huyện, thị xã",
    "UBND các xã, thị trấn", "UBND cấp xã", "UBND cấp huyện", "Công an tỉnh", "Công an huyện",
    "Công an xã", "thị xã", "thị trấn", "thành phố", "các phòng, ban", "các sở, ban, ngành",
    "các ban", "đơn vị", "cơ quan", "liên quan", "Cổng TTĐT",
  ]

  private static func mendedNames(_ words: [PageLine.Word]) -> [PageLine.Word] {
    var words = words
    let bare = words.map { $0.bare.trimmedMarks }
    var index = 0
    while index < words.count {
      mendCode(&words[index], before: index + 1 < words.count ? words[index + 1].text : "")
      // “UBND các xã, thứ tràn”
      if index > 0, index + 1 < words.count, bare[index + 1] == "tran",
        ["thi", "thu"].contains(bare[index]), ["xa", "phuong"].contains(bare[index - 1])
      {
        take("thị", for: &words[index])
        take("trấn", for: &words[index + 1])
      }
      guard let match = names.longest(in: bare, from: index, to: bare.count),
        match.end - index == match.value.count, match.value.count > 1
      else {
        if index > 0, index == words.count - 1 || words[index].text.isEndOfName {
          take("tỉnh", for: &words[index], where: bare[index] == "tinh")
          // “Các sở, ban, ngành mình”
          take(
            "tỉnh", for: &words[index], where: bare[index] == "minh" && bare[index - 1] == "nganh")
          take("phường", for: &words[index], where: bare[index] == "phuong" && index > 1)
        }
        index += 1
        continue
      }
      for (offset, name) in match.value.enumerated() { take(name, for: &words[index + offset]) }
      // “SỐ Nông nghiệp và Môi trường”: a field of work follows.
      if index > 0, bare[index - 1] == "so" { take("Sở", for: &words[index - 1]) }
      index = match.end
    }
    return words
  }

  /// GDDT is GDĐT; “Số NN&MT” is Sở NN&MT.
  private static func mendCode(_ word: inout PageLine.Word, before next: String) {
    let plain = word.text.trimmedMarks
    if plain == "d/c" || plain == "D/c" {
      word.text = word.text.replacing(plain, with: plain == "d/c" ? "đ/c" : "Đ/c")
    } else if let code = codes[plain] {
      word.text = word.text.replacing(plain, with: code, maxReplacements: 1)
    } else if word.bare == "so", PartyLexicon.shared.domainCodes[next.trimmedMarks] != nil {
      take("Sở", for: &word)
    }
  }

  /// Short names with Đ by the same letters with D, where those are no short name themselves.
  private static let codes: [String: String] = {
    let lexicon = PartyLexicon.shared
    let known = Set(lexicon.codes.keys).union(lexicon.domainCodes.keys)
    var table: [String: String] = [:]
    for code in known where code.contains("Đ") {
      let plain = code.unaccented
      if !known.contains(plain), plain.count > 2 { table[plain] = code }
    }
    return table
  }()

  // MARK: Times

  private static func mendedTimes(_ words: [PageLine.Word]) -> [PageLine.Word] {
    var words = words
    for index in words.indices {
      let next = index + 1 < words.count ? words[index + 1].text : ""
      let isFigure = next.first?.isNumber == true
      switch words[index].bare.trimmedMarks {
      case "thang": take("tháng", for: &words[index], where: isFigure)
      case "truc", "truoc": take("trước", for: &words[index], where: isFigure)
      case "quy":
        take(
          "quý", for: &words[index],
          where: isFigure || next.first.map { "IVX[".contains($0) } == true)
      case "nam": take("năm", for: &words[index], where: isFigure && next.count >= 4)
      default: break
      }
    }
    return words
  }

  /// The word spelt so, with its own capitals and marks.
  private static func take(
    _ spelling: String, for word: inout PageLine.Word, where holds: Bool = true
  ) {
    let plain = word.text.trimmedMarks
    let spelling = spelling.trimmedMarks
    guard holds, !plain.isEmpty, plain != spelling, plain.wordKey != spelling.wordKey else {
      return
    }
    let isCapital = plain.first?.isUppercase == true
    word.text = word.text.replacing(
      plain, with: isCapital ? spelling.capitalizedFirst : spelling, maxReplacements: 1)
    word.bare = word.text.bareKey
  }
}

extension String {
  fileprivate var isEndOfName: Bool { hasSuffix(";") || hasSuffix(",") }
}
