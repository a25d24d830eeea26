/// Why a model file cannot be used.
package enum ModelError: Error, Hashable, Sendable {
  case notFound(tried: [String])
  case unreadable(path: String)
  case notAModel(path: String)
  case otherVersion(path: String, found: UInt32, wanted: UInt32)
  case damaged(path: String)
  case cannotWrite(path: String)
}

extension ModelError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notFound(let tried):
      "the language model was not found; name it with --model or GIAOVIEC_MODEL (tried \(tried.joined(separator: ", ")))"
    case .unreadable(let path): "\(path): the language model cannot be read"
    case .notAModel(let path): "\(path): not a language model of giaoviec"
    case .otherVersion(let path, let found, let wanted):
      "\(path): a language model of format \(found), this program reads format \(wanted); train it again"
    case .damaged(let path): "\(path): the language model is damaged; copy it again"
    case .cannotWrite(let path): "\(path): the language model cannot be written"
    }
  }
}
