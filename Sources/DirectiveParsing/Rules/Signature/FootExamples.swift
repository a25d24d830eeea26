internal import DirectiveModel

/// What is read below the body, and which documents are cited.
enum FootExamples {
  static let all = [signer, digitalSigner, recipients, citation]

  static let signer = CataloguedRule(
    id: "foot.signer", constructions: "A4, A8",
    summary: "Authority, title and name of who signed; titles alone name nobody.",
    examples: [
      signed("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn An", "Nguyễn Văn An, Phó Chủ tịch"),
      signed("T/M BAN THƯỜNG VỤ\nBÍ THƯ\nLê Thị Hòa", "Lê Thị Hòa, Bí thư"),
      signed("KT. GIÁM ĐỐC\nTrần Thị Bình", "Trần Thị Bình, Phó Giám đốc"),
      signed(
        "BỘ TRƯỞNG, CHỦ NHIỆM\n_#MÓ CHỦ NHIỆM\nTrần Thị Bình", "Trần Thị Bình, Phó Chủ nhiệm"),
      signed("GIÁM ĐỐC\nTrình Việt Bình", "Trịnh Việt Bình, Giám đốc"),
      signed("GIÁM ĐỐC\ntrường Hải Bình", "Trương Hải Bình, Giám đốc"),
      signed("GIÁM ĐỐC\nGiang Văn Bình", "Giang Văn Bình, Giám đốc"),
      signed("KT. CHỦ TỊCH\nPHÓ CHỦ TỊCH", nil),
    ])

  private static func signed(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let signer = SignerRule(ExampleLines.lines(text)).signer
      guard let name = signer?.name else { return nil }
      return [name, signer?.title].compactMap { $0 }.joined(separator: ", ")
    }
  }

  static let digitalSigner = CataloguedRule(
    id: "foot.digitalSigner", constructions: "A6",
    summary: "The person of a digital signature is a candidate; the seal of a body names none.",
    examples: [
      certified("Trần Thị Hạnh", "Trần Thị Hạnh"), certified("TRẦN THỊ HẠNH", "Trần Thị Hạnh"),
      certified("K’Bảo Lâm", "K’Bảo Lâm"),
      certified("UBND xã An Bình", nil), certified("VĂN PHÒNG UBND TỈNH", nil),
    ])

  private static func certified(_ name: String, _ wanted: String?) -> RuleExample {
    RuleExample(name, wanted) { SignatureNames([SignatureEvidence(signer: name)]).persons.first }
  }

  static let recipients = CataloguedRule(
    id: "foot.recipients", constructions: "A5",
    summary: "Nơi nhận, a line each with its purpose; the line of Lưu is the archive.",
    examples: [
      received("Nơi nhận:\n- Như trên;\n- Sở Y tế (để b/c);\n- Lưu: VT.", "Như trên; Sở Y tế"),
      received("Nơi nhận:\n- Lưu: VT, NC.", nil),
    ])

  private static func received(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      let texts = RecipientsRule(ExampleLines.lines(text)).recipients.map(\.text)
      return texts.isEmpty ? nil : texts.joined(separator: "; ")
    }
  }

  static let citation = CataloguedRule(
    id: "citation", constructions: "A2, trap 1",
    summary: "A document cited by number, by the name of a law, or by type and date.",
    examples: [
      cited("theo Công văn số 171/UBND-NC ngày 16/9/2024", "Công văn 171/UBND-NC 2024-09-16"),
      cited("căn cứ Nghị quyết số 57-NQ/TW, ngày 22/12/2024", "Nghị quyết 57-NQ/TW 2024-12-22"),
      cited("đạt 10/10 chỉ tiêu", nil),
      cited("tổng đài hỗ trợ 24/7", nil),
    ])

  private static func cited(_ text: String, _ wanted: String?) -> RuleExample {
    RuleExample(text, wanted) {
      Citations.scan(Passage(text)).first.map { citation in
        [citation.type, citation.number, citation.date?.description].compactMap { $0 }
          .joined(separator: " ")
      }
    }
  }
}
