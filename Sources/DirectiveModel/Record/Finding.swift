/// A doubt or a failure, of the document, a page or a task.
///
/// A finding never hides a task.
public struct Finding: Hashable, Sendable, Codable {
  public var code: FindingCode
  public var severity: Severity
  /// One sentence for a person.
  public var message: String
  /// 1-based.
  public var page: Int?
  /// The id of a task.
  public var task: String?
  /// The member in doubt: document.issuedOn, deadline.date, owners.
  public var field: String?
  public var candidates: [String]?
  public var evidence: [Evidence]?

  public init(
    _ code: FindingCode, _ severity: Severity, _ message: String, page: Int? = nil,
    task: String? = nil, field: String? = nil, candidates: [String]? = nil,
    evidence: [Evidence]? = nil
  ) {
    self.code = code
    self.severity = severity
    self.message = message
    self.page = page
    self.task = task
    self.field = field
    self.candidates = candidates
    self.evidence = evidence
  }

  public enum Severity: String, Hashable, Sendable, Codable {
    case info, warning, error
  }
}

/// A stable word in kebab case that programs act on.
///
/// Every code that is written stands here.
public struct FindingCode: RawRepresentable, Hashable, Sendable, Codable {
  public var rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  public init(from decoder: any Decoder) throws {
    rawValue = try decoder.singleValueContainer().decode(String.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(rawValue)
  }
}

extension FindingCode {
  // Input that cannot be read.
  public static let emptyFile = FindingCode(rawValue: "empty-file")
  public static let truncatedFile = FindingCode(rawValue: "truncated-file")
  public static let damagedFile = FindingCode(rawValue: "damaged-file")
  public static let encryptedFile = FindingCode(rawValue: "encrypted-file")
  public static let unknownType = FindingCode(rawValue: "unknown-type")
  public static let noPages = FindingCode(rawValue: "no-pages")
  public static let unreadableFile = FindingCode(rawValue: "unreadable-file")
  public static let missingFile = FindingCode(rawValue: "missing-file")
  public static let isDirectory = FindingCode(rawValue: "is-directory")
  public static let textTooLong = FindingCode(rawValue: "text-too-long")
  public static let imageTooLarge = FindingCode(rawValue: "image-too-large")
  public static let missingEngineData = FindingCode(rawValue: "missing-engine-data")
  public static let internalError = FindingCode(rawValue: "internal-error")

  // Batch work: what no worker survived, what the archive found.
  public static let workerCrashed = FindingCode(rawValue: "worker-crashed")
  public static let timeout = FindingCode(rawValue: "timeout")
  public static let memoryLimit = FindingCode(rawValue: "memory-limit")
  public static let badRequest = FindingCode(rawValue: "bad-request")
  public static let interrupted = FindingCode(rawValue: "interrupted")
  public static let sameDocument = FindingCode(rawValue: "same-document")

  // Pages.
  public static let pageFailed = FindingCode(rawValue: "page-failed")
  public static let lowQuality = FindingCode(rawValue: "low-quality")
  public static let unsureOrientation = FindingCode(rawValue: "unsure-orientation")
  public static let unreadInk = FindingCode(rawValue: "unread-ink")
  public static let badTextLayer = FindingCode(rawValue: "bad-text-layer")
  public static let legacyEncoding = FindingCode(rawValue: "legacy-encoding")
  public static let handwriting = FindingCode(rawValue: "handwriting")

  // Restoration.
  public static let unsureWord = FindingCode(rawValue: "unsure-word")
  public static let codeMended = FindingCode(rawValue: "code-mended")

  // The document's own data.
  public static let missingField = FindingCode(rawValue: "missing-field")
  public static let doubtfulNumber = FindingCode(rawValue: "doubtful-number")
  public static let doubtfulDate = FindingCode(rawValue: "doubtful-date")
  public static let doubtfulField = FindingCode(rawValue: "doubtful-field")

  // Tasks.
  public static let ownerUnknown = FindingCode(rawValue: "owner-unknown")
  public static let doubtfulDeadline = FindingCode(rawValue: "doubtful-deadline")
  public static let doubtfulTask = FindingCode(rawValue: "doubtful-task")
}
