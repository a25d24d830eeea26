/// Levenshtein's distance.
package enum EditDistance {
  package static func levenshtein<Element: Equatable>(_ a: [Element], _ b: [Element]) -> Int {
    if a == b { return 0 }
    var previous = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var current = [i + 1]
      current.reserveCapacity(b.count + 1)
      for (j, y) in b.enumerated() {
        current.append(min(previous[j + 1] + 1, current[j] + 1, previous[j] + (x == y ? 0 : 1)))
      }
      previous = current
    }
    return previous[b.count]
  }
}
