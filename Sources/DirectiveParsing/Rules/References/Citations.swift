internal import DirectiveModel
internal import VietnameseText

/// Finds the documents that a passage cites, in order.
///
/// Every number of a document is one, a law named by its name, and a type with a date.
package enum Citations {
  package static func scan(_ passage: Passage) -> [Citation] {
    let tokens = passage.tokens
    var citations: [Citation] = []
    var index = 0
    var lastType: String?
    while index < tokens.count {
      // A number or a name with a capital, or nothing.
      guard tokens[index].isCapital || tokens[index].text.utf8.contains(where: isFigure),
        let found = numbered(tokens, at: index, after: citations.last, lastType)
          ?? law(tokens, at: index, after: citations.last) ?? dated(tokens, at: index)
      else {
        index += 1
        continue
      }
      var citation = found
      complete(&citation, passage)
      lastType = citation.type ?? lastType
      index = max(index + 1, citation.range.upperBound)
      citations.append(citation)
    }
    return citations
  }

  private static func isFigure(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || byte == UInt8(ascii: "/")
  }

  // MARK: With a number

  private static func numbered(
    _ tokens: [Token], at index: Int, after last: Citation?, _ lastType: String?
  ) -> Citation? {
    guard let number = CitationNumber.read(tokens, at: index) else { return nil }
    let floor = last?.range.upperBound ?? 0
    var start = index
    if start > floor, tokens[start - 1].key == Key.colon { start -= 1 }
    if start > floor, tokens[start - 1].key == Key.so { start -= 1 }
    var type: String?
    if let found = CitationType.ending(tokens, before: start, floor: floor) {
      start = found.start
      type = found.name
    } else if start < index {
      // “các Công văn số 168/… ngày … và số 423/…”
      type = lastType
    }
    if type == nil { type = number.type }
    return Citation(
      type: type, number: number.text, date: nil, issuer: nil, title: nil,
      range: start..<number.end, extent: start..<number.end)
  }

  // MARK: Laws by name

  private static func law(_ tokens: [Token], at index: Int, after last: Citation?) -> Citation? {
    guard let name = LawName.read(tokens, at: index) else { return nil }
    // “số 43/2013/QH13” behind the name belongs to it.
    var end = name.end
    var number: String?
    var next = end
    if next < tokens.count, tokens[next].key == Key.so { next += 1 }
    if next < tokens.count, let read = CitationNumber.read(tokens, at: next) {
      number = read.text
      end = read.end
    }
    return Citation(
      type: name.type, number: number, date: nil, issuer: nil,
      title: tokens[index..<name.end].joinedText, range: index..<end, extent: index..<end)
  }

  // MARK: With a date alone

  /// “Biên bản họp ngày 20/12/2017”: a capital type, few words, a full date.
  private static func dated(_ tokens: [Token], at index: Int) -> Citation? {
    guard tokens[index].isCapital,
      let type = CitationType.beginning(tokens, at: index)
    else { return nil }
    var position = type.end
    while position < tokens.count, position < type.end + 6, tokens[position].kind == .word,
      tokens[position].key != Key.ngay, tokens[position].key != Key.so,
      !bounds.contains(tokens[position].key),
      CitationNumber.read(tokens, at: position) == nil
    {
      position += 1
    }
    guard position < tokens.count, tokens[position].key == Key.ngay,
      PrintedDate.read(tokens, at: position) != nil
    else { return nil }
    return Citation(
      type: type.name, number: nil, date: nil, issuer: nil, title: nil,
      range: index..<position, extent: index..<position)
  }

  /// “phê duyệt Dự án trước ngày 31/10”: a deadline, and no date of the document.
  private static let bounds: Set<String> = Set(
    ["trước", "nhất", "đến", "hết", "trong", "vào", "từ", "quá", "thành"].map(\.wordKey))

  // MARK: What follows

  private static func complete(_ citation: inout Citation, _ passage: Passage) {
    let tokens = passage.tokens
    var end = citation.range.upperBound
    var dateStart = end
    if dateStart < tokens.count, tokens[dateStart].text == "," || tokens[dateStart].text == "(" {
      dateStart += 1
    }
    if let date = PrintedDate.read(tokens, at: dateStart) {
      citation.date = date.day
      end = date.end
      citation.range = citation.range.lowerBound..<end
    } else if let year = PrintedDate.year(tokens, at: end), citation.title != nil {
      end = year
      citation.title = passage.text(of: citation.range.lowerBound..<end)
      citation.range = citation.range.lowerBound..<end
    }
    citation.extent = citation.range
    if let issuer = CitationIssuer.read(tokens, at: end) {
      citation.issuer = passage.text(of: issuer)
      end = issuer.upperBound
      citation.extent = citation.range.lowerBound..<end
    }
    if citation.issuer == nil {
      citation.issuer = CitationIssuer.before(tokens, citation.range.lowerBound).map(passage.text)
    }
    if citation.title == nil, let title = CitationTitle.read(tokens, at: end) {
      citation.title = passage.text(of: title)
      citation.extent = citation.range.lowerBound..<title.upperBound
    }
  }
}

/// Token keys that the scanners look for.
enum Key {
  static let so = "số".wordKey
  static let ngay = "ngày".wordKey
  static let thang = "tháng".wordKey
  static let nam = "năm".wordKey
  static let cua = "của".wordKey
  static let ve = "về".wordKey
  static let va = "và".wordKey
  static let colon = ":"
}

extension Sequence<Token> {
  /// Words with single spaces, marks set close.
  var joinedText: String {
    var text = ""
    for token in self {
      let isClose = token.kind == .mark && [",", ";", ":", ".", ")"].contains(token.text)
      if !text.isEmpty, !isClose, !text.hasSuffix("(") { text += " " }
      text += token.text
    }
    return text
  }
}
