package import DirectiveModel
package import LineNetwork

/// Reads pictures of single lines.
///
/// The seam between finding lines and reading them: whatever fills it gets a grey rectangle that
/// holds one line and nothing else, and says what stands in it, letter by letter, with places.
/// One recogniser serves one thread of work.
package protocol LineRecognizer: AnyObject {
  /// - Parameters:
  ///   - line: The picture.
  ///   - state: Where the line goes on from another, what that one's reading remembers.
  /// - Returns: The line's words.
  func read(_ line: LineImage, after state: LanguageState?) -> LineReading
}

/// The picture of one line: grey bytes, row by row, dark ink on light paper.
package struct LineImage: Sendable {
  package var width: Int
  package var height: Int
  package var pixels: [UInt8]

  package init(width: Int, height: Int, pixels: [UInt8]) {
    self.width = width
    self.height = height
    self.pixels = pixels
  }
}

/// What stands in a line.
package struct LineReading: Sendable {
  package var words: [ReadWord]
  /// For a line that goes on from this one.
  package var state: LanguageState?

  package init(words: [ReadWord] = [], state: LanguageState? = nil) {
    self.words = words
    self.state = state
  }

  package var text: String { words.map(\.text).joined(separator: " ") }
}

/// A word of a line; places are pixels of the line's picture.
package struct ReadWord: Sendable {
  package var text: String
  package var left: Int
  package var right: Int
  /// 0…1.
  package var confidence: Double
  package var symbols: [ReadSymbol]
  /// Other readings, best first.
  package var choices: [WordChoice]
  /// What was plainly read, where the language made another word of it.
  package var plain: String?

  package init(
    text: String, left: Int, right: Int, confidence: Double, symbols: [ReadSymbol] = [],
    choices: [WordChoice] = [], plain: String? = nil
  ) {
    self.text = text
    self.left = left
    self.right = right
    self.confidence = confidence
    self.symbols = symbols
    self.choices = choices
    self.plain = plain
  }
}

/// A letter with its place, how sure it is, and what else it may be.
package struct ReadSymbol: Sendable {
  package var text: String
  package var left: Int
  package var right: Int
  /// 0…1.
  package var probability: Double
  package var alternatives: [(text: String, probability: Double)]

  package init(
    text: String, left: Int, right: Int, probability: Double,
    alternatives: [(text: String, probability: Double)] = []
  ) {
    self.text = text
    self.left = left
    self.right = right
    self.probability = probability
    self.alternatives = alternatives
  }
}
