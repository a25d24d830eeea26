/// One element of ASN.1 as signatures are packed (X.690): a tag, and content of known or open length.
struct BERElement {
  let tag: UInt8
  /// Without tag and length.
  let content: ArraySlice<UInt8>
  /// With them.
  let whole: ArraySlice<UInt8>

  static let integer: UInt8 = 0x02
  static let identifier: UInt8 = 0x06
  static let sequence: UInt8 = 0x30
  static let set: UInt8 = 0x31
  /// The first of the members that may be left out.
  static let first: UInt8 = 0xA0

  /// Deeper nesting is made to harm.
  private static let deepest = 24

  /// The element at the beginning of the bytes; nothing where they hold none that is whole.
  init?(_ bytes: ArraySlice<UInt8>) {
    self.init(bytes, depth: 0)
  }

  private init?(_ bytes: ArraySlice<UInt8>, depth: Int) {
    guard depth < Self.deepest, bytes.count >= 2 else { return nil }
    let start = bytes.startIndex
    tag = bytes[start]
    // A tag of several bytes has no place in a signature.
    guard tag & 0x1F != 0x1F else { return nil }
    var body = start + 2
    var length = Int(bytes[start + 1])
    if length == 0x80 {
      guard tag & 0x20 != 0, let end = Self.end(ofOpen: bytes[body...], depth: depth) else {
        return nil
      }
      content = bytes[body..<end]
      whole = bytes[start..<end + 2]
      return
    }
    if length > 0x80 {
      let count = length - 0x80
      guard count <= 4, body + count <= bytes.endIndex else { return nil }
      length = bytes[body..<body + count].reduce(0) { $0 << 8 | Int($1) }
      body += count
    }
    guard length <= bytes.endIndex - body else { return nil }
    content = bytes[body..<body + length]
    whole = bytes[start..<body + length]
  }

  /// Where the two noughts begin that close an element of open length.
  private static func end(ofOpen bytes: ArraySlice<UInt8>, depth: Int) -> Int? {
    var rest = bytes
    while rest.count >= 2 {
      if rest[rest.startIndex] == 0, rest[rest.startIndex + 1] == 0 { return rest.startIndex }
      guard let member = BERElement(rest, depth: depth + 1) else { return nil }
      rest = rest[member.whole.endIndex...]
    }
    return nil
  }

  var members: [BERElement] {
    var members: [BERElement] = []
    var rest = content
    while let member = BERElement(rest) {
      members.append(member)
      rest = rest[member.whole.endIndex...]
    }
    return members
  }
}
