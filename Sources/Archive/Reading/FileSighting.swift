package import DirectiveModel
package import Foundation

/// A file as a walk found it.
package struct FileSighting: Hashable, Sendable {
  /// Absolute, as the kernel has it: bytes, for a name need not be UTF-8.
  package var location: Data
  /// As given, or relative to the folder that was walked.
  package var path: String
  package var stamp: FileStamp
  package var content: Content

  package init(location: Data, path: String, stamp: FileStamp, content: Content) {
    self.location = location
    self.path = path
    self.stamp = stamp
    self.content = content
  }

  package enum Content: Hashable, Sendable {
    /// The archive knows it, and its stamp is the same.
    case known
    /// 64 hexadecimal digits.
    case hashed(sha256: String)
    case unreadable(FindingCode, message: String)
  }
}

/// What tells cheaply whether a file is still the same.
package struct FileStamp: Hashable, Sendable {
  package var size: Int
  /// Nanoseconds since 1970.
  package var modified: Int
  package var inode: Int

  package init(size: Int, modified: Int, inode: Int) {
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}

/// A file as the archive knows it.
package struct KnownFile: Hashable, Sendable {
  package var stamp: FileStamp
  package var isPresent: Bool
  /// Nothing where its bytes could not be read.
  package var sha256: String?
}

/// What is to become of a file that was found.
package enum FileFate: Hashable, Sendable {
  /// Read before, with the same options.
  case done(status: DirectiveRecord.Status, errorCode: String?)
  /// To be read in this run.
  case wanted
  /// The same bytes as another file.
  case duplicate(of: String)
  case unreadable(FindingCode)
}

/// What a run asks of the documents that it finds.
package struct ReadingWish: Hashable, Sendable {
  /// Hash of the options; a record of others is made anew.
  package var options: String
  /// Documents that were read before are read again.
  package var redoes = false
  /// Codes of failures that are tried again; `all` is any.
  package var retries: Set<String> = []

  package init(options: String, redoes: Bool = false, retries: Set<String> = []) {
    self.options = options
    self.redoes = redoes
    self.retries = retries
  }

  /// Whether a failure with this code is tried again.
  func isRetried(_ code: String?) -> Bool {
    code.map { retries.contains($0) || retries.contains("all") } ?? false
  }
}
