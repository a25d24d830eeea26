/// The readings of a stretch of text: arcs between places, each with the words it would be.
struct Lattice {
  struct Arc {
    var start: Int32
    var end: Int32
    /// One word, or two where one token holds two; zero for none.
    var first: WordID
    var second: WordID
    /// −log₁₀ of the evidence against it.
    var cost: Float
    /// What it would put in place of its tokens; nothing where it leaves them as they are.
    var text: Int32

    var keeps: Bool { text < 0 }
  }

  enum Break: UInt8 {
    case none
    /// The next line may go on with the sentence, or begin another text.
    case soft
    case hard
  }

  private(set) var arcs: [[Arc]]
  private(set) var texts: [String] = []
  /// What stands before each place.
  var breaks: [Break]
  var count: Int { arcs.count }

  init(count: Int) {
    arcs = Array(repeating: [], count: count)
    breaks = Array(repeating: .none, count: count + 1)
  }

  mutating func keep(_ range: Range<Int>, as word: WordID, cost: Float) {
    arcs[range.lowerBound].append(
      Arc(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), first: word, second: 0,
        cost: cost, text: -1))
  }

  mutating func offer(
    _ range: Range<Int>, _ first: WordID, _ second: WordID = 0, cost: Float, text: String
  ) {
    arcs[range.lowerBound].append(
      Arc(
        start: Int32(range.lowerBound), end: Int32(range.upperBound), first: first, second: second,
        cost: cost, text: Int32(texts.count)))
    texts.append(text)
  }

  /// Makes arcs from a place dearer.
  mutating func charge(at place: Int, by cost: (Arc) -> Float) {
    for index in arcs[place].indices { arcs[place][index].cost += cost(arcs[place][index]) }
  }
}
