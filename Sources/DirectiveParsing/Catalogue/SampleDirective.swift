internal import DirectiveModel

/// A small directive around an example's lines, so that a rule is seen at work as in a document.
struct SampleDirective {
  /// Tên loại; nothing for a công văn.
  var type: String?
  var body: String

  var pages: [RestoredPage] {
    var lines = [
      "ỦY BAN NHÂN DÂN", "TỈNH HÒA AN", "Số: 145/UBND-TH", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
      "Độc lập - Tự do - Hạnh phúc", "Hòa An, ngày 10 tháng 3 năm 2025",
    ]
    if let type {
      lines += [type.uppercased(), "Về việc thực hiện nhiệm vụ năm 2025"]
    } else {
      lines += [
        "V/v thực hiện nhiệm vụ năm 2025", "Kính gửi: Các sở, ban, ngành tỉnh.",
        "Ủy ban nhân dân tỉnh có ý kiến như sau:",
      ]
    }
    lines += body.split(separator: "\n").map(String.init)
    lines += [
      "Nơi nhận:", "- Như trên;", "- Lưu: VT, TH.", "TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", "Lê Văn Hòa",
    ]
    let page = RecognizedPage(
      number: 1, source: .plain, lines: lines.map { RecognizedLine(text: $0) })
    return [RestoredPage(unchanged: page)]
  }

  /// Who is charged by the last row; nothing where there is none.
  var lastOwners: String? {
    DirectiveParser().parse(pages).tasks.last.map { task in
      task.owners.map(\.organization).joined(separator: "; ")
    }
  }

  /// Owners, words or whatever the rule gave to the first row that it was used for.
  func read(by rule: RuleID, _ value: (TaskRow) -> String) -> String? {
    let outline = Outliner().outline(pages)
    let document = DocumentAssembler(
      outline, source: EvidenceSource(pages), context: ParseContext()
    ).document
    var finder = TaskFinder(outline: outline, document: document, pages: pages)
    finder.find()
    return finder.rows.first { $0.rules.values.contains(rule) }.map(value)
  }
}

extension RuleExample {
  /// A text of the body in which the rule charges these bodies.
  static func charges(_ rule: RuleID, _ text: String, _ owners: String?, type: String? = nil)
    -> RuleExample
  {
    RuleExample(text, owners) {
      SampleDirective(type: type, body: text).read(by: rule) { row in
        row.owners.map(\.organization).joined(separator: "; ")
      }
    }
  }
}
