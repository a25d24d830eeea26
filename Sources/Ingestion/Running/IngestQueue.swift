internal import Archive
internal import DirectiveKit
internal import DirectiveModel
internal import Foundation
internal import Workers

/// Hands documents from the archive to the workers and takes their records back.
actor IngestQueue: WorkSource {
  private let archive: Archive
  private let run: Run
  private let wish: ReadingWish
  private let state: RunState
  private let report: @Sendable (IngestEvent) -> Void
  private let changes: ChangedFiles
  private var isGrowing = true
  private var isAbandoned = false
  private var underWay = 0
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(
    archive: Archive, run: Run, wish: ReadingWish, state: RunState,
    report: @escaping @Sendable (IngestEvent) -> Void
  ) {
    self.archive = archive
    self.run = run
    self.wish = wish
    self.state = state
    self.report = report
    changes = ChangedFiles(archive: archive, run: run, wish: wish, report: report)
  }

  /// More documents may be there.
  func wake() {
    for continuation in waiting { continuation.resume() }
    waiting = []
  }

  /// Nothing more will be found.
  func close() {
    isGrowing = false
    wake()
  }

  func abandon() {
    isAbandoned = true
    wake()
  }

  func next() async throws -> ClaimedDocument? {
    while state.stop == nil, !isAbandoned {
      if let claim = try archive.claim(run: run) {
        underWay += 1
        return claim
      }
      // A document under way may come back to be tried again.
      if !isGrowing, underWay == 0 { break }
      await withCheckedContinuation { waiting.append($0) }
    }
    wake()
    return nil
  }

  func job(of claim: ClaimedDocument) throws -> ReadingJob {
    let pages = UnfinishedPages(archive, claim)
    if claim.attempts == 1, claim.interruptions == 0 { pages.remove() }
    var job = ReadingJob(file: claim.location, path: claim.path)
    if pages.exist { job.knownPages = pages.path }
    switch AttemptPolicy.step(after: Deaths.decode(claim.deaths), hasPages: pages.exist) {
    case .read(let givenUp): job.givenUp = givenUp
    case .assemble(let death): job.assemblesAfter = death
    case .quarantine: break
    }
    return job
  }

  func keep(page: Data, of claim: ClaimedDocument) {
    UnfinishedPages(archive, claim).append(page)
    report(.pageRead)
  }

  func finish(_ claim: ClaimedDocument, with outcome: ReadingOutcome) throws {
    defer {
      underWay -= 1
      wake()
    }
    switch outcome {
    case .record(let json): try take(json, of: claim)
    case .died(let death): try take(death, of: claim)
    }
  }

  private func take(_ json: Data, of claim: ClaimedDocument) throws {
    guard let stored = try? StoredRecord(json: json) else {
      return try take(WorkerDeath(.exited(code: 70), at: .parsing), of: claim)
    }
    // Other bytes than those that were asked for: somebody changed the file meanwhile.
    guard stored.sha256 == claim.sha256 else { return try changes.look(at: claim) }
    try store(stored, of: claim)
  }

  private func take(_ death: WorkerDeath, of claim: ClaimedDocument) throws {
    guard death.countsAsAttempt else {
      guard claim.interruptions >= ReadingLimits.interruptions else {
        tellRetry(of: claim, death)
        return try archive.giveBack(claim)
      }
      return try quarantine(claim, death.failure, page: death.stage.page)
    }
    let deaths = Deaths.decode(claim.deaths) + [death]
    let hasPages = UnfinishedPages(archive, claim).exist
    switch AttemptPolicy.step(after: deaths, hasPages: hasPages) {
    case .quarantine(let failure, let page):
      return try quarantine(claim, failure, page: page)
    case .read(let givenUp):
      if !givenUp.contains(where: { $0.page == death.stage.page }) { tellRetry(of: claim, death) }
    case .assemble: break
    }
    try archive.retry(claim, deaths: Deaths.encode(deaths))
  }

  /// The last death of a document is told by its record.
  private func tellRetry(of claim: ClaimedDocument, _ death: WorkerDeath) {
    report(.workerDied(path: claim.path, reason: death.failure.message + "; it is tried again"))
  }

  private func quarantine(_ claim: ClaimedDocument, _ failure: InputFailure, page: Int?) throws {
    var producer = DirectiveRecord.Producer(version: Version.current)
    producer.options = wish.options
    let record = DirectiveRecord.failed(
      failure, id: "sha256:" + claim.sha256, path: claim.path, bytes: claim.bytes, page: page,
      producer: producer)
    try store(StoredRecord(record), of: claim)
  }

  private func store(_ stored: StoredRecord, of claim: ClaimedDocument) throws {
    try archive.finish(claim, with: stored)
    UnfinishedPages(archive, claim).remove()
    let record = stored.record
    report(
      .finished(
        FinishedDocument(
          path: claim.path, status: record.status, pages: record.pages.count,
          tasks: record.tasks.count, errorCode: stored.errorCode,
          message: record.findings.first { $0.severity == .error }?.message)))
  }
}

/// How often a document may be cut off by no fault of its own before it is set aside.
enum ReadingLimits {
  static let interruptions = 25
}

/// Deaths of a document's workers, as the archive keeps them.
enum Deaths {
  static func decode(_ json: String) -> [WorkerDeath] {
    (try? JSONDecoder().decode([WorkerDeath].self, from: Data(json.utf8))) ?? []
  }

  static func encode(_ deaths: [WorkerDeath]) -> String {
    (try? JSONEncoder().encode(deaths)).map { String(decoding: $0, as: UTF8.self) } ?? "[]"
  }
}
