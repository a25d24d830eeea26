import Foundation

/// Damages done to golds, and the figures that `score_tasks.py` and `score_text.py` gave for them.
enum EvaluationCases {
  enum Damage: String, Sendable, CustomStringConvertible {
    /// Every second task is lost.
    case halved
    /// Kinds and dates fall away, the first owner is another, confidences are given.
    case changed
    /// Routine tasks are told as real ones, and the number is wrong.
    case eager

    var description: String { rawValue }

    func applied(to gold: Data) throws -> Data {
      guard var record = try JSONSerialization.jsonObject(with: gold) as? [String: Any],
        var tasks = record["tasks"] as? [[String: Any]]
      else { return Data() }
      switch self {
      case .halved:
        tasks = tasks.indices.filter { $0 % 2 == 0 }.map { tasks[$0] }
      case .changed:
        for index in tasks.indices {
          tasks[index]["confidence"] = [0.95, 0.5, 0.9, 0.31][index % 4]
          tasks[index]["needsReview"] = index % 3 == 0
          if index % 3 == 1 {
            tasks[index]["deadline"] = ["kind": "none", "text": nil, "date": nil]
          }
          if index % 5 == 2 {
            tasks[index]["owners"] = [["name": "Sở Xây dựng", "organization": "Sở Xây dựng"]]
          }
        }
      case .eager:
        for index in tasks.indices { tasks[index]["routine"] = false }
        var document = record["document"] as? [String: Any] ?? [:]
        document["numberSymbol"] = "1/UBND"
        document["references"] = []
        record["document"] = document
      }
      record["tasks"] = tasks
      return try JSONSerialization.data(withJSONObject: record)
    }
  }

