extension RelativeRule {
  static let examples: [DeadlineExample] = []
}
