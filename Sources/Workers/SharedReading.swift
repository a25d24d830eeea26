internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

/// Documents whose pages are shared among children, and what has come back of them.
actor SharedReading: WorkSource {
  /// One share of one document.
  struct Assignment: Sendable {
    fileprivate var document: Int
    fileprivate var job: ReadingJob
    fileprivate var deaths: [WorkerDeath] = []
    fileprivate var kills = 0
  }

  private struct Document {
    var selection: PageSelection?
    var head: ReadDocument?
    var statuses: [Int: PageStatus] = [:]
    /// Where the pages are put aside; a few given up may be nowhere.
    let spool: PageSpool
    var openShares: Int
    var answer: CheckedContinuation<Result<KeptPages, InputFailure>, Never>
  }

  /// A person waits: what a page did to one child it would do to the next.
  private static let attempts = 1
  private static let killLimit = 3
  /// Bytes of JSON put aside for one document: some ten thousand dense pages.
  private static let sizeLimit = 1 << 30

  private var documents: [Int: Document] = [:]
  private var waitingShares: ArraySlice<Assignment> = []
  private var idle: [CheckedContinuation<Void, Never>] = []
  private var lastDocument = 0
  private var obstacle: InputFailure?

  func read(file: String, selection: PageSelection?, shares: Int, spool: PageSpool)
    async throws(InputFailure) -> KeptPages
  {
    if let obstacle { throw obstacle }
    let result = await withCheckedContinuation { answer in
      lastDocument += 1
      documents[lastDocument] = Document(
        selection: selection, spool: spool, openShares: shares, answer: answer)
      for index in 0..<shares {
        var job = ReadingJob(file: Data(file.utf8))
        job.share = JobShare(index: index, count: shares)
        waitingShares.append(Assignment(document: lastDocument, job: job))
      }
      wake()
    }
    return try result.get()
  }

  /// No child can be started: whoever waits is told.
  func fail(_ unable: WorkerUnable?) {
    let failure = InputFailure(
      unable?.code == 69 ? .missingEngineData : .internalError,
      unable?.message ?? "the reader cannot be started")
    obstacle = failure
    for number in documents.keys { end(number, .failure(failure)) }
  }

  func abandon() {}

  func next() async -> Assignment? {
    while true {
      // A document that has ended needs its other shares no more.
      if let share = waitingShares.popFirst() {
        if documents[share.document] != nil { return share }
        continue
      }
      if obstacle != nil { return nil }
      await withCheckedContinuation { idle.append($0) }
    }
  }

  func job(of assignment: Assignment) -> ReadingJob {
    var job = assignment.job
    job.givenUp = givenUp(assignment)
    job.share?.known = Set(documents[assignment.document]?.statuses.keys.map { $0 } ?? [])
    return job
  }

  func opened(_ head: Data, of assignment: Assignment) {
    guard documents[assignment.document]?.head == nil else { return }
    documents[assignment.document]?.head = try? JSONDecoder().decode(ReadDocument.self, from: head)
  }

  func keep(page: Data, of assignment: Assignment) {
    guard let spool = documents[assignment.document]?.spool,
      let mark = try? JSONDecoder().decode(PageMark.self, from: page)
    else { return }
    if spool.size + page.count > Self.sizeLimit {
      return end(
        assignment.document,
        .failure(InputFailure(.textTooLong, "has more text than fits; give --pages")))
    }
    do throws(InputFailure) {
      try spool.put(page, number: mark.number)
      documents[assignment.document]?.statuses[mark.number] = mark.status
    } catch {
      end(assignment.document, .failure(error))
    }
  }

  func finish(_ assignment: Assignment, with outcome: ReadingOutcome) {
    switch outcome {
    case .record(let json):
      guard let end = try? JSONDecoder().decode(ShareEnd.self, from: json) else {
        return take(WorkerDeath(.exited(code: 70), at: .opening), of: assignment)
      }
      if let failure = end.failure {
        let failure = InputFailure(failure.code, failure.message)
        return self.end(assignment.document, .failure(failure))
      }
      for page in givenUp(assignment) { give(page, up: assignment.document) }
      close(assignment.document)
    case .died(let death): take(death, of: assignment)
    }
  }

  private func take(_ death: WorkerDeath, of assignment: Assignment) {
    var assignment = assignment
    if death.countsAsAttempt || assignment.kills >= Self.killLimit {
      assignment.deaths.append(death)
    } else {
      assignment.kills += 1
    }
    switch step(assignment) {
    case .read:
      waitingShares.append(assignment)
      wake()
    case .assemble(let death): giveUpRest(of: assignment, after: death)
    case .quarantine(let failure, _):
      if documents[assignment.document]?.head == nil {
        end(assignment.document, .failure(failure))
      } else {
        giveUpRest(of: assignment, after: death)
      }
    }
  }

  private func giveUpRest(of assignment: Assignment, after death: WorkerDeath) {
    guard let document = documents[assignment.document], let share = assignment.job.share else {
      return
    }
    let pages = PageShare(selection: document.selection, index: share.index, count: share.count)
      .pages(of: document.head?.pageCount ?? 0)
    for page in pages { give(GivenUpPage(page: page, death: death), up: assignment.document) }
    close(assignment.document)
  }

  private func step(_ assignment: Assignment) -> AttemptPolicy.Step {
    AttemptPolicy.step(
      after: assignment.deaths, hasPages: documents[assignment.document]?.head != nil,
      attempts: Self.attempts)
  }

  private func givenUp(_ assignment: Assignment) -> [GivenUpPage] {
    if case .read(let pages) = step(assignment) { pages } else { [] }
  }

  private func give(_ page: GivenUpPage, up document: Int) {
    guard let spool = documents[document]?.spool,
      documents[document]?.statuses[page.page] == nil
    else { return }
    do throws(InputFailure) {
      try spool.put(page.answer)
      documents[document]?.statuses[page.page] = page.status
    } catch {
      end(document, .failure(error))
    }
  }

  private func close(_ number: Int) {
    documents[number]?.openShares -= 1
    guard let document = documents[number], document.openShares == 0 else { return }
    guard let head = document.head else {
      return end(number, .failure(InputFailure(.internalError, "the reader told nothing")))
    }
    let spool = document.spool
    do throws(InputFailure) {
      let kept = try KeptPages(head: head, statuses: document.statuses) {
        number throws(InputFailure) in try spool.page(number)
      }
      end(number, .success(kept))
    } catch {
      end(number, .failure(error))
    }
  }

  private func end(_ number: Int, _ result: Result<KeptPages, InputFailure>) {
    documents.removeValue(forKey: number)?.answer.resume(returning: result)
  }

  private func wake() {
    for continuation in idle { continuation.resume() }
    idle = []
  }
}

/// What the parent has to know of a page.
private struct PageMark: Decodable {
  var number: Int
  var status: PageStatus
}
