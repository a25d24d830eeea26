/// The tasks of one record beside those of its gold.
struct TaskComparison {
  private(set) var totals = TaskTotals()
  private(set) var remarks: [String] = []
  private let predicted: [JSONValue]
  private let gold: [JSONValue]
  private let texts: [FoldedWords]
  private let goldTexts: [FoldedWords]
  private var exact: Set<Int> = []

  init(record: JSONValue, gold record2: JSONValue) {
    let all = record[of: "tasks"].elements.filter { $0.isObject && !$0[of: "routine"].isTrue }
    gold = record2[of: "tasks"].elements.filter { !$0[of: "routine"].isTrue }
    goldTexts = gold.map { FoldedWords($0[of: "text"].text) }
    let routine = record2[of: "tasks"].elements.filter { $0[of: "routine"].isTrue }
      .map { FoldedWords($0[of: "text"].text) }
    let kept = Self.counted(all, goldTexts, routine)
    predicted = kept.map { all[$0] }
    texts = predicted.map { FoldedWords($0[of: "text"].text) }
    compare()
  }

  /// The tasks that count: all but what belongs to a routine clause of the gold.
  private static func counted(
    _ all: [JSONValue], _ gold: [FoldedWords], _ routine: [FoldedWords]
  ) -> [Int] {
    let texts = all.map { FoldedWords($0[of: "text"].text) }
    let paired = Set(TaskPairing.pairs(texts, gold).map(\.predicted))
    let loose = all.indices.filter { !paired.contains($0) }
    var harmless = Set(
      TaskPairing.pairs(loose.map { texts[$0] }, routine).map { loose[$0.predicted] })
    for index in loose
    where routine.contains(where: { Overlap.isContained(texts[index], in: $0) }) {
      harmless.insert(index)
    }
    return all.indices.filter { !harmless.contains($0) }
  }

  private mutating func compare() {
    let pairs = Dictionary(
      uniqueKeysWithValues: TaskPairing.pairs(texts, goldTexts).map { ($0.gold, $0.predicted) })
    totals.tasks = TaskTotals.Count(
      predicted: predicted.count, gold: gold.count, right: pairs.count)
    totals.spurious = gold.isEmpty ? predicted.count : 0
    for task in predicted {
      totals.owners.predicted += Self.bodies(task[of: "owners"]).count
      totals.coordinators.predicted += Self.bodies(task[of: "coordinators"]).count
      totals.reports.predicted += Self.names(task[of: "reportTo"]).count
      totals.dates.predicted += task[of: "deadline"][of: "date"].isTrue ? 1 : 0
    }
    for (index, want) in gold.enumerated() { compare(want, index, pairs[index]) }
    totals.exact = exact.count
    let found = Set(pairs.values)
    for (index, task) in predicted.enumerated() {
      if !found.contains(index) { remark("SPURIOUS", task, 110) }
      guard let confidence = task[of: "confidence"].number else { continue }
      totals.sureness.append(
        CalibrationFigures.Sample(
          confidence: confidence, isExact: exact.contains(index),
          needsReview: task[of: "needsReview"].isTrue))
    }
  }

  private mutating func compare(_ want: JSONValue, _ index: Int, _ pair: Int?) {
    let owners = Self.bodies(want[of: "owners"])
    let coordinators = Self.bodies(want[of: "coordinators"])
    let reports = Self.names(want[of: "reportTo"])
    let deadline = want[of: "deadline"]
    totals.owners.gold += owners.count
    totals.coordinators.gold += coordinators.count
    totals.reports.gold += reports.count
    totals.dates.gold += deadline[of: "date"].isTrue ? 1 : 0
    totals.kinds.gold += 1
    guard let pair else {
      remark("MISSED  ", want, 110)
      return
    }
    let got = predicted[pair]
    let gotOwners = Self.bodies(got[of: "owners"])
    totals.owners.right += gotOwners.intersection(owners).count
    totals.coordinators.right +=
      Self.bodies(got[of: "coordinators"]).intersection(coordinators).count
    totals.reports.right += Self.names(got[of: "reportTo"]).intersection(reports).count
    let judgement = DeadlineJudgement(got: got[of: "deadline"], want: deadline)
    totals.kinds.right += judgement.isKindRight ? 1 : 0
    if deadline[of: "date"].isTrue, judgement.isDateRight, got[of: "deadline"][of: "date"].isTrue {
      totals.dates.right += 1
    }
    let areOwnersRight = gotOwners == owners
    if judgement.isKindRight, judgement.isDateRight, areOwnersRight {
      exact.insert(pair)
    } else {
      differ(got, want, areOwnersRight: areOwnersRight, judgement)
    }
    compareDetails(got, want, pair, index)
  }

