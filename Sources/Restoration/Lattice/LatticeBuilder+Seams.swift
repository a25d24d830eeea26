internal import VietnameseText

// Where words were parted or joined wrongly: splits, pairs, marks that were part of a letter.
extension LatticeBuilder {
  /// Two words run together.
  func addSplits(
    of token: InkToken, at index: Int, _ context: Context, to lattice: inout Lattice
  ) {
    guard token.scalars.count >= 4, known(token) == nil, token.scalars.count <= 16 else { return }
    let channel = context.regime.channel
    let settings = caseReader.settings(of: token.scalars, capitals: context.capitals)
    guard let setting = settings.first?.setting else { return }
    for cut in 1..<token.scalars.count {
      let left = Array(token.scalars[..<cut])
      let right = Array(token.scalars[cut...])
      let rightSetting: ConfusionTable.Setting =
        setting == .upper
        ? .upper : LetterTable.shared.code(of: right[0]).isUppercase ? .title : .lower
      for first in candidates(for: left, setting, by: channel).prefix(4) where first.cost < 2 {
        for second in candidates(for: right, rightSetting, by: channel).prefix(4)
        where second.cost < 2 {
          lattice.offer(
            index..<index + 1, first.word, second.word,
            cost: first.cost + second.cost + costs.split,
            text: writer.text(of: first.word, set: setting) + " "
              + writer.text(of: second.word, set: rightSetting))
        }
      }
    }
  }

  /// A quote or question mark behind a word was part of its last letter: “co’” for cơ.
  func addMarked(
    _ word: InkToken, _ mark: InkToken, at index: Int, _ context: Context,
    to lattice: inout Lattice
  ) {
    guard context.regime.isRuin, word.kind == .word, !word.isCode, mark.kind == .mark,
      word.word == mark.word, mark.scalars.count == 1, InkScanner.isEdgeMark(mark.scalars[0])
    else { return }
    for (setting, price) in caseReader.settings(of: word.scalars, capitals: context.capitals) {
      for candidate in candidates(for: word.scalars + mark.scalars, setting, by: .ruin) {
        lattice.offer(
          index..<index + 2, candidate.word, cost: candidate.cost + price + misreadCost(context),
          text: writer.text(of: candidate.word, set: setting))
      }
    }
  }

  /// One word cut in two, or a letter on the wrong side of the gap.
  func addPairs(
    _ a: InkToken, _ b: InkToken, at index: Int, _ context: Context, to lattice: inout Lattice
  ) {
    guard a.kind == .word, b.kind == .word, !a.isCode, !b.isCode, a.word + 1 == b.word,
      known(a) == nil || known(b) == nil || a.scalars.count == 1 || b.scalars.count == 1
    else { return }
    let channel = context.regime.channel
    let settings = caseReader.settings(of: a.scalars + b.scalars, capitals: context.capitals)
    guard let setting = settings.first?.setting else { return }
    if a.scalars.count + b.scalars.count <= 8 {
      for (string, price) in [
        (a.scalars + [" "] + b.scalars, 0), (a.scalars + b.scalars, costs.join),
      ] {
        for candidate in candidates(for: string, setting, by: channel).prefix(8) {
          lattice.offer(
            index..<index + 2, candidate.word, cost: candidate.cost + price + misreadCost(context),
            text: writer.text(of: candidate.word, set: setting))
        }
      }
    }
    let isGarbled = channel == .garble
    let bothLong = a.scalars.count > 1 && b.scalars.count > 1
    guard isGarbled || (known(a) == nil && known(b) == nil && bothLong) else { return }
    for (left, right) in [
      (Array(a.scalars.dropLast()), [a.scalars[a.scalars.count - 1]] + b.scalars),
      (a.scalars + [b.scalars[0]], Array(b.scalars.dropFirst())),
    ] where !left.isEmpty && !right.isEmpty {
      let second: ConfusionTable.Setting =
        setting == .upper
        ? .upper : LetterTable.shared.code(of: right[0]).isUppercase ? .title : .lower
      for first in candidates(for: left, setting, by: channel).prefix(4) {
        for other in candidates(for: right, second, by: channel).prefix(4) {
          lattice.offer(
            index..<index + 2, first.word, other.word, cost: first.cost + other.cost + costs.shift,
            text: writer.text(of: first.word, set: setting) + " "
              + writer.text(of: other.word, set: second))
        }
      }
    }
  }
}
