internal import VietnameseText

/// Short forms that the document itself writes out elsewhere: “Cục DLQGVN” in a table, “Cục Du lịch
/// Quốc gia Việt Nam” in the text.
///
/// The head must be the same and each letter a word's first; “Sở GD&ĐT” is the gazetteer's to say.
struct ShortNames {
  /// Head and code → the words that the code stands for.
  private var words: [String: String] = [:]

  static let none = ShortNames()

  private init() {}

  init(_ passages: [Passage]) {
    var codes: [String: Set<String>] = [:]
    for passage in passages {
      for index in passage.tokens.indices.dropFirst() where Self.isCode(passage.tokens, index) {
        codes[passage.tokens[index - 1].key, default: []].insert(passage.tokens[index].text)
      }
    }
    guard !codes.isEmpty else { return }
    for passage in passages {
      for (index, token) in passage.tokens.enumerated() {
        guard let wanted = codes[token.key] else { continue }
        for code in wanted where words[token.key + " " + code] == nil {
          guard let end = Self.end(of: code, in: passage.tokens, from: index + 1) else { continue }
          words[token.key + " " + code] = passage.text(of: index + 1..<end)
        }
      }
    }
  }

  /// What the code at `index` stands for behind the head before it.
  func full(in reading: Reading, at index: Int) -> String? {
    guard index > 0, !words.isEmpty else { return nil }
    return words[reading.keys[index - 1] + " " + reading.passage.tokens[index].text]
  }

  /// Three capital letters or more behind a head written with one.
  private static func isCode(_ tokens: [Token], _ index: Int) -> Bool {
    let text = tokens[index].text
    return text.startsWithCapital
      && text.unicodeScalars.allSatisfy { Letters.parts(of: $0)?.isUppercase ?? ($0 == "&") }
      && (3...10).contains(text.unicodeScalars.count)
      && heads.contains(tokens[index - 1].key)
      && tokens[index - 1].text.contains(where: \.isLowercase)
  }

  private static let heads: Set<String> = Set(
    [
      "cục", "vụ", "viện", "phòng", "tâm", "ban", "khoa", "trường", "ty", "đoàn", "hội", "quỹ",
      "đội", "tổ", "sở", "bộ", "học",
    ].map(\.wordKey))

  /// Where the words end whose first letters are the code's; dashes and commas stand between.
  private static func end(of code: String, in tokens: [Token], from start: Int) -> Int? {
    guard start < tokens.count, tokens[start].isCapital else { return nil }
    var index = start
    for letter in code where letter != "&" {
      while index < tokens.count, index > start,
        tokens[index].kind == .mark && [",", "-", "–", "&"].contains(tokens[index].text)
          || tokens[index].key == Word.va && letter != "V"
      { index += 1 }
      guard index < tokens.count, tokens[index].text.first?.uppercased() == String(letter) else {
        return nil
      }
      index += 1
    }
    // Of “Sở Văn hóa, Thể thao và Du lịch” the code VHTT is only a part.
    if index < tokens.count,
      tokens[index].key == Word.va || tokens[index].isCapital
    {
      return nil
    }
    return index
  }
}
