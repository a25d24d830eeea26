public import DirectiveModel

/// Why a document could not be read at all: what the record says, and the exit code.
public struct InputFailure: Error, Hashable, Sendable {
  public var code: FindingCode
  /// One sentence that says what to do, without the file's name.
  public var message: String

  public init(_ code: FindingCode, _ message: String) {
    self.code = code
    self.message = message
  }

  /// As in sysexits.h.
  public var exitCode: Int32 {
    switch code {
    case .missingFile: 66
    case .isDirectory: 64
    case .missingEngineData: 69
    case .internalError: 70
    default: 65
    }
  }
}
