internal import DirectiveModel

/// Figures that a clerk wrote into a gap of the letterhead.
///
/// The reader of lines has seen print only. So the gap's own ink is parted into figures in every
/// way that its pieces allow, each is read by itself, and what is likeliest on the whole comes
/// first.
struct WrittenFigures {
  private(set) var readings: [WordChoice] = []

  /// - Parameters:
  ///   - picture: The gap, with some room about it.
  ///   - line: The rows of it in which the line's own print stands.
  ///   - gap: The columns of it between the words before and behind.
  ///   - values: What the figures may come to.
  init(in picture: LineImage, line: Range<Int>, gap: Range<Int>, values: ClosedRange<Int>) {
    let slices = InkSlices(picture, line: line, gap: gap)
    guard !slices.all.isEmpty, slices.all.count <= 12 else { return }
    var beams = [[String: Double]](repeating: [:], count: slices.all.count + 1)
    beams[0] = ["": 1]
    for start in slices.all.indices {
      let beam = beams[start].sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(40)
      if beam.isEmpty { continue }
      for end in start + 1...min(start + 3, slices.all.count) {
        guard let figure = slices.figure(start..<end) else { continue }
        for (text, probability) in beam {
          for digit in 0...9 where figure.shares[digit] > 0.004 {
            beams[end][text + "\(digit)", default: 0] +=
              probability * figure.fit * figure.shares[digit]
          }
        }
      }
    }
    let fitting = (beams.last ?? [:]).filter { text, _ in
      text.utf8.count <= "\(values.upperBound)".utf8.count && Int(text).map(values.contains) == true
    }
    let total = fitting.values.reduce(0, +)
    guard total > 0 else { return }
    readings = fitting.map { WordChoice(text: $0.key, probability: $0.value / total) }
      .filter { $0.probability >= 0.01 }
      .sorted { ($0.probability, $1.text) > ($1.probability, $0.text) }
  }
}
