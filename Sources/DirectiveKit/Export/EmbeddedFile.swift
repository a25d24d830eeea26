internal import CLexicons
internal import Foundation

/// Files that are part of the program.
enum EmbeddedFile {
  static var directiveSchema: String {
    text(lexicon_directive_schema_start(), lexicon_directive_schema_size)
  }

  /// A line of print, 300 dpi, for `doctor`: ``HealthCheck/line``.
  static var healthLine: Data {
    Data(bytes: lexicon_health_line_start(), count: lexicon_health_line_size)
  }

  private static func text(_ start: UnsafePointer<UInt8>, _ size: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
  }
}
