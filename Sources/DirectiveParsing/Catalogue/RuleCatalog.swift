/// All rules, in the order in which a document is read.
///
/// A new rule has one line here; tests fail where a rule of the folders is missing, where one has
/// no example to read or none to ignore, and where an example is read otherwise than it says.
package enum RuleCatalog {
  package static let all: [CataloguedRule] = header + masks + tasks + deadlines

  static let header: [CataloguedRule] = HeaderExamples.all + FootExamples.all

  static let masks: [CataloguedRule] = TimeMask.catalogue

  static let tasks: [CataloguedRule] =
    AssignmentExamples.all + OwnerExamples.all + PlaceExamples.all + StandingExamples.all
    + RowExamples.all

  static let deadlines: [CataloguedRule] = DeadlineRules.all.map(DeadlineExamples.rule)
}
