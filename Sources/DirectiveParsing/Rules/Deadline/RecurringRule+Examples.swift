extension RecurringRule {
  static let examples: [DeadlineExample] = []
}
