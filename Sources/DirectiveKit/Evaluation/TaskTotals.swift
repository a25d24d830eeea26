/// Sums over documents from which the figures are made.
struct TaskTotals: Sendable {
  /// Found, in the gold, and right.
  struct Count: Sendable {
    var predicted = 0
    var gold = 0
    var right = 0

    mutating func add(_ predicted: Set<FoldedWords>, _ gold: Set<FoldedWords>) {
      self.predicted += predicted.count
      self.gold += gold.count
    }

    var f1: Figures.Value { .rounded(100 * Overlap.f1(right, predicted, gold), 2) }
  }

  var documents = 0
  var tasks = Count()
  var owners = Count()
  var coordinators = Count()
  var reports = Count()
  var dates = Count()
  var kinds = Count()
  var details = Count()
  var fields = Count()
  var references = Count()
  var recipients = Count()
  var exact = 0
  var spurious = 0
  var invented = 0
  var text = 0.0
  var path = 0
  var flags = 0
  var evidence = 0
  var sureness: [CalibrationFigures.Sample] = []

  var figures: Figures {
    var figures = Figures()
    figures.add("documents", .count(documents))
    figures.add("goldTasks", .count(tasks.gold))
    figures.add("foundTasks", .count(tasks.predicted))
    figures.add("taskF1", tasks.f1)
    figures.add("ownerF1", owners.f1)
    figures.add("coordinatorF1", coordinators.f1)
    figures.add("reportF1", reports.f1)
    figures.add("deadlineKind", .share(kinds.right, of: kinds.gold))
    figures.add("deadlineDate", .share(dates.right, of: dates.gold))
    figures.add("dateF1", dates.f1)
    figures.add("exactF1", Count(predicted: tasks.predicted, gold: tasks.gold, right: exact).f1)
    figures.add("spurious", .count(spurious))
    figures.add("textF1", .share(text, of: Double(tasks.right)))
    figures.add("path", .share(path, of: tasks.right))
    figures.add("flags", .share(flags, of: 2 * tasks.right))
    figures.add("evidence", .share(evidence, of: tasks.right))
    figures.add("detail", .share(details.right, of: details.gold))
    figures.add("fieldAccuracy", .share(fields.right, of: fields.gold))
    figures.add("invented", .count(invented))
    figures.add("referenceF1", references.f1)
    figures.add("recipientF1", recipients.f1)
    return figures
  }

  /// Adds a document's sums.
  static func += (total: inout TaskTotals, document: TaskTotals) {
    total.documents += document.documents
    for member in counts {
      total[keyPath: member].predicted += document[keyPath: member].predicted
      total[keyPath: member].gold += document[keyPath: member].gold
      total[keyPath: member].right += document[keyPath: member].right
    }
    for member in sums { total[keyPath: member] += document[keyPath: member] }
    total.text += document.text
    total.sureness += document.sureness
  }

  private static var counts: [WritableKeyPath<TaskTotals, Count>] {
    [
      \.tasks, \.owners, \.coordinators, \.reports, \.dates, \.kinds, \.details, \.fields,
      \.references, \.recipients,
    ]
  }

  private static var sums: [WritableKeyPath<TaskTotals, Int>] {
    [\.exact, \.spurious, \.invented, \.path, \.flags, \.evidence]
  }
}
