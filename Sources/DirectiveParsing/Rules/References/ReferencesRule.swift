internal import DirectiveModel
internal import VietnameseText

/// Every document cited, once, by the order of first citation; footnotes last.
struct ReferencesRule {
  private(set) var references: [DirectiveDocument.Reference] = []
  private var known: [String: Int] = [:]

  /// The document's own number in “(Kèm theo …)” is none.
  init(_ outline: Outline, own: String?) {
    let own = own.map(Self.key)
    for node in outline.nodes {
      let role: DirectiveDocument.Reference.Role = node.part == .preamble ? .basis : .reference
      for passage in node.cells.isEmpty ? [node.passage] : node.cells {
        add(passage, role: role, own: own)
      }
    }
    for note in outline.footnotes { add(note, role: .footnote, own: own) }
  }

  private mutating func add(
    _ passage: Passage, role: DirectiveDocument.Reference.Role, own: String?
  ) {
    for citation in Citations.scan(passage) {
      let key: String
      if let number = citation.number {
        key = Self.key(number)
        if key == own { continue }
      } else {
        key = [citation.type, citation.title, citation.date?.description].compactMap { $0?.wordKey }
          .joined(separator: "|")
      }
      let reference = DirectiveDocument.Reference(
        type: citation.type ?? "Văn bản", number: citation.number, date: citation.date,
        issuer: citation.issuer.map(IssuerNames.full) ?? citation.number.flatMap(IssuerNames.named),
        title: citation.title, role: role)
      guard let index = known[key] else {
        known[key] = references.count
        references.append(reference)
        continue
      }
      // A later citation may say what the first left out.
      references[index].date = references[index].date ?? reference.date
      references[index].issuer = references[index].issuer ?? reference.issuer
      references[index].title = references[index].title ?? reference.title
    }
  }

  private static func key(_ number: String) -> String {
    number.wordKey.filter { !$0.isWhitespace }
  }
}

/// Full names of those who issue what is cited.
enum IssuerNames {
  private static let short: [(String, String)] = [
    ("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân"),
    ("UBTVQH", "Ủy ban Thường vụ Quốc hội"),
    ("BCH", "Ban Chấp hành"), ("BTV", "Ban Thường vụ"), ("TP.", "thành phố"), ("VP", "Văn phòng"),
    ("Uỷ", "Ủy"),
  ]

  private static let symbols: [(suffix: String, name: String)] = [
    ("-TTg", "Thủ tướng Chính phủ"), ("-CP", "Chính phủ"), ("-VPCP", "Văn phòng Chính phủ"),
    ("-BNV", "Bộ Nội vụ"), ("-BTC", "Bộ Tài chính"), ("-BYT", "Bộ Y tế"), ("-BXD", "Bộ Xây dựng"),
    ("-BGDĐT", "Bộ Giáo dục và Đào tạo"), ("-BKHCN", "Bộ Khoa học và Công nghệ"),
    ("-BCT", "Bộ Công Thương"), ("-BTP", "Bộ Tư pháp"), ("-BQP", "Bộ Quốc phòng"),
    ("-BCA", "Bộ Công an"), ("-BNNMT", "Bộ Nông nghiệp và Môi trường"),
    ("-BTNMT", "Bộ Tài nguyên và Môi trường"), ("-BGTVT", "Bộ Giao thông vận tải"),
    ("-BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch"), ("-BTTTT", "Bộ Thông tin và Truyền thông"),
    ("-BKHĐT", "Bộ Kế hoạch và Đầu tư"), ("-BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn"),
    ("-BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội"),
  ]

  static func full(_ printed: String) -> String {
    printed.split(separator: " ").map { word in
      short.first { $0.0 == word }?.1 ?? String(word)
    }.joined(separator: " ").capitalizedFirst
  }

  /// Whom the symbol alone names without doubt.
  static func named(_ number: String) -> String? {
    if number.contains("/QH"), number.contains("QH1") || number.contains("QH") { return "Quốc hội" }
    return symbols.first { number.hasSuffix($0.suffix) }?.name
  }
}
