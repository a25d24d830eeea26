extension TimeMask {
  /// The masks, each with a text where it must lie and one where it must not.
  static var catalogue: [CataloguedRule] {
    Kind.allCases.map { kind in
      CataloguedRule(
        id: kind.id, constructions: "trap \(kind.trap)", summary: kind.summary,
        examples: kind.examples.map { text, wanted in
          RuleExample(text, wanted) { masked(text, kind) }
        })
    }
  }

  private static func masked(_ text: String, _ kind: Kind) -> String? {
    let reading = Reading(Passage(text))
    let terms = kind == .citation ? reading.time.terms : DeadlineText(reading.passage).terms
    guard let start = terms.firstIndex(where: { $0.mask == kind }) else { return nil }
    let end = terms[start...].firstIndex { $0.mask != kind } ?? terms.count
    return reading.text(start..<end)
  }
}

extension TimeMask.Kind {
  fileprivate var trap: String {
    switch self {
    case .quotation: "4"
    case .citation, .documentDate: "1"
    case .law, .event: "17"
    case .period: "2"
    }
  }

  fileprivate var summary: String {
    switch self {
    case .quotation:
      "What stands in quotation marks is a title or a criterion; no day of it counts."
    case .citation: "A document cited, from its type to its date."
    case .documentDate: "The day behind a document's number; a preposition of time unmasks it."
    case .law: "The day of a law that is cited by its name."
    case .period: "Giai đoạn, nhiệm kỳ, năm học and their years, outside a column of time."
    case .event: "The day of a meeting, an anniversary, a cut-off of figures, an effect."
    }
  }

  fileprivate var examples: [(String, String?)] {
    switch self {
    case .quotation:
      [
        (
          "thực hiện tiêu chí “hoàn thành trước ngày 30/6/2025” của Bộ",
          "“hoàn thành trước ngày 30/6/2025”"
        ),
        ("hoàn thành trước ngày 30/6/2025", nil),
      ]
    case .citation:
      [
        (
          "theo Kế hoạch số 171/KH-UBND ngày 16/9/2024 của UBND tỉnh, hoàn thành trước 15/12",
          "Kế hoạch số 171/KH-UBND ngày 16/9/2024"
        ),
        ("xây dựng kế hoạch, trình UBND tỉnh trước ngày 16/9/2024", nil),
      ]
    case .documentDate:
      [
        ("trả lời 245/STC-NS ngày 05/3/2025", "245/STC-NS ngày 05/3/2025"),
        ("trả lời 245/STC-NS trước ngày 05/3/2025", nil),
      ]
    case .law:
      [
        (
          "thi hành Luật Đất đai ngày 18 tháng 01 năm 2024",
          "Luật Đất đai ngày 18 tháng 01 năm 2024"
        ),
        ("rà soát Luật Đất đai, báo cáo trước ngày 18 tháng 01 năm 2024", nil),
      ]
    case .period:
      [
        ("tổng kết giai đoạn 2021 - 2025", "giai đoạn 2021 - 2025"),
        ("hoàn thành trong năm 2025", nil),
      ]
    case .event:
      [
        ("kết luận tại cuộc họp ngày 05/3/2025", "cuộc họp ngày 05/3/2025"),
        ("tổ chức hội nghị trước ngày 05/3/2025", nil),
      ]
    }
  }
}
