internal import Foundation

/// Counts keys that do not fit into memory: sorted runs on disk, merged at the end.
struct KeyCounter {
  private let capacity: Int
  private let directory: URL
  private var buffer: [UInt64] = []
  private var runs: [URL] = []

  /// `capacity`: keys held in memory, eight bytes each and as much again while sorting.
  init(capacity: Int, directory: URL) {
    self.capacity = capacity
    self.directory = directory
  }

  mutating func add(_ key: UInt64) throws {
    buffer.append(key)
    if buffer.count == capacity { try spill() }
  }

  private mutating func spill() throws {
    KeySort.sort(&buffer)
    let url = directory.appendingPathComponent("run-\(UUID().uuidString)")
    var entries: [UInt64] = []
    forEachRun(of: buffer) { key, count in
      entries.append(key)
      entries.append(count)
    }
    try entries.withUnsafeBytes { try Data($0).write(to: url) }
    runs.append(url)
    buffer.removeAll(keepingCapacity: true)
  }

  private func forEachRun(of sorted: [UInt64], _ body: (UInt64, UInt64) throws -> Void) rethrows {
    var at = 0
    while at < sorted.count {
      var end = at + 1
      while end < sorted.count, sorted[end] == sorted[at] { end += 1 }
      try body(sorted[at], UInt64(end - at))
      at = end
    }
  }

  /// Every key with its count, in the order of keys.
  ///
  /// The counter is spent.
  consuming func forEach(_ body: (_ key: UInt64, _ count: UInt64) throws -> Void) throws {
    if runs.isEmpty {
      KeySort.sort(&buffer)
      try forEachRun(of: buffer, body)
      return
    }
    if !buffer.isEmpty { try spill() }
    buffer = []
    let files = runs.compactMap { MappedFile(path: $0.path) }
    guard files.count == runs.count else { throw CocoaError(.fileReadUnknown) }
    for run in runs { try FileManager.default.removeItem(at: run) }
    let tables = files.map { $0.bytes.bindMemory(to: UInt64.self) }
    var places = [Int](repeating: 0, count: tables.count)
    while true {
      var least: UInt64?
      for (index, table) in tables.enumerated() where places[index] < table.count {
        least = min(least ?? .max, table[places[index]])
      }
      guard let key = least else { break }
      var count: UInt64 = 0
      for (index, table) in tables.enumerated()
      where places[index] < table.count && table[places[index]] == key {
        count += table[places[index] + 1]
        places[index] += 2
      }
      try body(key, count)
    }
    withExtendedLifetime(files) {}
  }
}
