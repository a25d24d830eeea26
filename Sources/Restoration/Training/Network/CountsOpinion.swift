/// What the n-grams say of the words that may stand at a place, all the words around it known.
///
/// A network that learns what they leave open need not learn what they know.
struct CountsOpinion {
  /// Where other words come so near, on what stands before alone, the network will be asked.
  static let margin: Float = 3

  struct Kind {
    /// How long a context the n-grams knew: 0 for none, 2 for two words.
    var order: Int
    /// What follows makes one word certain.
    var isSettled: Bool
  }

  private let language: NGramModel
  private var scores = [Float](repeating: 0, count: 256)
  private var states: [NGramModel.State]

  init(_ language: NGramModel) {
    self.language = language
    states = [NGramModel.State](repeating: language.start, count: 256)
  }

  /// The words known before a place: as many as the model looks back.
  func state(before place: Int, in words: [WordID], from start: Int) -> NGramModel.State {
    var state = language.start
    for index in max(start, place - NGramCounter.order + 1)..<place {
      if index > start, index == place - NGramCounter.order + 1 {
        state = NGramModel.State(word: UInt32(words[index]), pair: 0, triple: 0)
      } else {
        state = language.score(words[index], after: state).next
      }
    }
    return state
  }

  /// Adds the log₁₀ probability of each word of a group with what follows it, the best being zero.
  ///
  /// Nothing where the n-grams are sure.
  mutating func add(
    _ group: Range<Int>, after state: NGramModel.State, before rest: ArraySlice<WordID>,
    to opinions: inout [Float]
  ) -> Kind? {
    guard group.count <= scores.count else { return nil }
    let language = language
    let order: Int? = scores.withUnsafeMutableBufferPointer { scores in
      states.withUnsafeMutableBufferPointer { states in
        guard let score = scores.baseAddress, let next = states.baseAddress else { return nil }
        language.score(group, after: state, scores: score, states: next)
        var best = 0
        for offset in 1..<group.count where score[offset] > score[best] { best = offset }
        let least = score[best] - Self.margin
        let isUnsure = (0..<group.count).contains { $0 != best && score[$0] > least }
        guard isUnsure else { return nil }
        let order = next[best].contextOrder
        for offset in 0..<group.count {
          var state = next[offset]
          for word in rest {
            let step = language.score(word, after: state)
            score[offset] += step.logProbability
            state = step.next
          }
        }
        return order
      }
    }
    guard let order else { return nil }
    let most = scores[..<group.count].max() ?? 0
    let near = scores[..<group.count].count { $0 > most - Self.margin }
    for offset in 0..<group.count { opinions.append(scores[offset] - most) }
    return Kind(order: order, isSettled: near == 1)
  }
}

extension NGramModel.State {
  /// How many words before the last one were known with it: 0, 1 or 2.
  @inline(__always)
  var contextOrder: Int { pair == 0 ? 0 : triple == 0 ? 1 : 2 }

  static let contextOrders = 3
}
