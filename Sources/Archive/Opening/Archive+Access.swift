internal import GRDB

extension Archive {
  func read<Value>(_ work: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try ArchiveFailure.translating(layout) { try database.read(work) }
  }

  /// One transaction: all of it or nothing.
  func write<Value>(_ work: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try ArchiveFailure.translating(layout) { try database.write(work) }
  }
}
