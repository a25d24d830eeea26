internal import Foundation
internal import GRDB

/// One ingest, from its start to its end or to the power cut.
package struct Run: Hashable, Sendable {
  package let id: Int64
}

/// What tells whether a process that is no more was killed by a person or by the machine.
package struct MachineState: Hashable, Sendable {
  /// Changes when the machine starts anew.
  package var boot: String
  /// Processes that the kernel killed for memory since then.
  package var outOfMemoryKills: Int

  package init(boot: String, outOfMemoryKills: Int) {
    self.boot = boot
    self.outOfMemoryKills = outOfMemoryKills
  }

  /// From the files of the Linux kernel.
  package static var now: MachineState {
    func text(_ file: String) -> String {
      FileManager.default.contents(atPath: file).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
    let kills = text("/proc/vmstat").split(separator: "\n").first { $0.hasPrefix("oom_kill ") }
    return MachineState(
      boot: text("/proc/sys/kernel/random/boot_id").trimmingCharacters(in: .whitespacesAndNewlines),
      outOfMemoryKills: kills.flatMap { Int($0.dropFirst("oom_kill ".count)) } ?? 0)
  }
}

extension Archive {
  /// Begins a run, and settles what a run before it left open.
  ///
  /// A document that was being read when its run ended had its attempt counted. Where the machine
  /// itself went down or killed for memory, the document may be to blame, and the attempt stands.
  /// Where somebody killed the program, it is given back.
  package func begin(command: String, machine: MachineState = .now) throws(ArchiveError) -> Run {
    try write { db in
      try db.execute(
        sql: """
          UPDATE document SET attempts = attempts - 1, interruptions = interruptions + 1
          FROM run WHERE run.id = document.readBy AND run.boot = ? AND run.outOfMemoryKills = ?
          """,
        arguments: [machine.boot, machine.outOfMemoryKills])
      try db.execute(sql: "UPDATE document SET readBy = NULL WHERE readBy IS NOT NULL")
      try db.execute(
        sql: "INSERT INTO run (command, startedAt, boot, outOfMemoryKills) VALUES (?, ?, ?, ?)",
        arguments: [
          command, Date.now.formatted(.iso8601), machine.boot, machine.outOfMemoryKills,
        ])
      return Run(id: db.lastInsertedRowID)
    }
  }

  /// Ends a run that came to its end; what nothing needs any more is cleared away.
  package func end(_ run: Run) throws(ArchiveError) {
    try forgetAbandoned()
    try write { db in
      try db.execute(
        sql: "UPDATE run SET finishedAt = ? WHERE id = ?",
        arguments: [Date.now.formatted(.iso8601), run.id])
      try db.execute(
        sql: """
          DELETE FROM run WHERE id < ? - 100 AND NOT EXISTS
            (SELECT 1 FROM document WHERE wantedBy = run.id OR readBy = run.id)
          """,
        arguments: [run.id])
    }
  }

  /// Documents that were never read, and whose file has other bytes by now.
  ///
  /// A run that was killed between a record and its row has left the record: it goes first, so that
  /// a kill in here leaves nothing that no row knows.
  private func forgetAbandoned() throws(ArchiveError) {
    let abandoned = "state = 'pending' AND recordSHA256 IS NULL AND original IS NULL"
    let hashes = try read { db in
      try String.fetchAll(db, sql: "SELECT sha256 FROM document WHERE \(abandoned)")
    }
    for sha256 in hashes {
      let record = layout.record(sha256)
      try? FileManager.default.removeItem(at: record)
      try? FileManager.default.removeItem(at: RecordFile.temporary(of: record))
    }
    try write { try $0.execute(sql: "DELETE FROM document WHERE \(abandoned)") }
  }
}
