/// Why words could not be laid over a PDF.
package enum OverlayError: Error, Hashable {
  /// The file cannot be rewritten; the reason is the library's.
  case unreadable(reason: String)
  case encrypted
}

extension OverlayError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .unreadable(let reason): "the PDF cannot be rewritten: \(reason)"
    case .encrypted: "the PDF is encrypted; remove its password first"
    }
  }
}
