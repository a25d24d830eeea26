public import Foundation

/// Compares records with their gold; the figures are those of `score_tasks.py` to the last digit.
///
/// Routine tasks are dropped on both sides; a task that pairs with a routine one of the gold, or
/// stands wholly inside it, counts neither way. What is not paired counts against the figures.
public struct TaskScorer: Sendable {
  private(set) var total = TaskTotals()
  /// What was missed, spurious or different, one sentence each.
  public private(set) var remarks: [String] = []

  public init() {}

  /// Adds one document; a record that is no JSON counts as empty.
  public mutating func add(record: Data, gold: Data) throws {
    let gold = try JSONDecoder().decode(JSONValue.self, from: gold)
    let record = (try? JSONDecoder().decode(JSONValue.self, from: record)) ?? .null
    add(record: record.isObject ? record : .object([:]), gold: gold)
  }

  /// Adds another scorer's documents.
  public mutating func add(_ other: TaskScorer) {
    total += other.total
    remarks += other.remarks
  }

  public func figures(calibration: Bool = false) -> Figures {
    var figures = total.figures
    if calibration { CalibrationFigures.add(total.sureness, to: &figures) }
    return figures
  }

  mutating func add(record: JSONValue, gold: JSONValue) {
    let comparison = TaskComparison(record: record, gold: gold)
    total += comparison.totals
    remarks += comparison.remarks
    var fields = FieldScorer(record: record, gold: gold)
    fields.score()
    total += fields.total
    remarks += fields.remarks
  }
}
