internal import Foundation
internal import Subprocess
internal import Synchronization

/// What a parent and one child say to each other, document by document.
final class WorkerConversation<Source: WorkSource>: Sendable {
  /// How it ended.
  struct End: Sendable {
    /// The document that the child did not finish.
    var unfinished: Source.Assignment?
    /// A document already taken, for the next child.
    var next: Source.Assignment?
    var wasReady = false
    var unable: WorkerUnable?
  }

  /// A record of 5,000 pages with every line is a tenth of this.
  private static var longestLine: Int { 1 << 30 }

  let state = ReadingState()
  private let source: Source
  private let limits: WorkerLimits
  private let ending: Mutex<End>
  private let largestMemory = Mutex(0)

  init(_ source: Source, _ limits: WorkerLimits, first: Source.Assignment) {
    self.source = source
    self.limits = limits
    ending = Mutex(End(unfinished: first))
  }

  var end: End { ending.withLock { $0 } }

  func note(memory: Int) {
    largestMemory.withLock { $0 = memory }
  }

  /// Returns when the child has died, is used up, or there is nothing more to do.
  func run(input: StandardInputWriter, output: SubprocessOutputSequence) async throws {
    var events = EventReader(output, longestLine: Self.longestLine)
    switch try await events.next() {
    case .ready: ending.withLock { $0.wasReady = true }
    case .unable(let code, let message):
      ending.withLock { $0.unable = WorkerUnable(code: code, message: message) }
      return
    case .began, .opened, .page, .record, nil: return
    }
    var pages = 0
    while let assignment = end.unfinished {
      state.beginDocument()
      guard await send(try await source.job(of: assignment), to: input) else { return }
      guard let record = try await record(of: assignment, &events, &pages) else { return }
      state.endDocument()
      ending.withLock { $0.unfinished = nil }
      try await source.finish(assignment, with: .record(record))
      let next = try await source.next()
      let isUsedUp =
        pages >= limits.renewalPages
        || largestMemory.withLock { $0 } >= limits.renewalMemory
      ending.withLock {
        $0.unfinished = isUsedUp ? nil : next
        $0.next = next
      }
    }
  }

  /// Nothing when the child died first.
  private func record(
    of assignment: Source.Assignment, _ events: inout EventReader, _ pages: inout Int
  ) async throws -> Data? {
    while let event = try await events.next() {
      switch event {
      case .began(let stage): state.begin(stage)
      case .opened(let head): try await source.opened(head, of: assignment)
      case .page(let json):
        pages += 1
        try await source.keep(page: json, of: assignment)
      case .record(let json): return json
      case .unable(let code, let message):
        ending.withLock { $0.unable = WorkerUnable(code: code, message: message) }
        return nil
      case .ready: return nil
      }
    }
    return nil
  }

  private func send(_ job: ReadingJob, to input: StandardInputWriter) async -> Bool {
    do {
      let line = try JSONEncoder().encode(job) + Data("\n".utf8)
      _ = try await input.write(Array(line))
      return true
    } catch {
      return false
    }
  }
}

/// Events of a child, as they come; nothing more after one that cannot be understood.
struct EventReader {
  private var pieces: SubprocessOutputSequence.Iterator
  private var buffer = LineBuffer()
  private let longestLine: Int

  init(_ output: SubprocessOutputSequence, longestLine: Int) {
    pieces = output.makeAsyncIterator()
    self.longestLine = longestLine
  }

  mutating func next() async throws -> ReadingEvent? {
    while true {
      if let line = buffer.next() { return ReadingEvent(line: line) }
      guard buffer.count <= longestLine, let piece = try? await pieces.next() else { return nil }
      piece.withUnsafeBytes { buffer.append($0) }
    }
  }
}
