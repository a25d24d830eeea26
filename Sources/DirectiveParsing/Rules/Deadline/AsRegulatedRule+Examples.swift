extension AsRegulatedRule {
  static let examples: [DeadlineExample] = []
}
