internal import Foundation
internal import GRDB

/// What the system's and SQLite's errors mean for an archive.
enum ArchiveFailure {
  static func translating<Value>(
    _ layout: ArchiveLayout, _ work: () throws -> Value
  ) throws(ArchiveError) -> Value {
    do {
      return try work()
    } catch {
      throw of(error, layout)
    }
  }

  static func of(_ error: any Error, _ layout: ArchiveLayout) -> ArchiveError {
    switch error {
    case let error as ArchiveError: error
    case let error as DatabaseError: of(error, layout)
    default: of(posix: code(of: error), layout) ?? .failed(reason: error.localizedDescription)
    }
  }

  private static func of(_ error: DatabaseError, _ layout: ArchiveLayout) -> ArchiveError {
    let reason = error.message ?? error.resultCode.description
    return switch error.resultCode {
    case .SQLITE_NOTADB: .foreign(file: layout.database.path)
    case .SQLITE_CORRUPT: .damaged(file: layout.database.path, reason: reason)
    case .SQLITE_FULL: .full(folder: layout.folder.path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
      .notWritable(folder: layout.folder.path, reason: reason)
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      .busy(folder: layout.folder.path, holder: "the database is locked")
    default: .failed(reason: reason)
    }
  }

  private static func of(posix code: Int32, _ layout: ArchiveLayout) -> ArchiveError? {
    switch code {
    case ENOSPC, EDQUOT: .full(folder: layout.folder.path)
    case EACCES, EPERM, EROFS, ENOTDIR, EEXIST:
      .notWritable(folder: layout.folder.path, reason: String(cString: strerror(code)))
    default: nil
    }
  }

  private static func code(of error: any Error) -> Int32 {
    if let error = error as? SystemFailure { return error.code }
    var error = error as NSError
    while error.domain != NSPOSIXErrorDomain,
      let underlying = error.userInfo[NSUnderlyingErrorKey] as? NSError
    {
      error = underlying
    }
    return error.domain == NSPOSIXErrorDomain ? Int32(error.code) : 0
  }
}

/// A call to the system that did not work.
struct SystemFailure: Error {
  var code: Int32
}
