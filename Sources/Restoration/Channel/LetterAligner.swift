internal import VietnameseText

/// Finds which letters of a printed word became which of the word as read.
///
/// A step turns one or two printed letters into nothing or up to three scalars; the cheapest steps win.
struct LetterAligner {
  struct Step: Hashable {
    var printed: Range<Int>
    var read: Range<Int>
  }

  /// Costs learnt so far; without any, letters that look alike are near.
  var costs: [ConfusionKey: Float] = [:]

  struct ConfusionKey: Hashable {
    var printed: PrintedSegment
    var read: ReadSegment
  }

  private let table = LetterTable.shared

  func align(_ printed: [LetterTable.Code], _ read: [Unicode.Scalar]) -> (
    steps: [Step], cost: Float
  ) {
    let width = read.count + 1
    var best = [Float](repeating: .infinity, count: (printed.count + 1) * width)
    var from = [UInt8](repeating: 0, count: best.count)
    best[0] = 0
    for i in 0..<printed.count {
      for j in 0...read.count where best[i * width + j] < .infinity {
        for taken in 1...2 where i + taken <= printed.count {
          for given in 0...3 where j + given <= read.count {
            let cost =
              best[i * width + j] + cost(printed[i..<i + taken], read[j..<j + given])
            let place = (i + taken) * width + j + given
            if cost < best[place] {
              best[place] = cost
              from[place] = UInt8(taken << 4 | given)
            }
          }
        }
      }
    }
    let total = best[printed.count * width + read.count]
    guard total < .infinity else { return ([], total) }
    var steps: [Step] = []
    var (i, j) = (printed.count, read.count)
    while i > 0 {
      let step = from[i * width + j]
      let (taken, given) = (Int(step >> 4), Int(step & 15))
      steps.append(Step(printed: i - taken..<i, read: j - given..<j))
      (i, j) = (i - taken, j - given)
    }
    return (steps.reversed(), total)
  }

  static func segment(_ codes: ArraySlice<LetterTable.Code>) -> PrintedSegment {
    let values = codes.map { $0.rawValue & 1023 }
    return values.count == 1 ? PrintedSegment(values[0]) : PrintedSegment(values[0], values[1])
  }

  private func cost(
    _ printed: ArraySlice<LetterTable.Code>, _ read: ArraySlice<Unicode.Scalar>
  ) -> Float {
    if !costs.isEmpty {
      let key = ConfusionKey(printed: Self.segment(printed), read: ReadSegment(read))
      if let cost = costs[key] { return cost }
    }
    switch (printed.count, read.count) {
    case (1, 1): return likeness(printed.first, read.first)
    case (1, 0): return 5
    case (1, 2): return 5.5 + (read.contains { likeness(printed.first, $0) < 2 } ? 0 : 1)
    case (1, 3): return 8.5
    case (2, 0): return 12
    case (2, 1): return 6
    case (2, 2): return 8.5
    default: return 9.5
    }
  }

  private func likeness(_ printed: LetterTable.Code?, _ read: Unicode.Scalar?) -> Float {
    guard let printed, let read else { return 9 }
    let code = table.code(of: read)
    if code == printed { return 0.05 }
    if code.isLetter, code.bare == printed.bare {
      return code.isUppercase == printed.isUppercase ? 0.7 : 1.5
    }
    return 4
  }
}
