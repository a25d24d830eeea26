internal import DirectiveModel

/// What is doubtful of tasks, as findings; none of them hides its task.
enum TaskFindings {
  static func findings(of tasks: [DirectiveTask]) -> [Finding] {
    tasks.filter { $0.routine != true }.flatMap { task in
      [owner(of: task), deadline(of: task)].compactMap { $0 }
    }
  }

  private static func owner(of task: DirectiveTask) -> Finding? {
    guard task.owners.isEmpty else { return nil }
    return Finding(
      .ownerUnknown, .warning, "Nobody is named who is to do this.", page: page(of: task),
      task: task.id, field: "owners", evidence: task.evidence)
  }

  /// A deadline that a rule doubts: no such day, damaged digits, a day before the directive itself.
  private static func deadline(of task: DirectiveTask) -> Finding? {
    let reasons = (task.reviewReasons ?? []).filter(TimePoint.Doubt.reasons.contains)
    guard let reason = reasons.first else { return nil }
    let candidates = task.deadline.alternatives?.map(\.description)
    return Finding(
      .doubtfulDeadline, .warning, "The deadline is doubtful: \(reason).", page: page(of: task),
      task: task.id, field: "deadline.date", candidates: candidates, evidence: task.evidence)
  }

  private static func page(of task: DirectiveTask) -> Int? { task.evidence.first?.page }
}
