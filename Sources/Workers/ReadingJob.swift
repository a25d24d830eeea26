internal import DirectiveKit
package import DirectiveModel
package import Foundation

/// One document to read: a line of JSON from the parent to its child.
package struct ReadingJob: Hashable, Sendable, Codable {
  /// Where the kernel finds the file: bytes, for a name need not be UTF-8.
  package var file: Data?
  /// The original itself, where there is no file.
  package var bytes: Data?
  /// What the record's source calls it.
  package var path: String?
  /// The caller's own id, handed back as given.
  package var reference: String?
  /// NDJSON of pages that an earlier attempt read; they are not read again.
  package var knownPages: String?
  /// Pages not to be tried: what an earlier attempt died of, and what there is no time for.
  package var givenUp: [GivenUpPage] = []
  /// Where only pages are asked for: which of them, and no record.
  var share: JobShare?
  /// Why every page that is not known is given up; nothing is decoded any more.
  package var assemblesAfter: WorkerDeath?

  package init(
    file: Data? = nil, bytes: Data? = nil, path: String? = nil, reference: String? = nil
  ) {
    self.file = file
    self.bytes = bytes
    self.path = path
    self.reference = reference
  }
}

/// Every n-th page of a document, less those that are known.
struct JobShare: Hashable, Sendable, Codable {
  var index: Int
  var count: Int
  var known: Set<Int> = []
}

/// A page that no worker survived.
package struct GivenUpPage: Hashable, Sendable, Codable {
  /// 1-based.
  package var page: Int
  package var status: PageStatus
  package var finding: Finding

  package init(page: Int, death: WorkerDeath) {
    self.page = page
    status = death.cause == .pageTime || death.cause == .documentTime ? .timeout : .failed
    let failure = death.failure
    finding = Finding(failure.code, .error, failure.message, page: page)
  }

  var answer: RecognizedPage {
    RecognizedPage(number: page, source: .none, status: status, findings: [finding])
  }
}
