internal import DirectiveKit
package import DirectiveModel
package import Foundation

/// A record with its bytes, which are what every run gives for the same document.
package struct StoredRecord: Sendable {
  package let record: DirectiveRecord
  package let json: Data

  /// Throws where the bytes are no record.
  package init(json: Data) throws {
    self.json = json
    record = try JSONDecoder().decode(DirectiveRecord.self, from: json)
  }

  package init(at file: URL) throws {
    try self.init(json: Data(contentsOf: file))
  }

  package init(_ record: DirectiveRecord) throws {
    self.record = record
    json = try record.json()
  }

  /// 64 hexadecimal digits of the original's hash; nothing where no bytes could be read.
  package var sha256: String? {
    record.id.map { String($0.dropFirst("sha256:".count)) }
  }

  package var errorCode: String? {
    guard record.status == .failed || record.status == .partial else { return nil }
    return record.findings.first { $0.severity == .error }?.code.rawValue
      ?? record.findings.first { $0.severity != .info }?.code.rawValue ?? "unknown"
  }

  /// The same record under another path.
  package func renamed(_ path: String) throws -> StoredRecord {
    var renamed = record
    renamed.source.path = path
    return try StoredRecord(renamed)
  }
}
