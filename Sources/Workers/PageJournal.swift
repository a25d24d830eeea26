internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

/// The child's side of what outlives it: pages from before, pages to the parent.
final class PageJournal: ReadingJournal {
  private let job: ReadingJob
  private let events: EventWriter
  private lazy var known = KnownPages.read(job.knownPages)

  init(job: ReadingJob, events: EventWriter) {
    self.job = job
    self.events = events
  }

  func answer(forPage number: Int) -> RecognizedPage? {
    if let page = known[number] { return page }
    if let page = job.givenUp.first(where: { $0.page == number }) { return page.answer }
    if let death = job.assemblesAfter { return GivenUpPage(page: number, death: death).answer }
    events.send(.began(.page(number)))
    return nil
  }

  func keep(_ page: RecognizedPage) {
    let encoder = JSONEncoder()
    encoder.userInfo[.keepsExactBoxes] = true
    guard let json = try? encoder.encode(page) else { return }
    events.send(.page(json))
  }

  func beginsParsing() {
    events.send(.began(.parsing))
  }
}

/// Pages that an earlier attempt read.
enum KnownPages {
  /// A last line that was cut off is left out.
  static func read(_ path: String?) -> [Int: RecognizedPage] {
    guard let path, let data = FileManager.default.contents(atPath: path) else { return [:] }
    var pages: [Int: RecognizedPage] = [:]
    for line in data.split(separator: UInt8(ascii: "\n")) {
      guard let page = try? JSONDecoder().decode(RecognizedPage.self, from: Data(line)) else {
        continue
      }
      pages[page.number] = page
    }
    return pages
  }
}
