package import DirectiveModel

/// Which tasks of an archive are wanted; nothing asks nothing.
package struct TaskQuery: Hashable, Sendable {
  /// Part of the name of a body that is charged; found without marks where none were typed.
  package var owner: String?
  package var from: CalendarDay?
  package var to: CalendarDay?
  /// A document's number and symbol, path, or the beginning of its hash.
  package var document: String?
  package var review: ReviewState?
  package var limit = 100

  package init() {}
}

/// What is known of a task's truth.
package enum ReviewState: String, Hashable, Sendable, CaseIterable, Codable {
  case sure
  /// Needs review.
  case open
  /// A person looked at it.
  case reviewed
}

/// A task with what a list shows of its document.
package struct FoundTask: Hashable, Sendable {
  package var task: DirectiveTask
  package var review: ReviewState
  package var path: String
  package var sha256: String
  package var type: String?
  package var numberSymbol: String?
  package var issuer: String?
  package var issuedOn: String?
  package var subject: String?
}
