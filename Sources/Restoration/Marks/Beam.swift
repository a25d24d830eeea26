/// The best few ways to read a text so far; ways that the model cannot tell apart are one.
///
/// Memory is laid out once and used again for every text: not for two threads at a time.
final class Beam {
  struct Item {
    var state: NGramModel.State
    var score: Float
    /// The place in the trace of the word it ends with; -1 before the first.
    var trace: Int32
  }

  private struct Step {
    var previous: Int32
    var word: WordID
  }

  let width: Int
  let depth: Float
  private var items: UnsafeMutablePointer<Item>
  private var next: UnsafeMutablePointer<Item>
  private(set) var count = 0
  private var nextCount = 0
  private var best: Float = -.infinity
  /// Of the new items the one with the least score, once there is no room for more.
  private var least = 0
  private var trace: [Step] = []
  private let scores: UnsafeMutablePointer<Float>
  private let states: UnsafeMutablePointer<NGramModel.State>
  static let groupLimit = 256

  /// At most `width` ways, none more than `depth` (log₁₀) below the best.
  init(width: Int, depth: Float) {
    self.width = width
    self.depth = depth
    let blank = Item(state: NGramModel.State(word: 0, pair: 0, triple: 0), score: 0, trace: -1)
    items = .allocate(capacity: width)
    items.initialize(repeating: blank, count: width)
    next = .allocate(capacity: width)
    next.initialize(repeating: blank, count: width)
    scores = .allocate(capacity: Self.groupLimit)
    scores.initialize(repeating: 0, count: Self.groupLimit)
    states = .allocate(capacity: Self.groupLimit)
    states.initialize(repeating: blank.state, count: Self.groupLimit)
  }

  deinit {
    items.deallocate()
    next.deallocate()
    scores.deallocate()
    states.deallocate()
  }

  func start(_ state: NGramModel.State) {
    trace.removeAll(keepingCapacity: true)
    items[0] = Item(state: state, score: 0, trace: -1)
    count = 1
  }

  /// Goes on with one of neighbouring words.
  func extend(by group: Range<Int>, in model: NGramModel) {
    let group =
      group.count > Self.groupLimit ? group.prefix(Self.groupLimit) : group
    nextCount = 0
    best = -.infinity
    for index in 0..<count {
      let item = items[index]
      model.score(group, after: item.state, scores: scores, states: states)
      for offset in 0..<group.count {
        offer(states[offset], item.score + scores[offset], after: item.trace)
      }
    }
    // The traces of the new items still point to their predecessors: give each its own step.
    for index in 0..<nextCount {
      trace.append(
        Step(previous: next[index].trace, word: WordID(truncatingIfNeeded: next[index].state.word)))
      next[index].trace = Int32(truncatingIfNeeded: trace.count &- 1)
    }
    swap(&items, &next)
    count = nextCount
  }

  @inline(__always)
  private func offer(_ state: NGramModel.State, _ score: Float, after trace: Int32) {
    if score < best - depth { return }
    let isFull = nextCount == width
    // Nor would it better one that ends alike.
    if isFull, score <= next[least].score { return }
    if score > best { best = score }
    for index in 0..<nextCount
    where next[index].state == state {
      if score > next[index].score {
        next[index].score = score
        next[index].trace = trace
        if isFull, index == least { findLeast() }
      }
      return
    }
    if isFull {
      next[least] = Item(state: state, score: score, trace: trace)
    } else {
      next[nextCount] = Item(state: state, score: score, trace: trace)
      nextCount &+= 1
    }
    if nextCount == width { findLeast() }
  }

  @inline(__always)
  private func findLeast() {
    least = 0
    for index in 1..<nextCount where next[index].score < next[least].score { least = index }
  }

  /// How long a context the n-grams knew for the last word of the best way.
  var contextOrder: Int {
    var bestItem = 0
    for index in 1..<max(count, 1) where items[index].score > items[bestItem].score {
      bestItem = index
    }
    return items[bestItem].state.contextOrder
  }

  /// Whether ways that end in another word come within `margin` of the best.
  func isUnsure(within margin: Float) -> Bool {
    var bestItem = 0
    for index in 1..<max(count, 1) where items[index].score > items[bestItem].score {
      bestItem = index
    }
    let least = items[bestItem].score - margin
    let word = items[bestItem].state.word
    for index in 0..<count where items[index].score > least && items[index].state.word != word {
      return true
    }
    return false
  }

  /// Adds what else speaks for the last word of each way, one of those of `extend`.
  func add(_ scores: UnsafePointer<Float>, for group: Range<Int>) {
    for index in 0..<count {
      items[index].score += scores[Int(items[index].state.word) &- group.lowerBound]
    }
  }

  /// The words of the best way, and its score.
  func finish(into words: inout [WordID]) -> Float {
    var bestItem = 0
    for index in 1..<max(count, 1) where items[index].score > items[bestItem].score {
      bestItem = index
    }
    words.removeAll(keepingCapacity: true)
    var place = items[bestItem].trace
    while place >= 0 {
      let step = trace[Int(place)]
      words.append(step.word)
      place = step.previous
    }
    words.reverse()
    return items[bestItem].score
  }
}
