internal import Foundation

/// Standard error is for people: sentences, never data.
enum StandardError {
  static func write(_ sentence: String) {
    FileHandle.standardError.write(Data("giaoviec: \(sentence)\n".utf8))
  }
}
