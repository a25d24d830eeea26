internal import CLexicons

/// Files that are part of the program.
enum EmbeddedFile {
  static var directiveSchema: String {
    text(lexicon_directive_schema_start(), lexicon_directive_schema_size)
  }

  private static func text(_ start: UnsafePointer<UInt8>, _ size: Int) -> String {
    String(decoding: UnsafeBufferPointer(start: start, count: size), as: UTF8.self)
  }
}
