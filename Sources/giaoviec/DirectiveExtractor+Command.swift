internal import ArgumentParser
internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

extension DirectiveExtractor {
  /// Throws an exit code, after a sentence on standard error.
  static func open(_ options: ExtractionOptions) throws -> DirectiveExtractor {
    do throws(InputFailure) {
      return try DirectiveExtractor(options: options)
    } catch {
      StandardError.write(error.message)
      throw ExitCode(error.exitCode)
    }
  }

  /// The record of a file, or of standard input for `-`.
  func record(ofInput file: String) -> DirectiveRecord {
    guard file == "-" else { return record(ofFile: file) }
    do throws(InputFailure) {
      return record(of: try InputFile.standardInput(), path: nil)
    } catch {
      return record(of: Data(), path: nil)
    }
  }
}
