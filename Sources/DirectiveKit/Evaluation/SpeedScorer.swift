internal import DirectiveModel
public import Foundation
internal import Recognition

/// Milliseconds a page, stage by stage, on one thread: for benchmarks.
public final class SpeedScorer {
  private let stopwatch: StageStopwatch
  private let finisher: DocumentFinisher
  private var restoring = Duration.zero

  /// Throws when the language data or model is missing.
  public init(options: ExtractionOptions) throws(InputFailure) {
    finisher = try DocumentFinisher(options)
    do throws(RecognitionError) {
      stopwatch = try StageStopwatch(finisher.recognition)
    } catch {
      throw InputFailure(error.code, error.description)
    }
  }

  /// Reads and restores a document; pages that are text already are not counted.
  public func add(_ bytes: Data) throws(InputFailure) {
    do {
      let source = try DocumentOpener.open(bytes)
      var document = ReadDocument(
        mediaType: source.mediaType, pageCount: source.pageCount, signatures: [], pages: [])
      for number in 1...max(source.pageCount, 1) {
        document.pages.append(try stopwatch.read(page: number, of: source))
      }
      restoring += ContinuousClock().measure { _ = finisher.restore(document) }
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
    return figures
  }
}
