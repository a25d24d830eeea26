/// Why an archive cannot be used.
///
/// It stays as it was.
package enum ArchiveError: Error, Hashable, Sendable {
  case missing(folder: String)
  /// A folder with other things in it.
  case notAnArchive(folder: String)
  /// A database of some other program, or none at all.
  case foreign(file: String)
  case damaged(file: String, reason: String)
  /// Made by a later version of the program.
  case newer(file: String)
  case busy(folder: String, holder: String)
  case notWritable(folder: String, reason: String)
  case full(folder: String)
  case failed(reason: String)

  /// As in sysexits.h.
  package var exitCode: Int32 {
    switch self {
    case .missing: 66
    case .notAnArchive, .foreign, .damaged: 65
    case .newer: 78
    case .busy: 75
    case .notWritable: 73
    case .full, .failed: 74
    }
  }

  /// One sentence that says what to do.
  package var message: String {
    switch self {
    case .missing(let folder):
      "\(folder): there is no archive; `giaoviec ingest` makes one"
    case .notAnArchive(let folder):
      "\(folder): holds other files and no archive; name a new or empty folder"
    case .foreign(let file):
      "\(file): is no database of giaoviec; it was left as it is"
    case .damaged(let file, let reason):
      "\(file): is damaged (\(reason)); `giaoviec archive check --repair` rebuilds it from the records"
    case .newer(let file):
      "\(file): was made by a later version of giaoviec; use that one"
    case .busy(let folder, let holder):
      "\(folder): another run writes to it (\(holder)); wait for its end, or stop it"
    case .notWritable(let folder, let reason):
      "\(folder): cannot be written: \(reason)"
    case .full(let folder):
      "\(folder): the disk is full; make room and run the same command again, nothing is lost"
    case .failed(let reason): "the archive cannot be used: \(reason)"
    }
  }
}
