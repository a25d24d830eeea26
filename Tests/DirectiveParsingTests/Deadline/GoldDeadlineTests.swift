import DirectiveModel
import Foundation
import TestSupport
import Testing

@testable import DirectiveParsing

/// Clauses of the gold, read one by one: what the rules of time give when the clause is right.
@Suite struct GoldDeadlineTests {
  struct Clause {
    var name: String
    var text: String
    var issued: CalendarDay?
    var want: Deadline
  }

  @Test func `most clauses of the fixtures get the kind and the date of the gold`() throws {
    var right = 0
    var all = 0
    for folder in try Self.folders() {
      for clause in try Self.clauses(of: folder) {
        all += 1
        let got = Self.read(clause)
        if Self.agrees(got?.deadline, clause.want) {
          right += 1
        } else if ProcessInfo.processInfo.environment["GIAOVIEC_GOLD"] != nil {
          Self.show(clause, got)
        }
      }
    }
    #expect(Double(right) / Double(max(1, all)) >= 0.95, "\(right) of \(all)")
    if ProcessInfo.processInfo.environment["GIAOVIEC_GOLD"] != nil { print(right, "of", all) }
  }

  /// The fixtures, or the folders that a rule writer names in `GIAOVIEC_GOLD`.
  private static func folders() throws -> [URL] {
    if let names = ProcessInfo.processInfo.environment["GIAOVIEC_GOLD"] {
      return names.split(separator: ":").map { URL(fileURLWithPath: String($0)) }
    }
    return try Fixture.directives().map { Fixture.file("Directives/\($0)") }
  }

  private static func clauses(of folder: URL) throws -> [Clause] {
    struct Gold: Decodable {
      struct Document: Decodable { var issuedOn: CalendarDay? }
      struct Task: Decodable {
        var text: String
        var routine: Bool?
        var deadline: Deadline
      }
      var document: Document
      var tasks: [Task]
    }
    let gold = try JSONDecoder().decode(
      Gold.self, from: Data(contentsOf: folder.appendingPathComponent("gold.json")))
    return gold.tasks.filter { $0.routine != true && $0.deadline.inherited != true }.map {
      Clause(
        name: folder.lastPathComponent, text: $0.text, issued: gold.document.issuedOn,
        want: $0.deadline)
    }
  }

  private static func read(_ clause: Clause) -> DeadlineReading? {
    let reader = DeadlineReader(issued: clause.issued)
    let cells = clause.text.components(separatedBy: " | ")
    guard cells.count > 2 else {
      return reader.principal(of: reader.readings(in: DeadlineText(Passage(clause.text))))
    }
    let readings = cells.dropFirst(2).compactMap { cell in
      reader.principal(of: reader.readings(in: DeadlineText(Passage(cell)), isCell: true))
    }
    return readings.first
  }

  /// As tools/score_tasks.py judges a pair.
  private static func agrees(_ got: Deadline?, _ want: Deadline) -> Bool {
    let got = got ?? Deadline()
    func fold(_ kind: Deadline.Kind) -> Deadline.Kind { kind == .before ? .onOrBefore : kind }
    let kinds = Set([want.kind, want.alternativeKind ?? want.kind].map(fold))
    let dates = Set([want.date] + (want.alternatives ?? []))
    var kindOK = kinds.contains(fold(got.kind))
    if want.kind == .none, got.date != nil, dates.contains(got.date) { kindOK = true }
    let isOther = fold(got.kind) != fold(want.kind)
    let dateOK =
      dates.contains(got.date)
      || want.alternativeKind != nil && kindOK && isOther && got.date == nil
    let detailOK =
      (want.time == nil || got.time == want.time) && (want.start == nil || got.start == want.start)
      && (want.offset == nil || got.offset == want.offset)
      && (want.recurrence == nil || got.recurrence?.sorted() == want.recurrence?.sorted())
    return kindOK && dateOK && detailOK
  }

  private static func show(_ clause: Clause, _ got: DeadlineReading?) {
    let want = clause.want
    print(
      "DIFFERS \(clause.name)", clause.text.prefix(300), "\n    got ", got?.deadline.kind as Any,
      got?.deadline.date as Any, got?.deadline.text ?? "", got?.rule.rawValue ?? "",
      got?.deadline.recurrence ?? [], got?.deadline.offset as Any, "\n    want", want.kind,
      want.date as Any, want.text ?? "", want.recurrence ?? [])
  }
}
