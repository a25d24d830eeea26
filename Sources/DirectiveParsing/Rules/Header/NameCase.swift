internal import CLexicons
internal import Foundation
internal import VietnameseText

/// Sets names of bodies and offices printed in capitals in normal case.
///
/// “ỦY BAN NHÂN DÂN TỈNH BẾN TRE” gives Ủy ban nhân dân tỉnh Bến Tre, “PHÓ CHÁNH VĂN PHÒNG” gives
/// Phó Chánh Văn phòng. Abbreviations are written out, uỷ is set as ủy.
enum NameCase {
  private struct Phrase {
    var words: [String]
    var keys: [String]
  }

  private static let byFirst: [String: [Phrase]] = {
    let phrases = LexiconTable.rows(lexicon_name_phrases_start(), lexicon_name_phrases_size)
      .compactMap(\.first)
      .map { phrase in
        let words = phrase.split(separator: " ").map(String.init)
        return Phrase(words: words, keys: words.map { $0.bareKey.trimmedMarks })
      }
    return Dictionary(grouping: phrases) { $0.keys[0] }
      .mapValues { $0.sorted { $0.keys.count > $1.keys.count } }
  }()

  private static let abbreviations: [String: String] = [
    "ubnd": "ủy ban nhân dân", "hđnd": "hội đồng nhân dân", "vp": "văn phòng", "tp": "thành phố",
    "tp.": "thành phố", "bch": "ban chấp hành", "bcđ": "ban chỉ đạo", "bql": "ban quản lý",
    "mttq": "mặt trận tổ quốc", "ubmttq": "ủy ban mặt trận tổ quốc", "tx": "thị xã",
    "tx.": "thị xã",
    "tt.": "thị trấn", "h.": "huyện", "đbqh": "đại biểu quốc hội", "vn": "việt nam",
    "nhnn": "ngân hàng nhà nước", "bhxh": "bảo hiểm xã hội", "kbnn": "kho bạc nhà nước",
    "nhcsxh": "ngân hàng chính sách xã hội", "thcs": "trung học cơ sở",
    "thpt": "trung học phổ thông", "ttyt": "trung tâm y tế", "bvđk": "bệnh viện đa khoa",
    "lhpn": "liên hiệp phụ nữ", "lđlđ": "liên đoàn lao động", "ccb": "cựu chiến binh",
  ]

  /// Units whose proper name follows: tỉnh Bến Tre.
  private static let units: [[String]] = [
    ["thanh", "pho"], ["thi", "xa"], ["thi", "tran"], ["dac", "khu"], ["tinh"], ["huyen"], ["quan"],
    ["xa"], ["phuong"],
  ]

  private static let committees: Set<String> = [
    "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Tỉnh đoàn", "Thành đoàn",
  ]

  /// A name of its own follows: Trường Tiểu học Lê Lợi.
  private static let schools: Set<String> = [
    "Trường Trung học phổ thông", "Trường Trung học cơ sở", "Trường Tiểu học", "Trường Mầm non",
    "Trường Tiểu học và Trung học cơ sở", "Trường Mẫu giáo",
  ]

  private static let unmarked: Set<String> = [
    "va", "cua", "tai", "cac", "khu", "vuc", "truc", "thuoc", "so",
  ]

  static func normal(_ words: [String]) -> String {
    let words = words.indices.flatMap { index in
      field(words, at: index) ?? expanded(words[index])
    }
    var result: [String] = []
    var index = 0
    var isProper = false
    var opensName = false
    while index < words.count {
      let bare = words[index].bareKey.trimmedMarks
      if let unit = unit(words, at: index) {
        result += words[index..<index + unit].map { $0.lowercased() }
        index += unit
        isProper = true
        continue
      }
      if let phrase = phrase(words, at: index),
        phrase.words.count > 1 || !isProper && (opensName || index == 0)
      {
        for (offset, word) in phrase.words.enumerated() {
          result.append(word + trailingMarks(words[index + offset], beyond: word))
        }
        index += phrase.words.count
        // A place's name follows: Huyện ủy Mai Sơn.
        let name = phrase.words.joined(separator: " ")
        isProper = committees.contains(name) || schools.contains(name)
        opensName = true
        continue
      }
      if index > 0, let length = province(words, at: index) {
        result += words[index..<index + length].map { $0.lowercased().capitalizedFirst }
        index += length
        isProper = true
        opensName = false
        continue
      }
      let word = words[index]
      if isProper || opensName && !unmarked.contains(bare) {
        result.append(word.lowercased().capitalizedFirst)
      } else if ["va", "-", "–"].contains(bare) || word == "-" || word == "–" {
        result.append(word.lowercased())
      } else if word.contains(where: \.isNumber) {
        result.append(word)
      } else {
        result.append(word.lowercased())
      }
      // “Bệnh viện Đa khoa khu vực Lê Lợi”
      if bare == "vuc", index > 1, words[index - 1].bareKey == "khu" { isProper = true }
      // Behind và, a comma or a hyphen the next part of the name is capital again.
      opensName = ["va", "-", "–"].contains(word.bareKey) || word.hasSuffix(",")
      if opensName, isProper, word.hasSuffix(",") { isProper = false }
      index += 1
    }
    return result.joined(separator: " ").capitalizedFirst
  }

