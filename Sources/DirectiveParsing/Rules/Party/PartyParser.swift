internal import VietnameseText

/// Reads who is named at a place of a clause.
///
/// The longest known name wins before any comma or “và” is taken for a separator, so that
/// “Sở Văn hóa, Thể thao và Du lịch, Sở Y tế” gives two bodies.
struct PartyParser {
  let reading: Reading
  /// The end of the clause.
  let limit: Int
  /// A table cell holds nothing but parties, so that no verb ends a name.
  var isCell = false
  /// Something goes to the parties or is done with them: no duty of theirs stands behind.
  var isObject = false
  /// Names stand inside names only so deep: no input, however odd, makes the parser run away.
  private var depth = 0

  let lexicon = PartyLexicon.shared

  init(_ reading: Reading, limit: Int? = nil, isCell: Bool = false) {
    self.reading = reading
    self.limit = limit ?? reading.count
    self.isCell = isCell
  }

  var deeper: PartyParser {
    var parser = self
    parser.depth += 1
    return parser
  }

  var isTooDeep: Bool { depth > 5 }

  func key(_ index: Int) -> String { index < limit ? reading.keys[index] : "" }

  /// One party, without what follows a comma.
  func party(at start: Int) -> ParsedParty? {
    guard var party = plainParty(at: start) else { return nil }
    // “Giám đốc BHXH cấp huyện nào không đạt kế hoạch phải giải trình”
    let end = party.range.upperBound
    if key(end) == Word.nao, !isTooDeep, let last = whicheverEnd(from: end) {
      let which = " " + expanded(end..<last)
      party.range = start..<last
      party.name += which
      party.organization += which
      party.isCollective = true
    }
    return party
  }

  private func plainParty(at start: Int) -> ParsedParty? {
    guard start < limit, !isTooDeep else { return nil }
    if var end = PartyWords.honorifics.end(in: reading, at: start, limit: limit) {
      // “đồng chí Thượng tá Nguyễn Văn A”
      end = PartyWords.honorifics.end(in: reading, at: end, limit: limit) ?? end
      if let person = person(at: end, from: start) { return person }
      // “Các ông, bà | có tên tại Điều 1”
      if PartyWords.pointed.end(in: reading, at: end, limit: limit) != nil,
        let last = placeEnd(from: end)
      {
        var party = named(expanded(start..<last), start..<last)
        party.isCollective = true
        return party
      }
      guard var inner = deeper.party(at: end) else { return nil }
      if inner.isPerson { inner.organization = expanded(start..<inner.range.upperBound) }
      inner.range = start..<inner.range.upperBound
      return inner
    }
    if let titled = titled(at: start) { return titled }
    if let counted = counted(at: start) { return counted }
    if let end = PartyWords.quantifiers.end(in: reading, at: start, limit: limit) {
      return collective(from: start, noun: end)
    }
    guard let body = body(at: start) else {
      return isVerb(at: start) ? nil : bareClass(at: start)
    }
    return body.isKnown ? body : plainer(than: body, at: start) ?? body
  }

  /// “Công đoàn cấp trên trực tiếp cơ sở | xây dựng kế hoạch”, “Tổ bảo vệ | không cho …”: a class of
  /// several words is surer than a name of words that none is known of.
  private func plainer(than body: ParsedParty, at start: Int) -> ParsedParty? {
    guard !isCell, !isVerb(at: start),
      let noun = lexicon.classes.longest(in: reading.keys, from: start, to: limit),
      noun.end - start > 1, let named = bareClass(at: start), named.isKnown
    else { return nil }
    let end = named.range.upperBound
    // “gửi Trung tâm kiểm định chất lượng”: no duty stands behind those to whom something goes.
    return end >= body.range.upperBound || !isObject && end < limit && reading.verbs[end] != nil
      ? named : nil
  }

  /// “Tổ chức …”, “Ban hành …”: a verb's first syllable is no body.
  func isVerb(at start: Int) -> Bool {
    guard !isCell, let verb = reading.verbs[start] else { return false }
    // “phối hợp với tổ chức dịch vụ thu …”: no verb stands behind “với”.
    if isObject, start > 0, key(start - 1) == Word.voi,
      lexicon.classes.longest(in: reading.keys, from: start, to: limit) != nil
    {
      return false
    }
    // “cấp ủy”, “cấp có thẩm quyền” are no verbs, though “cấp” is.
    if let noun = lexicon.classes.longest(in: reading.keys, from: start, to: limit),
      noun.end > verb.end
    {
      return false
    }
    return verb.kind != .noun
  }

  /// A run of tokens with its abbreviations written out.
  func expanded(_ range: Range<Int>) -> String {
    guard !range.isEmpty else { return "" }
    let tokens = reading.passage.tokens
    var text = ""
    var isChanged = false
    for index in range {
      if index > range.lowerBound,
        tokens[index].range.lowerBound > tokens[index - 1].range.upperBound
      {
        text += " "
      }
      let word = tokens[index].text
      if let domain = domainCode(at: index) {
        text += domain
        isChanged = true
      } else if index > range.lowerBound,
        let full = reading.names.shortNames.full(in: reading, at: index)
      {
        text += full
        isChanged = true
      } else if word == "CP", index > range.lowerBound, reading.keys[index - 1] == "ty" {
        // “Công ty CP”; elsewhere CP is Chính phủ.
        text += "cổ phần"
        isChanged = true
      } else if word == "TT", index > range.lowerBound + 1, tokens[index - 1].text == "-",
        tokens[index - 2].text == "CSGT"
      {
        // “Đội CSGT - TT”; elsewhere TT is Thường trực.
        text += "Trật tự"
        isChanged = true
      } else if index > range.lowerBound, index == range.upperBound - 1,
        let level = Self.bareLevels[word]
      {
        // “Ban Chỉ huy Phòng thủ dân sự tinh”: no name ends so.
        text += level
        isChanged = true
      } else if let full = lexicon.full(word) ?? field(word, at: index, in: range) {
        text += full
        isChanged = true
      } else {
        text += word
      }
    }
    return isChanged ? text : reading.text(range)
  }

  /// “Viện Khoa học và Công nghệ GTVT”: the field of a ministry in another body's name.
  private func field(_ word: String, at index: Int, in range: Range<Int>) -> String? {
    guard word.count > 3, index > range.lowerBound else { return nil }
    return lexicon.domainCodes[word]?.first?.name
  }

  /// “NN&MT” behind Sở, Bộ or Phòng.
  func domainCode(at index: Int) -> String? {
    guard index > 0, index < limit, let head = Self.domainHeads[reading.keys[index - 1]] else {
      return nil
    }
    return lexicon.domainCodes[reading.passage.tokens[index].text]?
      .first { $0.heads.contains(head) }?.name
  }

  /// Levels whose marks were lost.
  private static let bareLevels = ["tinh": "tỉnh", "huyen": "huyện"]
  /// Sở and Bộ, whose fields are all known.
  static let provincial: Set<Character> = ["S", "B"]
  static let domainHeads = WordTable<Character>([
    "sở".wordKey: "S", "bộ".wordKey: "B", "phòng".wordKey: "P", "vụ".wordKey: "V",
    "cục".wordKey: "C", "khoa".wordKey: "K",
  ])
}

extension String {
  var trimmed: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
