/// A regular expression that is made once, and not each time that it is asked.
///
/// Making one costs a hundred times as much as asking it. Unchecked because an expression may hold
/// closures and is not Sendable; a literal holds none.
struct Pattern<Output>: @unchecked Sendable {
  let regex: Regex<Output>

  init(_ regex: Regex<Output>) {
    self.regex = regex
  }
}

extension String {
  /// Whether one of those bytes stands in it: asked before a pattern that cannot do without.
  func hasByte(of bytes: StaticString) -> Bool {
    bytes.withUTF8Buffer { wanted in utf8.contains { wanted.contains($0) } }
  }

  /// Digits, 0 to 9.
  var digitCount: Int { utf8.count { (0x30...0x39).contains($0) } }
}
