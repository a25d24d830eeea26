/// Finds the marks that a text has lost: the most probable words with the same plain letters.
///
/// Holds working memory: one for each thread.
final class MarksDecoder {
  private let vocabulary: Vocabulary
  private let language: NGramModel
  private let network: MarksNetworkScorer?
  private let beam: Beam
  private var extra: [Float]
  /// Of the network's say against the n-grams' as it was learnt.
  var networkWeight: Float = 0.8
  /// Where other words come so near the network is asked.
  var margin: Float = 3

  init(_ model: RestorationModel, width: Int, depth: Float) {
    vocabulary = model.vocabulary
    language = model.language
    network = model.network.map(MarksNetworkScorer.init)
    beam = Beam(width: width, depth: depth)
    extra = [Float](repeating: 0, count: Beam.groupLimit)
  }

  /// One word for each piece; classes of the vocabulary for what is no known word.
  ///
  /// Words that have marks already are taken as they are. Returns the log₁₀ probability.
  func decode(_ pieces: [Piece], into words: inout [WordID]) -> Float {
    beam.start(language.start)
    if let network {
      network.text.removeAll()
      for piece in pieces { network.append(piece, in: vocabulary) }
    }
    for (place, piece) in pieces.enumerated() {
      let group = candidates(for: piece)
      beam.extend(by: group, in: language)
      guard let network, networkWeight > 0, network.knows(group), group.count <= extra.count,
        beam.isUnsure(within: margin)
      else { continue }
      extra.withUnsafeMutableBufferPointer { extra in
        guard let base = extra.baseAddress else { return }
        network.score(group, at: place, into: base)
        let say = network.say(beam.contextOrder) * networkWeight
        for offset in 0..<group.count { base[offset] *= say }
        beam.add(base, for: group)
      }
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
