internal import DirectiveModel
public import Foundation
internal import Recognition

/// Milliseconds a page, stage by stage, on one thread: for benchmarks.
public final class SpeedScorer {
  private let stopwatch: StageStopwatch
  private let finisher: DocumentFinisher
  private var restoring = Duration.zero
  private var parsing = Duration.zero
  private var parsedPages = 0

  /// Throws when the language data or model is missing.
  public init(options: ExtractionOptions) throws(InputFailure) {
    finisher = try DocumentFinisher(options)
    do throws(RecognitionError) {
      stopwatch = try StageStopwatch(finisher.recognition)
    } catch {
      throw InputFailure(error.code, error.description)
    }
  }

  /// Reads, restores and parses a document; pages that are text already count for parsing alone.
  public func add(_ bytes: Data) throws(InputFailure) {
    do {
      let source = try DocumentOpener.open(bytes)
      var document = ReadDocument(
        mediaType: source.mediaType, pageCount: source.pageCount, signatures: [], pages: [])
      let recognized = stopwatch.times.pages
      for number in 1...max(source.pageCount, 1) {
        document.pages.append(try stopwatch.read(page: number, of: source))
      }
      let clock = ContinuousClock()
      var restored: [RestoredPage] = []
      let restoringTime = clock.measure { restored = finisher.restore(document) }
      if stopwatch.times.pages > recognized { restoring += restoringTime }
      // The word lists are loaded at first use, once for a whole archive.
      if parsedPages == 0 { finisher.parse(restored) }
      parsing += clock.measure { finisher.parse(restored) }
      parsedPages += restored.count
    } catch let error as SourceError {
      throw InputFailure(error.code, error.description)
    } catch {
      throw InputFailure(.pageFailed, "\(error)")
    }
  }

  /// `network-…` is one look at each line and is part of `recogniser` with our own engine.
  public var figures: Figures {
    let times = stopwatch.times
    var figures = Figures()
    figures.add("pages", .count(times.pages))
    figures.add("lines", .count(times.lines))
    func add(_ name: String, _ time: Duration) {
      let milliseconds = time / .milliseconds(1)
      figures.add(
        name, times.pages == 0 ? .none : .rounded(milliseconds / Double(times.pages), 1))
    }
    add("picture", times.picture)
    add("cleaning", times.cleaning)
    add("layout", times.layout)
    add("recogniser", times.recognizer)
    add("order", times.order)
    add("restoring", restoring)
    add(
      "whole",
      times.picture + times.cleaning + times.layout + times.recognizer + times.order + restoring)
    for (kernel, time) in times.network { add("network-\(kernel)", time) }
    figures.add("parsed-pages", .count(parsedPages))
    figures.add(
      "parsing",
      parsedPages == 0 ? .none : .rounded(parsing / .milliseconds(1) / Double(parsedPages), 2))
    return figures
  }
}
