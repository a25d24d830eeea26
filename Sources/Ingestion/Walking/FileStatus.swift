package import Archive
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// What the system says of a name, symbolic links not followed.
package struct FileStatus: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case file, folder, link, other }

  package var kind: Kind
  package var stamp: FileStamp

  /// Nothing where there is no such file; `errno` tells more.
  package init?(_ name: FileName) {
    var status = stat()
    guard name.withCharacters({ lstat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  init?(descriptor: Int32) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return nil }
    self.init(status)
  }

  private init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    stamp = FileStamp(
      size: Int(status.st_size),
      modified: status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec,
      inode: Int(bitPattern: UInt(status.st_ino)))
  }
}
