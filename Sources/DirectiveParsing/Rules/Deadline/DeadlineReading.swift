package import DirectiveModel

/// A deadline that one rule read in a clause.
package struct DeadlineReading: Hashable, Sendable {
  package var rule: RuleID
  /// Tokens of the passage.
  package var range: Range<Int>
  package var deadline: Deadline
  package var strength: Strength
  package var scope: Scope = .clause
  /// It stands in brackets that hold more than itself.
  package var isAside = false
  /// Why a person should look.
  package var doubts: [String] = []
  /// Days that could be meant where none is sure.
  package var candidates: [CalendarDay] = []

  package var needsReview: Bool { !doubts.isEmpty }

  /// Which of two deadlines in one clause counts.
  package enum Strength: Int, Hashable, Sendable, Comparable {
    /// “khi có yêu cầu”, “ngay”, “thường xuyên”: yields to anything with a day.
    case weak
    /// A day or period without a word that makes it a deadline.
    case bare
    /// “theo đúng thời hạn quy định”, “trong năm 2025”.
    case soft
    /// “trước ngày”, “chậm nhất”, “trong tháng”: a clause of its own (S2).
    case firm

    package static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// Which tasks it is for.
  package enum Scope: String, Hashable, Sendable, Codable {
    /// The clause it stands in.
    case clause
    /// The items below: “Trước ngày 25/11/2025, các đơn vị:”.
    case items
    /// All tasks: “Các nhiệm vụ trên hoàn thành trước 30/6”.
    case everyTask
    /// Tasks without one of their own: “Những việc chưa định thời hạn, xong trước ngày D”.
    case undatedTasks
  }
}
