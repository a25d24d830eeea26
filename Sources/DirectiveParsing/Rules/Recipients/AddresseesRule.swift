internal import DirectiveModel
internal import Foundation
internal import VietnameseText

/// Kính gửi, and the bodies that a công điện is wired to.
///
/// One party a line, several where a line lists several heads or bodies.
struct AddresseesRule {
  private(set) var addressees: [Party] = []

  init(_ lines: [OutlineLine]) {
    for item in Self.items(lines) { addressees += Self.parties(item) }
  }

  /// The lines' words item by item, without Kính gửi and dashes.
  private static func items(_ lines: [OutlineLine]) -> [String] {
    var items: [[String]] = []
    for (index, line) in lines.enumerated() {
      var words = line.text.split(separator: " ").map(String.init)
      if index == 0 { words.removeFirst(headEnd(words)) }
      guard !words.isEmpty else { continue }
      var opens = items.isEmpty
      if let first = words[0].first, "-–—~•+".contains(first) {
        opens = true
        words[0].removeFirst()
        if words[0].isEmpty { words.removeFirst() }
      } else if let mark = items.last?.last?.last, mark == ";" || mark == "." {
        opens = true
      }
      guard words.contains(where: { $0.contains(where: \.isLetter) }) else { continue }
      if opens { items.append(words) } else { items[items.count - 1] += words }
    }
    return items.flatMap { $0.joined(separator: " ").split(separator: ";").map(String.init) }
  }

  /// The words up to the colon of “Kính gửi:” or “… ĐIỆN:”.
  private static func headEnd(_ words: [String]) -> Int {
    if let colon = words.prefix(14).firstIndex(where: { $0.hasSuffix(":") }) { return colon + 1 }
    guard let kinh = words.prefix(2).firstIndex(where: { $0.bareKey == "kinh" }) else { return 0 }
    return min(words.count, kinh + 2)
  }

  private static func parties(_ text: String) -> [Party] {
    let text = text.trimmingMarks
    if let each = distributed(text) { return each }
    let reading = Reading(Passage(text))
    let parser = PartyParser(reading, isCell: true)
    if let list = parser.list(at: 0), list.range.upperBound >= reading.count,
      !isOneClass(list, in: reading)
    {
      return list.parties
    }
    return [whole(text)]
  }

  private static let cities: Set<String> = [
    "Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế",
  ]

  /// “UBND các tỉnh, thành phố: Cần Thơ, Sóc Trăng”: one for each place that is named.
  private static func distributed(_ text: String) -> [Party]? {
    guard let colon = text.firstIndex(of: ":"),
      let several = text[..<colon].range(of: "các ", options: .backwards),
      several.lowerBound > text.startIndex
    else { return nil }
    let units = text[several.upperBound..<colon].split(separator: ",").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
    let places = text[text.index(after: colon)...]
      .replacingOccurrences(of: " và ", with: ", ").split(separator: ",")
      .map { String($0).trimmingMarks }
    guard places.count > 1, places.allSatisfy({ $0.first?.isUppercase == true && $0.count < 30 }),
      units == ["tỉnh"] || units == ["tỉnh", "thành phố"]
        || units.count == 1
          && ["huyện", "xã", "phường", "thành phố", "thị xã"].contains(units[0])
    else { return nil }
    let head = text[..<several.lowerBound].trimmingCharacters(in: .whitespaces)
    return places.map { place in
      let unit = units.count == 1 ? units[0] : cities.contains(place) ? "thành phố" : "tỉnh"
      let name = IssuerNames.full("\(head) \(unit) \(place)")
      let reading = Reading(Passage(name))
      let list = PartyParser(reading, isCell: true).list(at: 0)
      if let list, list.parties.count == 1, list.range.upperBound >= reading.count {
        return list.parties[0]
      }
      return Party(name: name, organization: name, collective: false)
    }
  }

  /// “Các ban đảng, đảng ủy trực thuộc Tỉnh ủy”: one phrase, its parts in small letters.
  private static func isOneClass(_ list: PartyList, in reading: Reading) -> Bool {
    list.members.dropFirst().contains {
      reading.passage.tokens[$0.range.lowerBound].text.first?.isLowercase == true
    }
  }

  /// A name that the gazetteer does not have stays as printed.
  private static func whole(_ text: String) -> Party {
    let name = IssuerNames.full(text)
    let isClass = name.lowercased().hasPrefix("các ")
    return Party(name: name, organization: name, collective: isClass)
  }
}

extension String {
  /// Without marks and spaces at the ends.
  var trimmingMarks: String {
    var rest = self[...]
    while let first = rest.first, first.isWhitespace || ".,;:-".contains(first) {
      rest.removeFirst()
    }
    while let last = rest.last, last.isWhitespace || ".,;:".contains(last) { rest.removeLast() }
    return String(rest)
  }
}
