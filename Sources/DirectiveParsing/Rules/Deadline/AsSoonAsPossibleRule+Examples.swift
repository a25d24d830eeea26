extension AsSoonAsPossibleRule {
  static let examples: [DeadlineExample] = []
}
