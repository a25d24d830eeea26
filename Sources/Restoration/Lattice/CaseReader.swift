internal import VietnameseText

/// How a word was set, as far as ruined letters tell.
struct CaseReader {
  private let table = LetterTable.shared

  /// Settings that a token may have had, each with what it costs (−log₁₀).
  ///
  /// `capitals`: the share of capital words around it.
  func settings(of scalars: [Unicode.Scalar], capitals: Float)
    -> [(setting: ConfusionTable.Setting, cost: Float)]
  {
    var upper = 0
    var lower = 0
    for scalar in scalars {
      let code = table.code(of: scalar)
      if code.isLetter {
        if code.isUppercase { upper += 1 } else { lower += 1 }
      }
    }
    let startsUpper = scalars.first.map { table.code(of: $0).isUppercase } ?? false
    if upper == 0 {
      if lower == 0, capitals > 0.7 { return [(.upper, 0), (.lower, 1)] }
      return [(.lower, 0)]
    }
    if lower == 0 {
      let isHeading = capitals > 0.6
      if upper == 1 {
        guard startsUpper else { return [(.upper, 0.3), (.lower, 0.5)] }
        return isHeading ? [(.upper, 0), (.title, 1)] : [(.title, 0), (.upper, 1.2)]
      }
      if upper > 4 { return [(.upper, 0)] }
      return isHeading ? [(.upper, 0), (.title, 2)] : [(.upper, 0.3), (.title, 0.5)]
    }
    if upper > lower { return [(.upper, 0), (startsUpper ? .title : .lower, 0.5)] }
    if startsUpper {
      // A capital I is often a small l: Ita for lúa.
      if upper == 1, scalars.first == "I" { return [(.title, 0), (.lower, 0.5)] }
      return upper > 1 ? [(.title, 0), (.upper, 1)] : [(.title, 0)]
    }
    return [(.lower, 0)]
  }
}
