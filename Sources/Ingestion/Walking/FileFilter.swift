internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Which files of a folder are documents.
package struct FileFilter: Hashable, Sendable {
  /// Patterns of the shell over the path shown; nothing: all.
  package var include: [String]
  package var exclude: [String]
  package var shard: Shard?

  package init(include: [String] = [], exclude: [String] = [], shard: Shard? = nil) {
    self.include = include
    self.exclude = exclude
    self.shard = shard
  }

  /// Why a file is left out; nothing where it is not.
  func reason(toSkip path: String) -> SkipReason? {
    if !include.isEmpty, !include.contains(where: { Self.matches($0, path) }) {
      return .notIncluded
    }
    if exclude.contains(where: { Self.matches($0, path) }) { return .excluded }
    if let shard, !shard.contains(path) { return .otherShard }
    return nil
  }

  /// Hidden files, and those that programs are still busy with.
  static func isTemporary(_ name: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: name, as: UTF8.self).lowercased()
    let endings = [
      "~", ".tmp", ".temp", ".part", ".partial", ".crdownload", ".download", ".filepart", ".swp",
    ]
    return text.hasPrefix(".") || text.hasPrefix("~$") || endings.contains { text.hasSuffix($0) }
      || ["thumbs.db", "desktop.ini"].contains(text)
  }

  /// A pattern without a slash is for the file's name, one with a slash for its path; `*` of a path
  /// takes slashes too, so that `2024/*` means all beneath.
  private static func matches(_ pattern: String, _ path: String) -> Bool {
    let subject =
      pattern.contains("/") ? path : String(path.split(separator: "/").last ?? Substring(path))
    return fnmatch(pattern, subject, 0) == 0
  }
}

/// Why a file or folder that was found is no document.
package enum SkipReason: String, Hashable, Sendable {
  case hiddenOrTemporary, link, special, notIncluded, excluded, otherShard, archive

  package var sentence: String {
    switch self {
    case .hiddenOrTemporary: "hidden or temporary"
    case .link: "a symbolic link"
    case .special: "no regular file"
    case .notIncluded: "not included"
    case .excluded: "excluded"
    case .otherShard: "of another shard"
    case .archive: "the archive itself"
    }
  }
}

/// One of several equal parts of a set of files, `0/8` to `7/8`, chosen by the path alone.
package struct Shard: Hashable, Sendable {
  package let index: Int
  package let count: Int

  /// Nothing where the text is no shard.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let index = parts[0], let count = parts[1], count >= 1,
      (0..<count).contains(index)
    else { return nil }
    self.index = index
    self.count = count
  }

  func contains(_ path: String) -> Bool {
    // FNV-1a, 64 bits, its upper half: the lower bits of it are weak.
    let hash = path.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    return Int(hash >> 33) % count == index
  }
}
