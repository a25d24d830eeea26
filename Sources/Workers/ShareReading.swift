internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

/// The child's side of a job that asks for pages only.
final class ShareReading: ReadingJournal {
  private let job: ReadingJob
  private let events: EventWriter
  private let known: Set<Int>
  private let encoder = JSONEncoder()

  init(job: ReadingJob, events: EventWriter) {
    self.job = job
    self.events = events
    known = (job.share?.known ?? []).union(job.givenUp.map(\.page))
    encoder.userInfo[.keepsExactBoxes] = true
  }

  /// JSON of how it ended.
  func run(_ extractor: DirectiveExtractor) -> Data {
    var end = ShareEnd()
    do throws(InputFailure) {
      let bytes = try InputFile.bytes(ofFileNamed: Array(job.file ?? Data()))
      try extractor.read(
        bytes, share: job.share?.index ?? 0, of: job.share?.count ?? 1, journal: self,
        opened: { head in
          if let json = try? encoder.encode(head) { events.send(.opened(json)) }
        })
    } catch {
      end.failure = ShareEnd.Failure(code: error.code, message: error.message)
    }
    return (try? encoder.encode(end)) ?? Data("{}".utf8)
  }

  /// Stands for a page that the parent has; it is not sent again.
  func answer(forPage number: Int) -> RecognizedPage? {
    if known.contains(number) { return RecognizedPage(number: number, source: .none) }
    events.send(.began(.page(number)))
    return nil
  }

  func keep(_ page: RecognizedPage) {
    if let json = try? encoder.encode(page) { events.send(.page(json)) }
  }

  func beginsParsing() {}
}

/// How the reading of a share ended.
struct ShareEnd: Codable {
  struct Failure: Codable {
    var code: FindingCode
    var message: String
  }

  /// Why nothing could be read at all.
  var failure: Failure?
}
