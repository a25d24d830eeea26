public import Foundation

/// Where a document's bytes come from.
public enum DocumentInput: Hashable, Sendable {
  case file(String)
  /// A name that is no UTF-8, as the kernel has it, and what the record calls it.
  case fileNamed([UInt8], path: String)
  case standardInput

  /// `-` is standard input.
  public init(argument: String) {
    self = argument == "-" ? .standardInput : .file(argument)
  }

  /// What the record's source calls it; nothing for standard input.
  public var path: String? {
    switch self {
    case .file(let path), .fileNamed(_, let path): path
    case .standardInput: nil
    }
  }

  /// Throws when there is no such file, it is a folder, or it cannot be read.
  public func bytes() throws(InputFailure) -> Data {
    switch self {
    case .file(let path): try InputFile.bytes(ofFile: path)
    case .fileNamed(let name, _): try InputFile.bytes(ofFileNamed: name, waits: true)
    case .standardInput: try InputFile.standardInput()
    }
  }
}
