public import DirectiveModel
public import Foundation

/// How records are written.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// One record, or an array of them.
  case json
  /// One record a line.
  case ndjson
}

extension DirectiveRecord {
  /// Members in alphabetical order, so that equal records are equal bytes.
  ///
  /// No final line break.
  public func json(indented: Bool = false) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    if indented { encoder.outputFormatting.insert(.prettyPrinted) }
    return try encoder.encode(self)
  }
}

/// The contract: a JSON Schema, 2020-12, of one record.
public enum Contract {
  public static var schema: String { EmbeddedFile.directiveSchema }
}
