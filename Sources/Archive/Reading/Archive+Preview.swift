internal import GRDB

extension Archive {
  /// What a run would do with a document; nothing where it is not known.
  package func preview(_ sha256: String, wish: ReadingWish) throws(ArchiveError) -> String? {
    try read { db in
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT state, options, status, errorCode FROM document WHERE sha256 = ?",
          arguments: [sha256])
      else { return nil }
      if row["state"] == "pending" { return "read: not finished before" }
      if row["options"] != wish.options { return "read: the options have changed" }
      let code: String? = row["errorCode"]
      if wish.redoes || wish.isRetried(code) { return "read: again" }
      return "skip: \(code ?? row["status"]), in the archive"
    }
  }
}
