internal import Foundation

/// Reads lines: the network, the decoder, and a second and third look where the first is unsure.
///
/// One belongs to one thread of work.
package final class LineReader {
  private let network: LineNetwork
  private let decoder: LineDecoder
  private let language: (any LineLanguage)?
  private let threshold: Float
  private var scratch = LineScratch()

  package init(
    _ network: LineNetwork, language: (any LineLanguage)? = nil,
    options: DecoderOptions = DecoderOptions()
  ) {
    self.network = network
    self.language = language
    threshold = options.cut
    decoder = LineDecoder(network, language: language, options: options)
  }

  /// Reads a line; where it goes on from another, with what the language remembers of that.
  package func read(_ image: GrayImage, after state: LanguageState? = nil) -> ReadLine {
    let view = look(image, after: state)
    guard view.line.isUnsure else { return place(view, in: image) }
    let others = [LineView.widened, .narrowed].compactMap { $0.of(image) }
      .map { look($0, after: state) }
    return place(decoder.best(of: [view] + others), in: image)
  }

  /// A picture of the line with its posteriors and what was made of them.
  struct Look {
    var reading: NetworkReading
    var line: DecodedLine
  }

  private func look(_ image: GrayImage, after state: LanguageState?) -> Look {
    let reading = network.recognize(image, scratch: &scratch, threshold: threshold)
    return Look(reading: reading, line: decoder.decode(reading.posteriors, from: state))
  }

  private func place(_ look: Look, in image: GrayImage) -> ReadLine {
    let words = look.line.words
    guard !words.isEmpty else { return ReadLine(words: []) }
    let ink = InkColumns(image)
    var edges = [0]
    for word in words.dropLast() {
      let x = look.reading.x(ofStep: word.steps.upperBound)
      edges.append(max(ink.gap(near: x), edges.last ?? 0))
    }
    edges.append(image.width)
    return ReadLine(
      words: words.indices.map { index in
        let range = ink.trimmed(edges[index]..<max(edges[index + 1], edges[index]))
        return ReadLine.Word(
          text: words[index].text, left: range.lowerBound, right: range.upperBound,
          confidence: words[index].confidence, choices: words[index].choices,
          plain: words[index].plain)
      }, state: look.line.state)
  }
}