  /// Whether a title or body is known by these opening words.
  static func knows(_ words: [String]) -> Bool {
    guard let phrase = phrase(words, at: 0) else { return false }
    return phrase.keys.count > 1
  }

  /// A body's name begins here, behind a title.
  static func opensBody(_ words: [String], at index: Int) -> Bool {
    let heads = ["uy", "ubnd", "hoi", "hdnd", "van", "so", "bo", "cuc", "chinh", "ban", "tinh"]
    let bare = words[index].bareKey.trimmedMarks
    return heads.contains(bare) && !["truong", "pho"].contains(bare)
      && !(bare == "bo" && index + 1 < words.count && words[index + 1].bareKey.hasPrefix("truong"))
  }

  /// “PHÒNG GD&ĐT”: the field behind the head of an office.
  private static func field(_ words: [String], at index: Int) -> [String]? {
    guard index > 0, offices.contains(words[index - 1].bareKey),
      let field = PartyLexicon.shared.domainCodes[words[index]]?.first
    else { return nil }
    return field.name.split(separator: " ").map(String.init)
  }

  private static let offices: Set<String> = ["so", "phong", "bo", "vu", "cuc"]

  private static func expanded(_ word: String) -> [String] {
    guard let full = abbreviations[word.lowercased()] else { return [word] }
    return full.split(separator: " ").map(String.init)
  }

  private static func phrase(_ words: [String], at index: Int) -> Phrase? {
    byFirst[words[index].bareKey.trimmedMarks]?.first { phrase in
      guard index + phrase.keys.count <= words.count else { return false }
      return phrase.keys.indices.allSatisfy { offset in
        words[index + offset].bareKey.trimmedMarks == phrase.keys[offset]
          && (phrase.keys.count > 1
            || toneless(words[index + offset]) == toneless(phrase.words[offset])
              && tones(words[index + offset]) == tones(phrase.words[offset]))
      }
    }
  }

  /// Letters with their quality but no tone, so that uỷ and ủy agree and bộ does not match bò.
  private static func toneless(_ word: String) -> String {
    word.wordKey.filter(\.isLetter)
  }

  /// Wherever the word sets it: “QUY” of Quy Nhơn is no Quỹ.
  private static func tones(_ word: String) -> [Unicode.Scalar] {
    word.decomposedStringWithCanonicalMapping.unicodeScalars.filter(toneMarks.contains)
  }

  private static let toneMarks: Set<Unicode.Scalar> = [
    "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}",
  ]

  /// Names of provinces of two words and more, without marks.
  private static let provinces: Set<[String]> = Set(
    LexiconTable.rows(lexicon_provinces_start(), lexicon_provinces_size).compactMap(\.first)
      .map { $0.split(separator: " ").map { String($0).bareKey.trimmedMarks } }
      .filter { $0.count > 1 })

  /// “SỞ Y TẾ ĐẮK LẮK”: how many words the province's name has.
  private static func province(_ words: [String], at index: Int) -> Int? {
    [4, 3, 2].first { length in
      index + length <= words.count
        && provinces.contains(words[index..<index + length].map { $0.bareKey.trimmedMarks })
    }
  }

  private static func unit(_ words: [String], at index: Int) -> Int? {
    let found = units.first { unit in
      index + unit.count <= words.count
        && unit.indices.allSatisfy { words[index + $0].bareKey.trimmedMarks == unit[$0] }
    }
    guard let found else { return nil }
    // “TĨNH” of Hà Tĩnh.
    if words[index].lowercased() == "tĩnh" { return nil }
    // TỈNH ỦY, HUYỆN ỦY and TỈNH ĐOÀN are bodies, not units.
    if found.count == 1, phrase(words, at: index) != nil { return nil }
    return found.count
  }

  private static func trailingMarks(_ printed: String, beyond word: String) -> String {
    guard let last = printed.last, [",", ";"].contains(last), word.last != last else { return "" }
    return String(last)
  }
}
