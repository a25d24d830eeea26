extension BeforeRule {
  static let examples: [DeadlineExample] = []
}
