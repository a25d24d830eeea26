import Foundation

/// What a folder's lines showed.
struct LibraryComparison: CustomStringConvertible {
  static let folder = ProcessInfo.processInfo.environment["GIAOVIEC_LIBRARY_LINES"]

  private(set) var lines = 0
  private(set) var steps = 0
  private(set) var probabilities = 0
  private(set) var difference: Float = 0
  /// Lines of which the library hands out fewer steps, having dropped what it took for no word.
  private(set) var shortened = 0
  /// Lines in which the library's steps are not found.
  private(set) var unlike: [String] = []
  private(set) var otherTexts: [String] = []

  /// The library leaves out what is below this.
  private static let least: Float = 0.01
  private static let tolerance: Float = 1e-5

  var description: String {
    """
    \(lines) lines, \(steps) steps, \(probabilities) probabilities; greatest difference \
    \(difference); of \(shortened) lines the library gives fewer steps; unlike: \(unlike); \
    other texts: \(otherTexts)
    """
  }

  mutating func add(_ line: LineFixture, _ rows: [Float], blank: Int) {
    lines += 1
    let count = rows.count / line.classes
    guard line.steps <= count else {
      unlike.append(line.name)
      return
    }
    if line.steps < count { shortened += 1 }
    var entries: [[LineFixture.Entry]] = Array(repeating: [], count: line.steps)
    for entry in line.entries { entries[entry.step].append(entry) }
    var ours: [Int] = []
    var theirs: [Int] = []
    var step = 0
    var most: Float = 0
    for entries in entries {
      var found = Step(entries, Self.row(step, of: rows, line.classes), blank)
      // Steps may be missing there, so theirs are looked for in order among ours.
      while found.difference > Self.tolerance, count - step > line.steps - theirs.count {
        step += 1
        found = Step(entries, Self.row(step, of: rows, line.classes), blank)
      }
      most = max(most, found.difference)
      ours.append(found.ours)
      theirs.append(found.theirs)
      step += 1
    }
    steps += line.steps
    probabilities += line.entries.count
    difference = max(difference, most)
    if most > Self.tolerance { unlike.append(line.name) }
    if Self.text(ours, blank) != Self.text(theirs, blank) { otherTexts.append(line.name) }
  }

  private static func row(_ step: Int, of rows: [Float], _ classes: Int) -> ArraySlice<Float> {
    rows[step * classes..<(step + 1) * classes]
  }

  /// Repetitions are one, blanks none.
  private static func text(_ labels: [Int], _ blank: Int) -> [Int] {
    labels.indices.filter { index in
      labels[index] != blank && (index == 0 || labels[index] != labels[index - 1])
    }.map { labels[$0] }
  }

  /// One step of the library beside one of ours.
  private struct Step {
    var difference: Float = 0
    var ours: Int
    var theirs: Int

    init(_ entries: [LineFixture.Entry], _ row: ArraySlice<Float>, _ blank: Int) {
      let start = row.startIndex
      ours = (row.indices.max { row[$0] < row[$1] } ?? start) - start
      theirs = blank
      var seen: Set<Int> = []
      var most: Float = 0
      for entry in entries {
        func apart(_ label: Int) -> Float { abs(row[start + label] - entry.probability) }
        // The blank and the class before it have no name there: the nearer of the two is meant.
        let isNearer = apart(blank) <= apart(blank - 1)
        let label = entry.label >= 0 ? entry.label : isNearer ? blank : blank - 1
        difference = max(difference, apart(label))
        seen.insert(label)
        if entry.probability > most { (most, theirs) = (entry.probability, label) }
      }
      for (label, probability) in row.enumerated() where !seen.contains(label) {
        difference = max(difference, probability - LibraryComparison.least)
      }
    }
  }
}
