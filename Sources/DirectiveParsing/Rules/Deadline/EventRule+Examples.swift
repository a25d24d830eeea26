extension EventRule {
  static let examples: [DeadlineExample] = []
}
