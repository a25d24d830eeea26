internal import LineNetwork

/// Where the time of reading went, stage by stage.
package struct StageTimes: Sendable {
  package var pages = 0
  package var lines = 0
  /// From the file's bytes to pixels.
  package var picture = Duration.zero
  /// To grey, level, clean.
  package var cleaning = Duration.zero
  /// From ink to strips.
  package var layout = Duration.zero
  /// In the recogniser, from strips to words; all its looks and the language's part.
  package var recognizer = Duration.zero
  /// Cutting strips, judging words, putting them in order.
  package var order = Duration.zero
  /// One look at each line by the network alone, on each kernel that this processor runs.
  package var network: [(kernel: String, time: Duration)] = []

  package init() {}
}

/// A recogniser that tells how long it took, and keeps what it was shown.
final class TimedLines: LineRecognizer {
  private let recognizer: any LineRecognizer
  private(set) var time = Duration.zero
  private(set) var pictures: [LineImage] = []

  init(_ recognizer: any LineRecognizer) {
    self.recognizer = recognizer
  }

  func read(_ line: LineImage, after state: LanguageState?) -> LineReading {
    pictures.append(line)
    var reading = LineReading()
    time += ContinuousClock().measure { reading = recognizer.read(line, after: state) }
    return reading
  }

  func forget() {
    pictures = []
    time = .zero
  }
}
