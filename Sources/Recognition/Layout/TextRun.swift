/// A run of print on one line: letters that follow each other without a wide gap.
struct TextRun {
  private(set) var letters: [PixelBox]
  /// Marks, dots, stops and dashes that belong to the letters.
  var marks: [PixelBox] = []
  /// Small letters set high: the calls of footnotes.
  private(set) var raised: [PixelBox] = []
  private(set) var box: PixelBox
  /// The table cell that holds it.
  var place: TablePlace?

  struct TablePlace: Hashable {
    var table: Int
    var cell: RuledTable.Cell
  }

  init(_ letter: PixelBox, place: TablePlace?) {
    letters = [letter]
    box = letter
    self.place = place
  }

  mutating func append(_ letter: PixelBox) {
    letters.append(letter)
    box = box.union(letter)
  }

  mutating func add(mark: PixelBox) {
    marks.append(mark)
  }

  /// Letters and marks together.
  var fullBox: PixelBox { PixelBox.union(marks)?.union(box) ?? box }

  /// All its ink.
  var ink: [PixelBox] { letters + marks + raised }

  /// Top and bottom of the last few letters, for the next to be compared with.
  var tail: (top: Int, bottom: Int) {
    let last = letters.suffix(6)
    let tops = last.map(\.top).sorted()
    let bottoms = last.map(\.bottom).sorted()
    return (tops[tops.count / 2], bottoms[bottoms.count / 2])
  }

  /// Where most letters stand; descenders are the minority.
  var baseline: Int {
    let bottoms = letters.map(\.bottom).sorted()
    return bottoms[bottoms.count * 2 / 5]
  }

  /// Height of the small letters, or of whatever the run is made of.
  var letterHeight: Int {
    let heights = letters.map(\.height).sorted()
    return heights[heights.count / 3]
  }

  mutating func add(raised letter: PixelBox) {
    raised.append(letter)
    box = box.union(letter)
  }

  /// Sets those letters apart from the rest.
  mutating func raise(_ high: [PixelBox]) {
    letters.removeAll { high.contains($0) }
    raised += high
  }
}