  private mutating func compareDetails(
    _ got: JSONValue, _ want: JSONValue, _ pair: Int, _ index: Int
  ) {
    totals.text += Overlap.of(texts[pair], goldTexts[index])
    totals.path += got[of: "path"] == want[of: "path"] ? 1 : 0
    for flag in ["request", "ownerInherited"] where got[of: flag].isTrue == want[of: flag].isTrue {
      totals.flags += 1
    }
    totals.evidence += isEvidenceRight(got, want, goldTexts[index]) ? 1 : 0
    let deadline = want[of: "deadline"]
    for member in ["time", "offset", "start"] where deadline[of: member].isTrue {
      totals.details.gold += 1
      totals.details.right += got[of: "deadline"][of: member] == deadline[of: member] ? 1 : 0
    }
    guard deadline[of: "recurrence"].isTrue else { return }
    totals.details.gold += 1
    let rules = got[of: "deadline"][of: "recurrence"].elements.compactMap(\.text).sorted()
    let wanted = deadline[of: "recurrence"].elements.compactMap(\.text).sorted()
    totals.details.right += rules == wanted ? 1 : 0
  }

  /// The page is right and the words are the clause's.
  private func isEvidenceRight(_ got: JSONValue, _ want: JSONValue, _ clause: FoldedWords)
    -> Bool
  {
    let pages = Set(want[of: "evidence"].elements.map { $0[of: "page"] })
    let entries = got[of: "evidence"].elements.filter(\.isObject)
    guard !entries.isEmpty, Set(entries.map { $0[of: "page"] }).isSubset(of: pages) else {
      return false
    }
    let words = FoldedWords(entries.map { $0[of: "text"].text ?? "" }.joined(separator: " "))
    return Overlap.of(words, clause) >= 0.8 || Overlap.isContained(clause, in: words)
  }

  static func bodies(_ parties: JSONValue) -> Set<FoldedWords> {
    Set(
      parties.elements.filter(\.isObject).map {
        FoldedWords($0[of: "organization"].filledText ?? $0[of: "name"].text)
      })
  }

  static func names(_ values: JSONValue) -> Set<FoldedWords> {
    Set(values.elements.map { FoldedWords($0.text) })
  }
}

extension TaskComparison {
  private mutating func remark(_ word: String, _ task: JSONValue, _ length: Int) {
    let path = task[of: "path"].elements.compactMap(\.text).joined(separator: ", ")
    remarks.append("\(word) [\(path)] \((task[of: "text"].text ?? "").prefix(length))")
  }

  private mutating func differ(
    _ got: JSONValue, _ want: JSONValue, areOwnersRight: Bool, _ judgement: DeadlineJudgement
  ) {
    remark("DIFFERS ", want, 70)
    if !areOwnersRight {
      remarks.append(
        "    owners   \(Self.list(got[of: "owners"])) want \(Self.list(want[of: "owners"]))")
    }
    if !judgement.isKindRight || !judgement.isDateRight {
      remarks.append(
        "    deadline \(Self.summary(got[of: "deadline"])) want \(Self.summary(want[of: "deadline"])) "
          + (want[of: "deadline"][of: "text"].text ?? ""))
    }
  }

  private static func list(_ parties: JSONValue) -> String {
    parties.elements.map { $0[of: "organization"].filledText ?? $0[of: "name"].text ?? "" }.sorted()
      .joined(separator: "; ")
  }

  private static func summary(_ deadline: JSONValue) -> String {
    "\(deadline[of: "kind"].text ?? "none") \(deadline[of: "date"].text ?? "-")"
  }
}
