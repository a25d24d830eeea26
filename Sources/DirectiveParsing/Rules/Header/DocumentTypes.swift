internal import CLexicons
internal import VietnameseText

/// Tên loại văn bản: the 29 of Nghị định 30/2020/NĐ-CP, those of the Party, and legal documents.
package enum DocumentTypes {
  package struct Entry: Sendable {
    /// In normal case: Kế hoạch.
    package var name: String
    /// As in a symbol: KH.
    package var codes: [String]
    /// The name's words as token keys.
    package var keys: [String]
    /// The name's words without marks.
    package var bare: [String]
  }

  package static let all: [Entry] = LexiconTable.rows(
    lexicon_document_types_start(), lexicon_document_types_size
  ).filter { $0.count >= 2 }.map { row in
    let words = row[0].split(separator: " ")
    return Entry(
      name: row[0], codes: row[1].split(separator: ",").map(String.init),
      keys: words.map(\.wordKey), bare: words.map(\.bareKey))
  }

  /// Longest names first.
  static let byLength = all.sorted { $0.bare.count > $1.bare.count }

  private static let byFirst = Dictionary(grouping: byLength) { $0.bare[0] }

  private static let byCode: [String: Entry] = {
    var table: [String: Entry] = [:]
    for entry in all {
      for code in entry.codes { table[code] = table[code] ?? entry }
    }
    return table
  }()

  /// The type that a code such as KH or TTr names.
  package static func named(byCode code: String) -> String? { byCode[code]?.name }

  /// The type whose name the line begins with, in capitals.
  static func title(of line: PageLine) -> Entry? { title(words: line.words.map(\.text)) }

  static func title(words: [String]) -> Entry? {
    guard let first = words.first, let entries = byFirst[first.bareKey.trimmedMarks] else {
      return nil
    }
    return entries.first { entry in
      guard words.count >= entry.bare.count, words.count <= entry.bare.count + 14,
        zip(words, entry.bare).allSatisfy({ $0.bareKey.trimmedMarks == $1 })
      else { return false }
      // “PHƯỜNG AN BIÊN” has marks, and other ones than PHƯƠNG ÁN.
      let first = words.prefix(entry.bare.count)
      if words.count > entry.bare.count, first.contains(where: { $0.bareKey != $0.wordKey }),
        !zip(first, entry.keys).allSatisfy({ $0.wordKey.trimmedMarks == $1 })
      {
        return false
      }
      return words.allSatisfy { word in
        word.unicodeScalars.allSatisfy { Letters.parts(of: $0)?.isUppercase ?? true }
      }
    }
  }
}