  static let tasks: [(String, Damage, String)] = [
    (
      "01-cong-van", .halved,
      """
      documents 1  goldTasks 15  foundTasks 8  taskF1 69.57  ownerF1 66.67  \
      coordinatorF1 100.0  reportF1 75.0  deadlineKind 53.33  deadlineDate 60.0  \
      dateF1 75.0  exactF1 69.57  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage None  precision90 None  \
      ece None  flagged None
      """
    ),
    (
      "01-cong-van", .changed,
      """
      documents 1  goldTasks 15  foundTasks 15  taskF1 100.0  ownerF1 82.05  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 73.33  deadlineDate 40.0  \
      dateF1 57.14  exactF1 60.0  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 83.33  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage 53.33  precision90 50.0  \
      ece 0.3647  flagged 44.44
      """
    ),
    (
      "01-cong-van", .eager,
      """
      documents 1  goldTasks 15  foundTasks 15  taskF1 100.0  ownerF1 100.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 100.0  deadlineDate 100.0  \
      dateF1 100.0  exactF1 100.0  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 90.0  invented 0  referenceF1 0.0  \
      recipientF1 100.0  coverage None  precision90 None  ece None  flagged None
      """
    ),
    (
      "03-ke-hoach-bang", .halved,
      """
      documents 1  goldTasks 19  foundTasks 9  taskF1 64.29  ownerF1 66.67  \
      coordinatorF1 73.68  reportF1 88.89  deadlineKind 47.37  deadlineDate 50.0  \
      dateF1 66.67  exactF1 64.29  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage None  precision90 None  \
      ece None  flagged None
      """
    ),
    (
      "03-ke-hoach-bang", .changed,
      """
      documents 1  goldTasks 19  foundTasks 19  taskF1 100.0  ownerF1 86.36  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 63.16  deadlineDate 58.33  \
      dateF1 73.68  exactF1 52.63  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 60.0  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage 47.37  precision90 55.56  \
      ece 0.2763  flagged 60.0
      """
    ),
    (
      "03-ke-hoach-bang", .eager,
      """
      documents 1  goldTasks 19  foundTasks 19  taskF1 100.0  ownerF1 100.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 100.0  deadlineDate 100.0  \
      dateF1 100.0  exactF1 100.0  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 90.0  invented 0  referenceF1 0.0  \
      recipientF1 100.0  coverage None  precision90 None  ece None  flagged None
      """
    ),
    (
      "06-cong-dien", .halved,
      """
      documents 1  goldTasks 17  foundTasks 9  taskF1 69.23  ownerF1 71.43  \
      coordinatorF1 100.0  reportF1 66.67  deadlineKind 52.94  deadlineDate 50.0  \
      dateF1 66.67  exactF1 69.23  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage None  precision90 None  \
      ece None  flagged None
      """
    ),
    (
      "06-cong-dien", .changed,
      """
      documents 1  goldTasks 17  foundTasks 17  taskF1 100.0  ownerF1 80.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 82.35  deadlineDate 75.0  \
      dateF1 85.71  exactF1 70.59  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 71.43  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage 52.94  precision90 66.67  \
      ece 0.3006  flagged 41.67
      """
    ),
    (
      "06-cong-dien", .eager,
      """
      documents 1  goldTasks 17  foundTasks 17  taskF1 100.0  ownerF1 100.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 100.0  deadlineDate 100.0  \
      dateF1 100.0  exactF1 100.0  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 90.0  invented 0  referenceF1 0.0  \
      recipientF1 100.0  coverage None  precision90 None  ece None  flagged None
      """
    ),
    (
      "13-ke-hoach", .halved,
      """
      documents 1  goldTasks 21  foundTasks 11  taskF1 68.75  ownerF1 70.0  \
      coordinatorF1 0.0  reportF1 83.33  deadlineKind 52.38  deadlineDate 47.06  \
      dateF1 64.0  exactF1 68.75  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage None  precision90 None  \
      ece None  flagged None
      """
    ),
    (
      "13-ke-hoach", .changed,
      """
      documents 1  goldTasks 21  foundTasks 21  taskF1 100.0  ownerF1 80.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 76.19  deadlineDate 70.59  \
      dateF1 82.76  exactF1 61.9  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 75.0  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage 52.38  precision90 54.55  \
      ece 0.3405  flagged 46.15
      """
    ),
    (
      "13-ke-hoach", .eager,
      """
      documents 1  goldTasks 21  foundTasks 21  taskF1 100.0  ownerF1 100.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 100.0  deadlineDate 100.0  \
      dateF1 100.0  exactF1 100.0  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail 100.0  fieldAccuracy 90.0  invented 0  referenceF1 0.0  \
      recipientF1 100.0  coverage None  precision90 None  ece None  flagged None
      """
    ),
    (
      "seed", .halved,
      """
      documents 1  goldTasks 18  foundTasks 9  taskF1 66.67  ownerF1 68.42  \
      coordinatorF1 83.33  reportF1 66.67  deadlineKind 50.0  deadlineDate 50.0  \
      dateF1 66.67  exactF1 66.67  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail None  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage None  precision90 None  \
      ece None  flagged None
      """
    ),
    (
      "seed", .changed,
      """
      documents 1  goldTasks 18  foundTasks 18  taskF1 100.0  ownerF1 84.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 66.67  deadlineDate 71.43  \
      dateF1 83.33  exactF1 50.0  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail None  fieldAccuracy 100.0  invented 0  \
      referenceF1 100.0  recipientF1 100.0  coverage 50.0  precision90 44.44  \
      ece 0.3672  flagged 55.56
      """
    ),
    (
      "seed", .eager,
      """
      documents 1  goldTasks 18  foundTasks 18  taskF1 100.0  ownerF1 100.0  \
      coordinatorF1 100.0  reportF1 100.0  deadlineKind 100.0  deadlineDate 100.0  \
      dateF1 100.0  exactF1 100.0  spurious 0  textF1 100.0  path 100.0  flags 100.0  \
      evidence 100.0  detail None  fieldAccuracy 90.0  invented 0  referenceF1 0.0  \
      recipientF1 100.0  coverage None  precision90 None  ece None  flagged None
      """
    ),
  ]

  static let texts: [(String, String, String)] = [
    (
      "01-cong-van", "ocr-eng.txt",
      """
      words 781  CER 25.007  WER 82.586  bagF1 19.834  order 2.432  lostLines 62
      """
    ),
    (
      "06-cong-dien", "ocr-eng.txt",
      """
      words 644  CER 23.639  WER 80.28  bagF1 21.257  order 1.553  lostLines 48
      """
    ),
    (
      "seed", "seed.txt",
      """
      words 1691  CER 21.06  WER 82.614  bagF1 17.494  order 0.118  lostLines 110
      """
    ),
    (
      "05-quyet-dinh-sao-y", "ocr-eng.txt",
      """
      words 835  CER 42.894  WER 91.377  bagF1 20.447  order 12.215  lostLines 50
      """
    ),
  ]

  static let aligned =
    """
    syllables 1693  syllableAccuracy 17.484  exact 17.484  exactLines 18.18  \
    spaces 98.6  harm 82.4956  mended 0.0
    """
}
