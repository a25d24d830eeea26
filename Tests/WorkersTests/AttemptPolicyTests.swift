import DirectiveKit
import DirectiveModel
import Testing

@testable import Workers

@Suite struct AttemptPolicyTests {
  private func deaths(_ deaths: (WorkerDeath.Cause, ReadingStage)...) -> [WorkerDeath] {
    deaths.map { WorkerDeath($0.0, at: $0.1) }
  }

  @Test func `a first reading gives nothing up`() {
    #expect(AttemptPolicy.step(after: [], hasPages: false) == .read(givingUp: []))
  }

  @Test func `a page is tried twice`() {
    let once = deaths((.pageTime, .page(3)))
    #expect(AttemptPolicy.step(after: once, hasPages: true) == .read(givingUp: []))
  }

  @Test func `a page that two workers died of costs itself only`() {
    let twice = deaths((.crashed(signal: 11), .page(3)), (.crashed(signal: 11), .page(3)))
    let page = GivenUpPage(page: 3, death: twice[1])
    #expect(AttemptPolicy.step(after: twice, hasPages: true) == .read(givingUp: [page]))
    #expect(page.status == .failed)
    #expect(page.finding.message.contains("signal 11"))
  }

  @Test func `a page that takes for ever is a timeout`() {
    #expect(GivenUpPage(page: 1, death: WorkerDeath(.pageTime, at: .page(1))).status == .timeout)
  }

  @Test(arguments: [ReadingStage.opening, .parsing])
  func `a file that two workers cannot open or parse is set aside`(stage: ReadingStage) {
    let twice = deaths((.memory, stage), (.memory, stage))
    guard case .quarantine(let failure, nil) = AttemptPolicy.step(after: twice, hasPages: true)
    else {
      Issue.record("is read again")
      return
    }
    #expect(failure.code == .memoryLimit)
  }

  @Test func `what was read before the document's time was over is kept`() {
    let twice = deaths((.documentTime, .page(7)), (.documentTime, .page(9)))
    #expect(AttemptPolicy.step(after: twice, hasPages: true) == .assemble(after: twice[1]))
  }

  @Test func `a document without a page read in its time is set aside`() {
    let twice = deaths((.documentTime, .page(1)), (.documentTime, .page(1)))
    guard case .quarantine(let failure, page: 1) = AttemptPolicy.step(after: twice, hasPages: false)
    else {
      Issue.record("is read again")
      return
    }
    #expect(failure.code == .timeout)
  }

  @Test func `no document is tried for ever`() {
    var deaths: [WorkerDeath] = []
    for page in 1... {
      guard case .read = AttemptPolicy.step(after: deaths, hasPages: true) else { break }
      deaths.append(WorkerDeath(.pageTime, at: .page(page)))
    }
    #expect(deaths.count == 6)
  }

  @Test func `a kill from outside is no attempt`() {
    #expect(!WorkerDeath(.killed, at: .page(1)).countsAsAttempt)
    #expect(WorkerDeath(.crashed(signal: 6), at: .page(1)).countsAsAttempt)
  }
}
