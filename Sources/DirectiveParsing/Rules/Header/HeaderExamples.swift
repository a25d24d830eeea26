internal import DirectiveModel

/// What is read above the body: lines to read and lines to ignore.
enum HeaderExamples {
  static let all = [type, number, issuer, placeDate, subject, mark, addressees]

  static let type = CataloguedRule(
    id: "header.type", constructions: "A2, A3",
    summary: "Tên loại: a title line in capitals; a line with V/v makes a công văn.",
    examples: [
      letterhead("KẾ HOẠCH", "Kế hoạch") { $0.type },
      letterhead("V/v tăng cường phòng cháy", "Công văn") { $0.type },
      RuleExample("Kế hoạch này có hiệu lực", nil) {
        DocumentTypes.title(words: words("Kế hoạch này có hiệu lực"))?.name
      },
    ])

  static let number = CataloguedRule(
    id: "header.number", constructions: "A2, A8",
    summary: "Số và ký hiệu; a number left blank gives no number.",
    examples: [
      numbered("Số: 1449/UBND-NC", "1449/UBND-NC"),
      numbered("Số: 12/2025/QĐ-UBND", "12/2025/QĐ-UBND"),
      numbered("Số 45-KH/TU", "45-KH/TU"),
      numbered("Số:      /UBND-NC", nil),
      numbered("Số điện thoại", nil),
    ])

  static let issuer = CataloguedRule(
    id: "header.issuer", constructions: "A1",
    summary: "The letterhead's body in full; a body above it is its parent, not the issuer.",
    examples: [
      head(["UBND TỈNH HÒA AN", "SỞ NỘI VỤ"], "Sở Nội vụ tỉnh Hòa An") { $0.issuer },
      head(["ỦY BAN NHÂN DÂN", "TỈNH HÒA AN"], "Ủy ban nhân dân tỉnh Hòa An") { $0.issuer },
      head(["SỞ Y TẾ ĐẮK LẮK"], "Sở Y tế Đắk Lắk") { $0.issuer },
      head(
        ["HỘI ĐỒNG NHÂN DÂN TỈNH HÀ TĨNH", "BAN KINH TẾ - NGÂN SÁCH"],
        "Ban Kinh tế - Ngân sách Hội đồng nhân dân tỉnh Hà Tĩnh"
      ) { $0.issuer },
      head(["CÔNG VĂN ĐẾN"], nil) { $0.issuer },
    ])

  static let placeDate = CataloguedRule(
    id: "header.place-date", constructions: "A1, D16",
    summary: "Địa danh, ngày; a day left blank or impossible gives none.",
    examples: [
      day("Hòa An, ngày 05 tháng 02 năm 2025", "2025-02-05"),
      day("Hòa An, ngày 29 tháng 02 năm 2024", "2024-02-29"),
      day("Hòa An, ngày     tháng 11 năm 2025", nil),
      day("Hòa An, ngày 31 tháng 6 năm 2025", nil),
    ])

  static let subject = CataloguedRule(
    id: "header.subject", constructions: "A1 5a, 5b",
    summary: "Trích yếu without V/v, Về việc and the last mark.",
    examples: [
      letterhead("V/v tăng cường phòng cháy", "tăng cường phòng cháy") { $0.subject },
      letterhead("CHỈ THỊ\nVề việc tăng cường phòng cháy.", "tăng cường phòng cháy") { $0.subject },
      letterhead("Kính gửi: Sở Nội vụ.", nil) { $0.subject },
    ])

  static let mark = CataloguedRule(
    id: "header.mark", constructions: "A1 10a, 10b",
    summary: "Urgency and secrecy, alone in their line in capitals, printed or stamped.",
    examples: [
      stamped("HỎA TỐC", "hoaToc"), stamped("HOẢ TỐC", "hoaToc"), stamped("MẬT", "mat"),
      stamped("KHẨN TRƯƠNG", nil), stamped("Khẩn", nil),
    ])

  static let addressees = CataloguedRule(
    id: "header.addressees", constructions: "A1 9a",
    summary: "Kính gửi, one party a line; heads and bodies of different kinds give one each.",
    examples: [
      addressed("Kính gửi: Sở Nội vụ.", "Sở Nội vụ"),
      addressed(
        "Kính gửi:\n- Sở Nội vụ;\n- Ủy ban nhân dân các xã, phường.",
        "Sở Nội vụ; Ủy ban nhân dân các xã, phường"),
      addressed("Kính gửi:", nil),
    ])

  private static func words(_ text: String) -> [String] {
    text.split(separator: " ").map(String.init)
  }

  private static func numbered(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) { NumberRule(text)?.numberSymbol }
  }

  private static func day(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      PlaceDateRule(ExampleLines.lines(text)[0]).day?.description
    }
  }

  private static func stamped(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      switch MarkWords.mark(of: HeaderLine(ExampleLines.lines(text)[0])) {
      case .urgency(let urgency): "\(urgency)"
      case .secrecy(let secrecy): "\(secrecy)"
      case .circulation, nil: nil
      }
    }
  }

  private static func addressed(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let names = AddresseesRule(ExampleLines.lines(text)).addressees.map(\.name)
      return names.isEmpty ? nil : names.joined(separator: "; ")
    }
  }

  private static func letterhead(
    _ text: String, _ wanted: String?, _ member: @escaping @Sendable (DirectiveDocument) -> String?
  ) -> RuleExample {
    RuleExample(text, wanted) {
      var outline = Outline()
      outline.letterhead = ExampleLines.lines("Số: 5/UBND-NC\n" + text)
      if text.hasPrefix("Kính gửi") { outline.letterhead = [] }
      return member(ExampleLines.document(of: outline))
    }
  }

  private static func head(
    _ bodies: [String], _ wanted: String?,
    _ member: @escaping @Sendable (DirectiveDocument) -> String?
  ) -> RuleExample {
    let text = bodies.joined(separator: "\n")
    return RuleExample(text, wanted) {
      var outline = Outline()
      outline.letterhead = ExampleLines.lines(text)
      return member(ExampleLines.document(of: outline))
    }
  }
}

/// Lines of an example, on a page of their own.
enum ExampleLines {
  static func lines(_ text: String) -> [OutlineLine] {
    text.split(separator: "\n").enumerated().map { index, line in
      var passage = Passage()
      passage.append(
        line.split(separator: " ").map(String.init), at: WordPlace(page: 0, line: index, word: 0))
      return OutlineLine(passage: passage, box: nil, page: 0, line: index)
    }
  }

  static func document(of outline: Outline) -> DirectiveDocument {
    let page = RecognizedPage(
      number: 1, source: .plain,
      lines: outline.letterhead.map { RecognizedLine(text: $0.text) })
    return DocumentAssembler(
      outline, source: EvidenceSource([RestoredPage(unchanged: page)]), context: ParseContext()
    ).document
  }
}
