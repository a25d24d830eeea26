internal import DirectiveModel
package import LineNetwork

/// Lines read by the network of our own, with the language model in its decoder.
///
/// It reads the same language data as libtesseract, several times as fast.
package final class NetworkLines: LineRecognizer {
  private let reader: LineReader

  package init(_ network: LineNetwork, language: (any LineLanguage)? = nil) {
    reader = LineReader(network, language: language)
  }

  package func read(_ line: LineImage, after state: LanguageState?) -> LineReading {
    guard
      let image = GrayImage(width: line.width, height: line.height, pixels: line.pixels)
    else { return LineReading() }
    let read = reader.read(image, after: state)
    return LineReading(
      words: read.words.map { word in
        ReadWord(
          text: word.text, left: word.left, right: word.right, confidence: word.confidence,
          choices: word.choices.map { WordChoice(text: $0.text, probability: $0.probability) },
          plain: word.plain)
      }, state: read.state)
  }
}
