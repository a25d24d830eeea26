internal import Foundation

/// The words of the command line as they were typed: names of files need not be UTF-8.
enum TypedWords {
  /// Nothing for a word that is UTF-8, or that was not typed.
  static func bytes(of word: String) -> [UInt8]? { foreign[word] }

  /// By what Swift has made of them.
  private static let foreign: [String: [UInt8]] = {
    guard let line = FileManager.default.contents(atPath: "/proc/self/cmdline") else { return [:] }
    let words = line.split(separator: 0).map { Array($0) }
      .filter { String(validating: $0, as: UTF8.self) == nil }
    return Dictionary(
      words.map { (String(decoding: $0, as: UTF8.self), $0) },
      uniquingKeysWith: { first, _ in first })
  }()
}
