extension WithinRule {
  static let examples: [DeadlineExample] = []
}
