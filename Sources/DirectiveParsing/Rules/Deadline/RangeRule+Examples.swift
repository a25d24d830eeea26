extension RangeRule {
  static let examples: [DeadlineExample] = []
}
