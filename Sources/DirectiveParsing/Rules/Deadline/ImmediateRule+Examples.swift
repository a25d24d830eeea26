extension ImmediateRule {
  static let examples: [DeadlineExample] = []
}
