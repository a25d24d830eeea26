extension ContinuousRule {
  static let examples: [DeadlineExample] = []
}
