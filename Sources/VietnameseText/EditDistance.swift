/// Levenshtein's distance: insertions, deletions and substitutions cost one each.
package enum EditDistance {
  package static func between<Element: Hashable>(_ a: [Element], _ b: [Element]) -> Int {
    var a = a[...]
    var b = b[...]
    while let x = a.first, let y = b.first, x == y {
      a.removeFirst()
      b.removeFirst()
    }
    while let x = a.last, let y = b.last, x == y {
      a.removeLast()
      b.removeLast()
    }
    var numbers: [Element: Int32] = [:]
    func number(_ element: Element) -> Int32 {
      if let known = numbers[element] { return known }
      let new = Int32(numbers.count)
      numbers[element] = new
      return new
    }
    let first = a.map(number)
    let second = b.map(number)
    return first.count < second.count ? rows(second, first) : rows(first, second)
  }

  /// One row at a time, along the shorter side.
  private static func rows(_ long: [Int32], _ short: [Int32]) -> Int {
    if short.isEmpty { return long.count }
    var row = Array(Int32(0)...Int32(short.count))
    short.withUnsafeBufferPointer { short in
      row.withUnsafeMutableBufferPointer { row in
        for (index, x) in long.enumerated() {
          var diagonal = row[0]
          var left = Int32(index + 1)
          row[0] = left
          for place in 0..<short.count {
            let above = row[place + 1]
            let substituted = diagonal &+ (x == short[place] ? 0 : 1)
            left = min(min(above, left) &+ 1, substituted)
            diagonal = above
            row[place + 1] = left
          }
        }
      }
    }
    return Int(row[short.count])
  }
}
