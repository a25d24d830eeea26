internal import ArgumentParser

/// Every exit code of the program; sysexits.h where it has one.
enum ExitStatus {
  /// Finished, some documents failed or partial.
  static let someFailed = ExitCode(3)
  /// With --strict: some need review.
  static let needsReview = ExitCode(4)
  /// Stopped by --max-failures.
  static let tooManyFailures = ExitCode(5)
  static let usage = ExitCode(64)
  static let unreadableInput = ExitCode(65)
  static let noInput = ExitCode(66)
  /// OCR engine or its data missing.
  static let unavailable = ExitCode(69)
  static let internalError = ExitCode(70)
  static let cannotCreate = ExitCode(73)
  static let ioError = ExitCode(74)
  /// Another run holds the archive.
  static let archiveBusy = ExitCode(75)
  static let configuration = ExitCode(78)
}
