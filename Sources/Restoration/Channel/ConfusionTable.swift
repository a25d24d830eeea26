/// The rules of one channel as they stand in the file, sorted by what was read.
struct RuleTables: Sendable {
  let read: Table<UInt64>
  let printed: Table<UInt32>
  let costs: Table<Float>

  init(_ file: ModelFile, _ tags: (read: SectionTag, printed: SectionTag, costs: SectionTag))
    throws(ModelError)
  {
    read = try file.table(tags.read, of: UInt64.self)
    printed = try file.table(tags.printed, of: UInt32.self)
    costs = try file.table(tags.costs, of: Float.self)
    guard read.count == printed.count, read.count == costs.count else {
      throw .damaged(path: file.path)
    }
  }
}

/// The confusions of one channel, found by what was read.
struct ConfusionTable: Sendable {
  struct Entry: Sendable {
    /// Letters and tones without case; the second is zero where there is only one.
    var first: UInt16
    var second: UInt16
    var cost: Float
  }

  /// How the printed word is set: the rules differ, for Ủ is read otherwise than ủ.
  enum Setting: Int, CaseIterable, Sendable {
    case lower, title, upper
  }

  private var ranges: [[UInt64: Range<Int>]]
  private var entries: [[Entry]]

  init(_ rules: RuleTables) {
    self.init(rules.read.array, rules.printed.array, rules.costs.array)
  }

  /// The rules learnt, and others; where both know a confusion the cheaper cost holds.
  init(_ rules: RuleTables, adding others: [ConfusionRule]) {
    struct Key: Hashable {
      var read: UInt64
      var printed: UInt32
    }
    var costs: [Key: Float] = [:]
    for index in 0..<rules.read.count {
      costs[Key(read: rules.read[index], printed: rules.printed[index])] = rules.costs[index]
    }
    for rule in others {
      let key = Key(read: rule.read.rawValue, printed: rule.printed.rawValue)
      costs[key] = min(costs[key] ?? .infinity, rule.cost)
    }
    let sorted = costs.sorted {
      ($0.key.read, $0.value, $0.key.printed) < ($1.key.read, $1.value, $1.key.printed)
    }
    self.init(sorted.map(\.key.read), sorted.map(\.key.printed), sorted.map(\.value))
  }

  private init(_ read: [UInt64], _ printed: [UInt32], _ costs: [Float]) {
    ranges = []
    entries = []
    for setting in Setting.allCases {
      var found: [UInt64: Range<Int>] = [:]
      var kept: [Entry] = []
      var at = 0
      while at < read.count {
        let key = read[at]
        let start = kept.count
        while at < read.count, read[at] == key {
          let segment = PrintedSegment(rawValue: printed[at])
          if Self.agrees(segment, with: setting) {
            kept.append(
              Entry(first: segment.first & 511, second: segment.second & 511, cost: costs[at]))
          }
          at += 1
        }
        if kept.count > start { found[key] = start..<kept.count }
      }
      ranges.append(found)
      entries.append(kept)
    }
  }

  /// For `title` the rules of the word's first letters; the others are those of `lower`.
  private static func agrees(_ segment: PrintedSegment, with setting: Setting) -> Bool {
    let isUpper = segment.first & 512 != 0
    let isSecondUpper = segment.second & 512 != 0
    switch setting {
    case .lower: return !isUpper && !isSecondUpper
    case .title: return isUpper && !isSecondUpper
    case .upper: return isUpper && (segment.second == 0 || isSecondUpper)
    }
  }

  func entries(for read: ReadSegment, in setting: Setting) -> ArraySlice<Entry> {
    guard let range = ranges[setting.rawValue][read.rawValue] else { return [] }
    return entries[setting.rawValue][range]
  }

  static func write(
    _ rules: [ConfusionRule], _ tags: (read: SectionTag, printed: SectionTag, costs: SectionTag),
    to file: inout ModelFileWriter
  ) {
    file.add(tags.read, rules.map(\.read.rawValue))
    file.add(tags.printed, rules.map(\.printed.rawValue))
    file.add(tags.costs, rules.map(\.cost))
  }
}
