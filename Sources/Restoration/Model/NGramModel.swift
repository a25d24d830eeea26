/// A back-off n-gram model of order four over a memory-mapped trie.
///
/// The words after a context lie sorted by id, so words with the same plain letters lie together.
package struct NGramModel: LanguageModel {
  /// The last word, and where the longer contexts that end in it stand in the trie (one-based).
  package struct State: Hashable, Sendable {
    package var word: UInt32
    package var pair: UInt32
    package var triple: UInt32

    var lastWord: WordID { WordID(truncatingIfNeeded: word) }

    package init(word: UInt32, pair: UInt32, triple: UInt32) {
      self.word = word
      self.pair = pair
      self.triple = triple
    }
  }

  package struct Level: Sendable {
    let words: Table<UInt16>
    /// Log probability in the low byte, back-off weight in the high one: indices into the quantizers.
    let values: Table<UInt16>
    let followers: UnaryCounts

    /// The places, in the next level, of the words that follow an entry.
    @inline(__always)
    func children(of index: Int) -> (start: Int, end: Int) { followers.range(of: index) }
  }

  /// The tables point into it.
  private let file: ModelFile
  /// Three numbers a word: log probability, back-off weight (bits of floats), first child.
  let unigrams: Table<UInt32>
  package let pairs: Level
  package let triples: Level
  let words4: Table<UInt16>
  let values4: Table<UInt8>
  /// 256 log probabilities and 256 back-off weights for pairs, the same for triples, 256 for fours.
  let quantizers: Table<Float>

  init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    unigrams = try file.table(.unigrams, of: UInt32.self)
    pairs = Level(
      words: try file.table(.words2, of: UInt16.self),
      values: try file.table(.values2, of: UInt16.self),
      followers: try UnaryCounts(file, .childBits2, .childSamples2))
    triples = Level(
      words: try file.table(.words3, of: UInt16.self),
      values: try file.table(.values3, of: UInt16.self),
      followers: try UnaryCounts(file, .childBits3, .childSamples3))
    words4 = try file.table(.words4, of: UInt16.self)
    values4 = try file.table(.values4, of: UInt8.self)
    quantizers = try file.table(.quantizers, of: Float.self)
    guard quantizers.count == 5 * 256, words4.count == values4.count,
      pairs.values.count == pairs.words.count, triples.values.count == triples.words.count,
      pairs.followers.fits(entries: pairs.words.count, total: triples.words.count),
      triples.followers.fits(entries: triples.words.count, total: words4.count)
    else { throw .damaged(path: file.path) }
  }

  package var start: State { State(word: UInt32(Vocabulary.start), pair: 0, triple: 0) }

  package func score(_ word: WordID, after state: State) -> (logProbability: Float, next: State) {
    var score: Float = 0
    var next = state
    withUnsafeMutablePointer(to: &score) { score in
      withUnsafeMutablePointer(to: &next) { next in
        self.score(Int(word)..<Int(word) + 1, after: state, scores: score, states: next)
      }
    }
    return (score, next)
  }

  @inline(__always)
  private func unigram(_ word: Int) -> Float { Float(bitPattern: unigrams[word &* 3]) }

  /// Scores neighbouring words after one state: a search a level for all of them.
  ///
  /// `scores` and `states` have room for as many as there are `words`.
  @inline(__always)
  func score(
    _ words: Range<Int>, after state: State, scores: UnsafeMutablePointer<Float>,
    states: UnsafeMutablePointer<State>
  ) {
    let lower = words.lowerBound
    let last = Int(state.word)
    var backoff3: Float = 0
    var backoff2: Float = 0
    if state.pair != 0 {
      let value = pairs.values[Int(state.pair) - 1]
      backoff2 = quantizers[256 + Int(value >> 8)]
    }
    if state.triple != 0 {
      let value = triples.values[Int(state.triple) - 1]
      backoff3 = quantizers[768 + Int(value >> 8)]
    }
    let backoff = Float(bitPattern: unigrams[last &* 3 &+ 1]) + backoff2 + backoff3
    for word in words {
      scores[word &- lower] = unigram(word) + backoff
      states[word &- lower] = State(word: UInt32(truncatingIfNeeded: word), pair: 0, triple: 0)
    }
    let start = Int(unigrams[last &* 3 &+ 2])
    let end = Int(unigrams[last &* 3 &+ 5])
    var at = Self.search(pairs.words, start, end, lower)
    while at < end {
      let word = Int(pairs.words[at])
      if word >= words.upperBound { break }
      let value = pairs.values[at]
      scores[word &- lower] = quantizers[Int(value & 255)] + backoff2 + backoff3
      states[word &- lower].pair = UInt32(truncatingIfNeeded: at &+ 1)
      at &+= 1
    }
    if state.pair != 0 {
      let (start, end) = pairs.children(of: Int(state.pair) - 1)
      at = Self.search(triples.words, start, end, lower)
      while at < end {
        let word = Int(triples.words[at])
        if word >= words.upperBound { break }
        let value = triples.values[at]
        scores[word &- lower] = quantizers[512 + Int(value & 255)] + backoff3
        states[word &- lower].triple = UInt32(truncatingIfNeeded: at &+ 1)
        at &+= 1
      }
    }
    guard state.triple != 0 else { return }
    let (start4, end4) = triples.children(of: Int(state.triple) - 1)
    at = Self.search(words4, start4, end4, lower)
    while at < end4 {
      let word = Int(words4[at])
      if word >= words.upperBound { break }
      scores[word &- lower] = quantizers[1024 + Int(values4[at])]
      at &+= 1
    }
  }

  /// The first place in a sorted stretch that holds at least `word`.
  @inline(__always)
  private static func search(_ table: Table<UInt16>, _ start: Int, _ end: Int, _ word: Int) -> Int {
    var low = start
    var count = end &- start
    while count > 0 {
      let half = count >> 1
      if Int(table[low &+ half]) < word {
        low = low &+ half &+ 1
        count = count &- half &- 1
      } else {
        count = half
      }
    }
    return low
  }
}
