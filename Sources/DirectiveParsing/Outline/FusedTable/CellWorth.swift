/// How well words sit in a cell of a column: as its beginning, as a line that goes on, inside.
enum CellWorth {
  typealias Column = OutlineNode.Column

  static func opening(_ words: CellWords, at index: Int, _ column: Column) -> Double {
    let opening = words.openings[index]
    let isCapital = words.isCapital[index]
    switch column {
    case .owner, .coordinator:
      if opening.contains(.party) || opening.contains(.ditto) { return 3 }
      return isCapital ? -1 : -4
    case .deadline:
      if opening.contains(.time) || opening.contains(.ditto) { return 3 }
      return isCapital ? -3 : -5
    case .task:
      if opening.contains(.ditto) { return -3 }
      if opening.contains(.duty) { return 2 }
      if opening.contains(.party) || opening.contains(.time) { return isCapital ? -0.5 : -2 }
      return isCapital ? 1 : words.isFigure[index] ? 0 : -2.5
    case .deliverable:
      if opening.contains(.ditto) { return 1 }
      if opening.contains(.product) { return 2.5 }
      if opening.contains(.time) { return -2.5 }
      if opening.contains(.party) { return -1 }
      return isCapital ? 0.7 : words.isFigure[index] ? 0 : -3
    case .receiver, .note, .other, .number:
      if opening.contains(.ditto) { return 2 }
      if opening.contains(.party) { return 1.5 }
      return isCapital ? 0 : -3
    }
  }

  static func goingOn(
    _ words: CellWords, at index: Int, _ column: Column, isOpen: Bool
  ) -> Double {
    let opening = words.openings[index]
    if opening.contains(.ditto) { return -4 }
    guard words.isCapital[index] || opening.contains(.time) else {
      return goingOnSmall(words, at: index, column, isOpen: isOpen)
    }
    switch column {
    case .owner, .coordinator, .receiver:
      if opening.contains(.time), !opening.contains(.party) { return -3 }
      if opening.contains(.party) { return isOpen ? 0.6 : -1.2 }
      return isOpen ? 0.5 : -0.4
    case .deadline:
      if words.isFigure[index] { return isOpen ? 1 : 0.5 }
      return opening.contains(.time) ? -0.6 : isOpen ? -0.5 : -2
    case .task:
      if words.isDay[index] { return 0 }
      return opening.isEmpty || isOpen ? -0.4 : -1
    case .deliverable, .note, .other, .number:
      return opening.isEmpty ? -0.4 : -1.2
    }
  }

  /// In small letters: a name that was whole does not run on, nor does a time with other words.
  private static func goingOnSmall(
    _ words: CellWords, at index: Int, _ column: Column, isOpen: Bool
  ) -> Double {
    switch column {
    case .owner, .coordinator, .receiver:
      words.isLevel[index] ? isOpen ? 0.6 : -0.1 : isOpen ? -0.3 : -1
    case .deadline: words.isTimeWord[index] || words.isFigure[index] ? 0.2 : isOpen ? -0.4 : -1
    case .task: -0.1
    case .deliverable, .note, .other, .number: -0.3
    }
  }

  /// What it costs that a cell ends before a word although no ruling was read there.
  static func parting(_ words: CellWords, at index: Int, _ column: Column) -> Double {
    var cost = words.isPaired[index] ? 0.6 : 0
    guard words.wantsMore[index - 1] else { return cost }
    switch column {
    case .owner, .coordinator, .receiver:
      let isOther = !words.openings[index].isDisjoint(with: [.party, .time, .ditto])
      if words.isCapital[index], !isOther { cost += 1.5 }
      if isOther { cost += words.holdsName[index - 1] ? 0.3 : 0.8 }
    case .deadline:
      if words.isFigure[index] || words.isNumeral[index] { cost += 1.5 }
    case .task, .deliverable, .note, .other, .number: break
    }
    return cost
  }

  /// Inside a line of a cell, behind another word.
  static func inside(_ words: CellWords, at index: Int, _ column: Column) -> Double {
    let opening = words.openings[index]
    if opening.contains(.ditto) || words.openings[index - 1].contains(.ditto) { return -4 }
    let isCapital = words.isCapital[index]
    let followsOpen = words.isOpenEnded[index - 1]
    switch column {
    case .owner, .coordinator, .receiver:
      if words.isDay[index] { return -3 }
      // “năm 2024”, “70%”: of a time or a duty; “Tổ 3”, “UBND 12 xã” are names.
      if words.isFigure[index], !words.isCapital[index - 1] { return -1.5 }
      if opening.contains(.time), !opening.contains(.party) { return -2.5 }
      if opening.contains(.party) {
        // “Văn phòng UBND”, “Công an tỉnh; Sở …”, but not “Sở Tài chính Sở Xây dựng”.
        if followsOpen { return 0 }
        if words.holdsName[index - 1] { return -0.2 }
        return words.isCapital[index - 1] ? -1.4 : -1.2
      }
      // “UBND tỉnh | Tư pháp”: a field stands behind Sở or Phòng, not behind a level.
      if words.opensField[index], words.isLevel[index - 1], !words.isCapital[index - 1],
        !followsOpen
      {
        return -1.2
      }
      // “UBND tỉnh” is whole: small letters behind it are another cell's.
      if !isCapital, words.isLevel[index - 1], !followsOpen, !words.isLevel[index],
        !words.isPaired[index], !words.isOpenEnded[index], !words.isFigure[index]
      {
        return -0.6
      }
      return isCapital && !words.isCapital[index - 1] && !followsOpen ? -0.3 : 0
    case .deadline:
      if words.isDay[index] { return 0.3 }
      if opening.contains(.party), !opening.contains(.time) { return -3 }
      if opening.contains(.product), !opening.contains(.time) { return -1.5 }
      return isCapital && !opening.contains(.time) ? -0.7 : 0
    case .task:
      if words.isDay[index] { return -0.5 }
      if opening.contains(.time) { return isCapital ? -1.4 : -0.2 }
      if opening.contains(.party) { return followsOpen ? -0.2 : -0.5 }
      return opening.contains(.product) || opening.contains(.duty) ? -0.6 : isCapital ? -0.2 : 0
    case .deliverable, .note, .other, .number:
      if words.isDay[index] { return -2 }
      if opening.contains(.time) { return -1.8 }
      return opening.contains(.party) || opening.contains(.product) ? -0.6 : isCapital ? -0.2 : 0
    }
  }
}
