internal import DirectiveModel
internal import VietnameseText

/// Marks of urgency and secrecy, each alone in its line, as printed or stamped.
enum MarkWords {
  enum Mark: Equatable {
    case urgency(DirectiveDocument.Urgency)
    case secrecy(DirectiveDocument.Secrecy)
    case circulation
  }

  private static let table: [(words: [String], mark: Mark)] = [
    (["hoa", "toc", "hen", "gio"], .urgency(.hoaToc)), (["hoa", "toc"], .urgency(.hoaToc)),
    (["thuong", "khan"], .urgency(.thuongKhan)), (["khan"], .urgency(.khan)),
    (["tuyet", "mat"], .secrecy(.tuyetMat)), (["toi", "mat"], .secrecy(.toiMat)),
    (["mat"], .secrecy(.mat)), (["luu", "hanh", "noi", "bo"], .circulation),
    (["xem", "xong", "tra", "lai"], .circulation), (["du", "thao"], .circulation),
  ]

  static func mark(of line: HeaderLine) -> Mark? {
    guard line.isCapitals, line.words.count <= 6 else { return nil }
    let words = line.bareWords.filter { !$0.isEmpty && !$0.allSatisfy(\.isNumber) }
    return table.first { entry in
      words == entry.words
        || entry.words.count > 1 && words.starts(with: entry.words) && words.count <= 5
    }?.mark
  }

  static func urgency(_ head: Letterhead) -> (DirectiveDocument.Urgency, OutlineLine)? {
    first(head) { if case .urgency(let value) = $0 { value } else { nil } }
  }

  static func secrecy(_ head: Letterhead) -> (DirectiveDocument.Secrecy, OutlineLine)? {
    first(head) { if case .secrecy(let value) = $0 { value } else { nil } }
  }

  private static func first<Value>(_ head: Letterhead, _ value: (Mark) -> Value?) -> (
    Value, OutlineLine
  )? {
    for line in head.marks {
      if let mark = mark(of: HeaderLine(line)), let found = value(mark) { return (found, line) }
    }
    return nil
  }
}
