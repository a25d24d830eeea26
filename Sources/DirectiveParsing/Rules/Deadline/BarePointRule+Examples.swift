extension BarePointRule {
  static let examples: [DeadlineExample] = []
}
