/// A longest common subsequence.
enum CommonSubsequence {
  /// Places of the truth that stand in the prediction, in order.
  static func places<Element: Equatable>(_ predicted: [Element], in truth: [Element]) -> Set<Int> {
    let width = truth.count + 1
    var rows = [Int](repeating: 0, count: (predicted.count + 1) * width)
    for (i, x) in predicted.enumerated() {
      for (j, y) in truth.enumerated() {
        let place = (i + 1) * width + j + 1
        rows[place] =
          x == y ? rows[i * width + j] + 1 : max(rows[place - width], rows[place - 1])
      }
    }
    var found: Set<Int> = []
    var i = predicted.count
    var j = truth.count
    while i > 0, j > 0 {
      let place = i * width + j
      if predicted[i - 1] == truth[j - 1], rows[place] == rows[place - width - 1] + 1 {
        found.insert(j - 1)
        i -= 1
        j -= 1
      } else if rows[place - width] >= rows[place - 1] {
        i -= 1
      } else {
        j -= 1
      }
    }
    return found
  }
}
