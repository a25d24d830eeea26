package import Foundation

/// What a person changed: an event on top of what was read.
package struct Correction: Hashable, Sendable {
  /// The document's bytes, 64 hexadecimal digits.
  package var sha256: String
  /// The id of a task; nothing for the document's own data.
  package var task: String?
  /// As in findings: deadline.date, owners, issuedOn; nothing for the whole task.
  package var field: String?
  /// JSON; nothing takes the task away.
  package var value: String?
  package var author: String?
  package var note: String?
  package var madeAt: Date

  package init(
    sha256: String, task: String? = nil, field: String?, value: String?, author: String? = nil,
    note: String? = nil, madeAt: Date = .now
  ) {
    self.sha256 = sha256
    self.task = task
    self.field = field
    self.value = value
    self.author = author
    self.note = note
    self.madeAt = madeAt
  }
}
