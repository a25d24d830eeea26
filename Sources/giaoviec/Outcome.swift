internal import ArgumentParser
internal import DirectiveKit
internal import DirectiveModel

/// What became of the documents of one run, and the exit code that tells it.
struct Outcome {
  private var documents = 0
  private var failed = 0
  private var partial = 0
  private var toReview = 0
  private var code: Int32?

  /// Counts a record and says on standard error why one failed.
  mutating func add(_ record: DirectiveRecord, file: String) {
    documents += 1
    switch record.status {
    case .failed:
      failed += 1
      let finding = record.findings.first { $0.severity == .error }
      StandardError.write("\(file): \(finding?.message ?? "cannot be read")")
      code = finding.map { InputFailure($0.code, $0.message).exitCode }
    case .partial:
      partial += 1
      StandardError.write("\(file): some pages could not be read")
    case .needsReview: toReview += 1
    case .ok, .duplicate: break
    }
  }

  /// Throws the exit code unless all went well.
  func finish(strict: Bool) throws {
    if documents == 1, failed == 1, let code { throw ExitCode(code) }
    if failed + partial > 0 { throw ExitStatus.someFailed }
    if strict, toReview > 0 { throw ExitStatus.needsReview }
  }
}
