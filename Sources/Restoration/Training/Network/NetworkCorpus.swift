/// The texts that a network learns from: words, their rows as neighbours, their letter case.
///
/// Where the texts are longer than memory shall hold, every second paragraph is dropped, again and again.
struct NetworkCorpus {
  private(set) var words: [WordID] = []
  private(set) var cases: [UInt8] = []
  /// Where each paragraph begins, and the end of the last.
  private(set) var starts: [Int] = [0]
  /// In which half of the lines each paragraph is.
  private(set) var halves: [UInt8] = []
  /// One paragraph in so many is kept.
  private var step = 1
  private var seen = 0
  private let capacity: Int
  private let vocabulary: Vocabulary
  private let scanner = TextScanner()
  private var pieces: [Piece] = []

  init(_ vocabulary: Vocabulary, capacity: Int) {
    self.vocabulary = vocabulary
    self.capacity = capacity
  }

  var count: Int { starts.count - 1 }

  /// In which half of all lines one is: what is learnt from it is learnt beside n-grams of the other.
  static func half(of line: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in line { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return Int((hash ^ hash >> 32) >> 8 & 1)
  }

  mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    seen += 1
    guard seen % step == 0 else { return }
    pieces.removeAll(keepingCapacity: true)
    scanner.scan(line, into: &pieces)
    guard !pieces.isEmpty else { return }
    for piece in pieces {
      words.append(vocabulary.id(of: piece))
      cases.append(piece.letterCase.rawValue)
    }
    starts.append(words.count)
    halves.append(UInt8(Self.half(of: line)))
    if words.count > capacity { thin() }
  }

  private mutating func thin() {
    step *= 2
    var kept = [0]
    var keptHalves: [UInt8] = []
    var end = 0
    for paragraph in stride(from: 0, to: count, by: 2) {
      let range = starts[paragraph]..<starts[paragraph + 1]
      for index in range {
        words[end] = words[index]
        cases[end] = cases[index]
        end += 1
      }
      kept.append(end)
      keptHalves.append(halves[paragraph])
    }
    words.removeLast(words.count - end)
    cases.removeLast(cases.count - end)
    starts = kept
    halves = keptHalves
  }

  /// How often each word stands in the text.
  func counts(vocabularySize: Int) -> [Int] {
    var counts = [Int](repeating: 0, count: vocabularySize)
    for word in words { counts[Int(word)] += 1 }
    return counts
  }

  /// The paragraph's sentences: a period ends one where a capital follows.
  func sentences(of paragraph: Int) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = starts[paragraph]
    let end = starts[paragraph + 1]
    for index in start..<end where index + 1 < end {
      if words[index] == WordID(MarkClass.period.rawValue), index + 1 - start > 3,
        cases[index + 1] == Piece.LetterCase.title.rawValue
      {
        sentences.append(start..<index + 1)
        start = index + 1
      }
    }
    sentences.append(start..<end)
    return sentences
  }
}

/// A row of numbers that looks like chance and is the same every time (Steele, Lea and Flood 2014).
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// 0..<1.
  mutating func share() -> Float { Float(next() >> 40) / Float(1 << 24) }
}
