/// Finds the marks that a text has lost: the most probable words with the same plain letters.
///
/// Holds working memory: one for each thread.
final class MarksDecoder {
  private let vocabulary: Vocabulary
  private let language: NGramModel
  private let beam: Beam

  init(_ model: RestorationModel, width: Int = 12, depth: Float = 4) {
    vocabulary = model.vocabulary
    language = model.language
    beam = Beam(width: width, depth: depth)
  }

  /// One word for each piece; classes of the vocabulary for what is no known word.
  ///
  /// Words that have marks already are taken as they are. Returns the log₁₀ probability.
  func decode(_ pieces: [Piece], into words: inout [WordID]) -> Float {
    beam.start(language.start)
    for piece in pieces {
      beam.extend(by: candidates(for: piece), in: language)
    }
    return beam.finish(into: &words)
  }

  /// The log₁₀ probability of the pieces as they stand.
  func score(_ pieces: [Piece]) -> Float {
    language.score(pieces.lazy.map { self.vocabulary.id(of: $0) })
  }

  @inline(__always)
  private func candidates(for piece: Piece) -> Range<Int> {
    if piece.kind == .word, !piece.isMarked {
      let group = vocabulary.group(ofBare: piece.bare)
      if !group.isEmpty { return group }
    }
    let id = Int(vocabulary.id(of: piece))
    return id..<id + 1
  }
}
