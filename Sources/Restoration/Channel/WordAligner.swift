internal import VietnameseText

/// Pairs the words of a printed line with those of the line as read.
enum WordAligner {
  struct Pair: Hashable {
    var printed: Range<Int>
    var read: Range<Int>
  }

  /// One to one, one to two, two to one; a word lost or added stands alone.
  static func align(_ printed: [String], _ read: [String]) -> [Pair] {
    let a = printed.map { Array($0.unaccented.lowercased().unicodeScalars) }
    let b = read.map { Array($0.unaccented.lowercased().unicodeScalars) }
    let width = b.count + 1
    var best = [Float](repeating: .infinity, count: (a.count + 1) * width)
    var from = [(Int, Int)](repeating: (0, 0), count: best.count)
    best[0] = 0
    let moves = [(1, 1), (1, 2), (2, 1), (1, 0), (0, 1)]
    for i in 0...a.count {
      for j in 0...b.count {
        let cost = best[i * width + j]
        guard cost < .infinity else { continue }
        for (taken, given) in moves where i + taken <= a.count && j + given <= b.count {
          let step: Float
          switch (taken, given) {
          case (1, 0): step = 0.9
          case (0, 1): step = 0.9
          default:
            let x = a[i..<i + taken].flatMap { $0 }
            let y = b[j..<j + given].flatMap { $0 }
            let distance = Float(EditDistance.between(x, y))
            step = distance / Float(max(x.count, y.count, 1)) + (taken + given > 2 ? 0.4 : 0)
          }
          let place = (i + taken) * width + j + given
          if cost + step < best[place] {
            best[place] = cost + step
            from[place] = (taken, given)
          }
        }
      }
    }
    var pairs: [Pair] = []
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      let (taken, given) = from[i * width + j]
      guard taken + given > 0 else { return [] }
      pairs.append(Pair(printed: i - taken..<i, read: j - given..<j))
      (i, j) = (i - taken, j - given)
    }
    return pairs.reversed()
  }
}
