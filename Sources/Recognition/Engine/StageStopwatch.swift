package import DirectiveModel
internal import Foundation
internal import LineNetwork

/// Reads pages as ``PageReader`` does and holds a watch to each stage, on one thread.
package final class StageStopwatch {
  package private(set) var times = StageTimes()
  private let configuration: RecognitionConfiguration
  private let recognizer: TimedLines
  /// Empty where the data is not of the kind that our own engine reads.
  private let networks: [LineNetwork]
  private let clock = ContinuousClock()

  package init(_ configuration: RecognitionConfiguration) throws(RecognitionError) {
    self.configuration = configuration
    recognizer = TimedLines(try configuration.engine.open(configuration))
    let path = try LanguageData(configuration).path
    let data = (try? Data(contentsOf: URL(fileURLWithPath: path))) ?? Data()
    networks = Kernel.available.compactMap { try? LineNetwork(traineddata: data, kernel: $0) }
    times.network = networks.map { ($0.kernel.rawValue, .zero) }
  }

  /// Throws what a reader would.
  package func read(page number: Int, of source: any PageSource) throws -> RecognizedPage {
    recognizer.forget()
    let start = clock.now
    switch try source.content(ofPage: number, configuration: configuration) {
    case .text(let page):
      return page
    case .image(let image):
      let pictured = clock.now
      guard let prepared = PreparedPage(image) else {
        throw RecognitionError.recognitionFailed(page: number)
      }
      let cleaned = clock.now
      _ = PageLayout(of: prepared)
      let layout = clock.now - cleaned
      let laid = clock.now
      let page = prepared.read(with: recognizer, number: number)
      let rest = clock.now - laid
      times.pages += 1
      times.lines += recognizer.pictures.count
      times.picture += pictured - start
      times.cleaning += cleaned - pictured
      times.layout += layout
      times.recognizer += recognizer.time
      times.order += max(rest - layout - recognizer.time, .zero)
      timeNetworks()
      return page
    }
  }

  private func timeNetworks() {
    let images = recognizer.pictures.compactMap {
      GrayImage(width: $0.width, height: $0.height, pixels: $0.pixels)
    }
    for (index, network) in networks.enumerated() {
      var scratch = LineScratch()
      times.network[index].time += clock.measure {
        for image in images { _ = network.recognize(image, scratch: &scratch) }
      }
    }
  }
}
