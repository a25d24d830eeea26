extension OnOrBeforeRule {
  static let examples: [DeadlineExample] = []
}
