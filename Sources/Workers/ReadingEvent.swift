package import Foundation

/// What a child tells its parent: one line each, a letter and what belongs to it.
package enum ReadingEvent: Sendable {
  /// Documents may come.
  case ready
  /// The child cannot work at all.
  case unable(code: Int32, message: String)
  /// A stage has begun, of this page where it has one.
  case began(ReadingStage)
  /// JSON of what is known of the file, where only pages are asked for.
  case opened(Data)
  /// JSON of a page that was read.
  case page(Data)
  /// JSON of the record, or of how the reading of pages ended; the document is done.
  case record(Data)

  /// With the final line break.
  var line: Data {
    get throws {
      var line =
        switch self {
        case .ready: Data("r".utf8)
        case .unable(let code, let message): Data("u\(code) \(message)".utf8)
        case .began(let stage): Data("b".utf8) + (try JSONEncoder().encode(stage))
        case .opened(let json): Data("o".utf8) + json
        case .page(let json): Data("p".utf8) + json
        case .record(let json): Data("d".utf8) + json
        }
      line.append(UInt8(ascii: "\n"))
      return line
    }
  }

  /// Nothing where the line is none of a child's.
  init?(line: Data) {
    let rest = Data(line.dropFirst())
    switch line.first {
    case UInt8(ascii: "r"): self = .ready
    case UInt8(ascii: "u"):
      let parts = String(decoding: rest, as: UTF8.self).split(separator: " ", maxSplits: 1)
      guard parts.count == 2, let code = Int32(parts[0]) else { return nil }
      self = .unable(code: code, message: String(parts[1]))
    case UInt8(ascii: "b"):
      guard let stage = try? JSONDecoder().decode(ReadingStage.self, from: rest) else { return nil }
      self = .began(stage)
    case UInt8(ascii: "o"): self = .opened(rest)
    case UInt8(ascii: "p"): self = .page(rest)
    case UInt8(ascii: "d"): self = .record(rest)
    default: return nil
    }
  }
}

/// How far the reading of a document has come.
package enum ReadingStage: Hashable, Sendable, Codable {
  case opening
  /// 1-based.
  case page(Int)
  /// Restoring, parsing, writing the record.
  case parsing

  package var page: Int? {
    if case .page(let number) = self { number } else { nil }
  }
}
