internal import VietnameseText

/// Finds how a clause begins: connectives, a criterion, a condition, then one of the rules.
struct OpeningReader {
  /// First come, first served.
  static let rules: [any OpeningRule] = [
    AssignRule(), DelegateRule(), DemandRule(), RequestRule(), ResponsibilityRule(),
    IssuerAssignsRule(), ActorRule(), VerbRule(),
  ]
  /// Those whose clause names an owner.
  private static let named = rules.filter { !($0 is VerbRule) }

  private static let connectives = Phrases(
    "ngoài ra", "bên cạnh đó", "mặt khác", "trong đó", "nay", "song song đó", "theo đó", "do đó",
    "vì vậy", "vì thế", "trước mắt", "trên cơ sở đó", "từ đó", "tuy nhiên", "để thực hiện tốt",
    "đặc biệt", "cụ thể")
  private static let charges = Phrases("giao", "yêu cầu")
  private static let kept = Phrases("đồng thời")
  /// “riêng UBND xã A hoàn thành …”: the exception's own row begins with the word (S17).
  private static let exceptions = Phrases("riêng", "riêng đối với")
  private static let grounds = Phrases("căn cứ", "trên cơ sở")
  private static let cut = Phrases(
    "trên cơ sở", "căn cứ", "theo", "thực hiện", "để", "nhằm", "qua", "xét", "với", "tiếp theo",
    "về", "sau khi xem xét", "tại", "bên cạnh", "cùng với", "từ kết quả", "trước tình hình")
  private static let conditions = Phrases(
    "khi", "nếu", "trường hợp", "trong trường hợp", "sau khi", "trong", "trước", "sau", "từ", "đến",
    "hằng", "hàng", "chậm nhất", "ngay", "riêng", "đối với", "vào", "bên cạnh", "mỗi", "hết", "sớm",
    "muộn nhất", "kể từ", "cuối", "đầu", "ngày", "tháng", "quý", "năm", "cho đến", "giai đoạn",
    "thời gian", "thứ", "lúc", "sáng", "chiều", "hồi", "theo chức năng", "theo thẩm quyền",
    "theo nhiệm vụ", "theo lĩnh vực", "theo phân cấp", "theo phạm vi quản lý", "tùy theo",
    "tùy tình hình")

  func opening(of clause: Clause) -> Opening? {
    var index = clause.range.lowerBound
    // “; (ii) xây dựng phương án …”
    if ClauseShape.isNumbered(clause) { index += 3 }
    while index < clause.range.upperBound, clause.reading.isMark(index), clause.key(index) != "“",
      clause.key(index) != "\""
    { index += 1 }
    if let next = OrdinalOpener.end(in: clause.reading, at: index), next < clause.range.upperBound,
      let opening = opening(of: clause, from: next)
    {
      return opening
    }
    if let end = Self.connectives.end(in: clause.reading, at: index, limit: clause.range.upperBound)
    {
      let next = clause.key(end) == "," ? end + 1 : end
      if let opening = opening(of: clause, from: next) { return opening }
    }
    if let end = Self.kept.end(in: clause.reading, at: index, limit: clause.range.upperBound) {
      let next = clause.key(end) == "," ? end + 1 : end
      guard var opening = opening(of: clause, from: next) else { return nil }
      if opening.owners == nil { opening.start = index }
      return opening
    }
    if let end = Self.exceptions.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      var opening = plain(clause, at: end, rules: Self.named)
    {
      opening.start = index
      return opening
    }
    return opening(of: clause, from: index)
  }

  private func opening(of clause: Clause, from index: Int) -> Opening? {
    if let opening = criterion(of: clause, at: index) { return opening }
    if clause.key(index) == Word.ve, let opening = labelled(clause, from: index) { return opening }
    if Self.cut.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil,
      let opening = afterPhrase(of: clause, from: index, rules: Self.named)
    {
      return opening
    }
    // “Căn cứ Kế hoạch này, trong vòng 10 ngày …, xây dựng …”
    if Self.grounds.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil,
      let comma = (index..<clause.range.upperBound).first(where: {
        clause.key($0) == "," && clause.isOuter($0)
      }), let opening = opening(of: clause, from: comma + 1)
    {
      return opening
    }
    if let opening = plain(clause, at: index, rules: Self.rules) {
      if opening.rule == ActorRule.id, let charged = chargedBehindColon(clause, from: index) {
        return charged
      }
      // “Cấp cơ sở: các chi hội lồng ghép …”: a short label, then who does it.
      if opening.owners == nil, let labelled = labelled(clause, from: index),
        labelled.owners?.isKnown == true, labelled.start - index <= 6
      {
        return labelled
      }
      guard opening.owners == nil, ApprovalRule.opens(clause, at: index) else { return opening }
      return embedded(clause, from: index) ?? opening
    }
    if let opening = commanded(clause, from: index) { return opening }
    // “Đối với chỉ tiêu “…”: Phòng A phối hợp với B, C vận động …”
    if Self.matters.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil,
      let titled = labelled(clause, from: index), titled.owners?.isKnown == true,
      !(index..<titled.start).contains(where: { clause.key($0) == "," && clause.isOuter($0) })
    {
      return titled
    }
    if let opening = recurring(clause, from: index) { return opening }
    if Self.conditions.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil,
      var opening = afterPhrase(of: clause, from: index, rules: Self.rules)
    {
      opening.condition = index..<opening.start
      opening.start = index
      return opening
    }
    return labelled(clause, from: index) ?? embedded(clause, from: index)
      ?? conditional(clause, from: index)
  }

  private static let regularly = TaskWords.table["regularly"]

  /// “hằng tuần báo cáo X tiến độ tiếp thu, giải trình ý kiến …”: a firm verb right behind how often.
  private func recurring(_ clause: Clause, from index: Int) -> Opening? {
    guard
      let verb = Self.regularly.end(
        in: clause.reading, at: index, limit: clause.range.upperBound),
      clause.verb(at: verb)?.kind == .firm, var opening = VerbRule().opening(of: clause, at: verb)
    else { return nil }
    opening.condition = index..<verb
    opening.start = index
    return opening
  }

  private static let matters = Phrases("đối với", "riêng đối với")
  private static let cases = Phrases("khi", "nếu", "trường hợp", "trong trường hợp")
  /// Words between a condition and the duty in it.
  private static let leastCase = 3

  /// “khi phát hiện sai phạm phải chuyển ngay hồ sơ …, báo cáo …”: the duty begins before the comma, at
  /// a modal with a verb behind it; a body behind the comma that is charged comes first.
  private func commanded(_ clause: Clause, from index: Int) -> Opening? {
    guard let begin = Self.cases.end(in: clause.reading, at: index, limit: clause.range.upperBound)
    else { return nil }
    let comma =
      (begin..<clause.range.upperBound).first { clause.key($0) == "," && clause.isOuter($0) }
      ?? clause.range.upperBound
    guard
      let modal = (min(begin + Self.leastCase, comma)..<comma).first(where: { place in
        guard let verb = clause.verb(at: place), verb.kind == .opener, verb.end < comma else {
          return false
        }
        return clause.verb(at: verb.end).map { $0.kind != .opener } ?? false
      }), afterPhrase(of: clause, from: index, rules: Self.named) == nil
    else { return nil }
    return Opening(
      rule: VerbRule.id, start: index, owners: nil, predicate: modal, condition: index..<modal)
  }

  /// “Xã A xin hỗ trợ kinh phí: giao Phòng B kiểm tra …”: the matter, then who is charged.
  private func chargedBehindColon(_ clause: Clause, from index: Int) -> Opening? {
    guard
      let colon = (index..<clause.range.upperBound).first(where: {
        clause.key($0) == ":" && clause.isOuter($0)
      }), !clause.reading.isCapital(colon + 1),
      Self.charges.end(in: clause.reading, at: colon + 1) != nil,
      var opening = AssignRule().opening(of: clause, at: colon + 1)
        ?? DemandRule().opening(of: clause, at: colon + 1), opening.owners?.isKnown == true,
      opening.predicate + 2 < clause.range.upperBound
    else { return nil }
    opening.topic = index..<colon
    return opening
  }

  /// “hồ sơ nào thiếu thì trả lại …”, “kiến nghị vượt thẩm quyền thì chuyển Sở Tài chính”.
  private func conditional(_ clause: Clause, from index: Int) -> Opening? {
    for mark in index..<min(index + 24, clause.range.upperBound)
    where clause.isOuter(mark) && clause.key(mark) == Word.thi {
      guard mark > index, var opening = VerbRule().opening(of: clause, at: mark + 1) else {
        continue
      }
      opening.condition = index..<mark + 1
      opening.start = index
      return opening
    }
    return nil
  }

  /// The first rule that reads an opening right at `index`.
  func plain(_ clause: Clause, at index: Int) -> Opening? {
    plain(clause, at: index, rules: Self.rules)
  }

  private func plain(_ clause: Clause, at index: Int, rules: [any OpeningRule]) -> Opening? {
    for rule in rules {
      if let opening = rule.opening(of: clause, at: index) { return opening }
    }
    return nil
  }

  /// A quoted criterion before the clause: “Công tác …”: Giao Sở Nội vụ rà soát.
  private func criterion(of clause: Clause, at index: Int) -> Opening? {
    var quote = index
    while quote < clause.range.upperBound, quote - index < 6,
      !["“", "\""].contains(clause.key(quote))
    {
      quote += 1
    }
    guard quote < clause.range.upperBound, ["“", "\""].contains(clause.key(quote)),
      quote == index || clause.key(index) == Word.ve,
      let close = closing(clause, quote)
    else { return nil }
    var next = close + 1
    if [":", ",", "-"].contains(clause.key(next)) { next += 1 }
    guard next < clause.range.upperBound, var opening = plain(clause, at: next, rules: Self.rules)
    else {
      return nil
    }
    opening.topic = quote + 1..<close
    // “Về tiêu chí “…” có giải pháp …”: without a mark the criterion stays in the text.
    if next == close + 1 { opening.start = index }
    return opening
  }

  private func closing(_ clause: Clause, _ open: Int) -> Int? {
    let partner = clause.key(open) == "“" ? "”" : "\""
    var depth = 0
    for index in (open + 1)..<clause.range.upperBound {
      if clause.key(index) == "“", partner == "”" { depth += 1 }
      if clause.key(index) == partner {
        if depth == 0 { return index }
        depth -= 1
      }
    }
    return nil
  }

  /// Behind a comma or “thì” at the top level.
  private func afterPhrase(of clause: Clause, from index: Int, rules: [any OpeningRule]) -> Opening?
  {
    for mark in index..<clause.range.upperBound where clause.isOuter(mark) {
      guard clause.key(mark) == "," || clause.key(mark) == Word.thi else { continue }
      guard let opening = plain(clause, at: mark + 1, rules: rules) else { continue }
      // “Đối với nơi có khiếu kiện, có cán bộ bị kỷ luật, cấp ủy cấp trên cử …”: more of the case.
      if opening.rule == VerbRule.id, isState(clause, mark + 1) { continue }
      // “của các Bộ, cơ quan liên quan, báo cáo …” is the end of a list.
      if opening.rule == ActorRule.id, !isNewActor(clause, mark + 1),
        !isClass(clause, opening, behind: index)
      {
        continue
      }
      return opening
    }
    return nil
  }

  private func isNewActor(_ clause: Clause, _ index: Int) -> Bool {
    clause.reading.isCapital(index)
      || isWhichever(clause, index)
      || PartyWords.quantifiers.end(in: clause.reading, at: index) != nil
      || PartyWords.honorifics.end(in: clause.reading, at: index) != nil
  }

  /// “có cán bộ bị kỷ luật”, “không có khả năng chi trả”: how things stand, no duty.
  private func isState(_ clause: Clause, _ index: Int) -> Bool {
    let verb = clause.key(index) == Word.khong ? index + 1 : index
    return clause.key(verb) == Word.co && clause.verb(at: verb).map { $0.end == verb + 1 } ?? true
  }

  /// “Sau cuộc họp, thành viên Ban Chỉ đạo đi kiểm tra …”, “Trường hợp khó khăn, doanh nghiệp phải báo
  /// cáo”: small words behind a time or a case, with their verb at once.
  private func isClass(_ clause: Clause, _ opening: Opening, behind start: Int) -> Bool {
    guard Self.conditions.end(in: clause.reading, at: start, limit: clause.range.upperBound) != nil,
      let owners = opening.owners, owners.members.count == 1,
      owners.range.upperBound == opening.predicate,
      let verb = clause.verb(at: opening.predicate)
    else { return false }
    return (owners.isKnown || verb.kind == .opener)
      && !isListed(clause, owners.range.lowerBound - 1, from: start)
  }

  /// The comma stands within a row of bodies: “đề xuất các Bộ, ngành Trung ương xem xét”.
  private func isListed(_ clause: Clause, _ comma: Int, from start: Int) -> Bool {
    (max(start, comma - 12)..<comma).contains { index in
      clause.parties(at: index).map { $0.range.upperBound > comma } ?? false
    }
  }

  /// “đơn vị nào chưa phân bổ hết phải báo cáo …”.
  private func isWhichever(_ clause: Clause, _ index: Int) -> Bool {
    guard
      let noun = PartyLexicon.shared.classes.longest(
        in: clause.reading.keys, from: index, to: clause.range.upperBound),
      clause.key(noun.end) == Word.nao, let list = clause.parties(at: index)
    else { return false }
    return list.range.upperBound > noun.end + 1
  }

  /// “Về dự án …: Bộ Công Thương khẩn trương …”: the matter before the colon is a heading.
  private func labelled(_ clause: Clause, from index: Int) -> Opening? {
    guard
      let colon = (index..<clause.range.upperBound).first(where: {
        clause.key($0) == ":" && clause.isOuter($0)
      }), colon > index, !Self.lists(clause, before: colon),
      var opening = plain(clause, at: colon + 1, rules: Self.rules)
    else { return nil }
    // “Chế độ báo cáo: định kỳ hằng quý, trước ngày 10, các tổ chức tín dụng báo cáo …”
    if opening.owners == nil, Self.regular.end(in: clause.reading, at: colon + 1) != nil,
      var charged = afterPhrase(of: clause, from: colon + 1, rules: Self.named)
    {
      charged.condition = colon + 1..<charged.start
      charged.start = colon + 1
      opening = charged
    }
    opening.topic = index..<colon
    return opening
  }

  /// “Quy trình gồm 04 bước: khảo sát, thu gom; phân loại …” tells what there is.
  private static func lists(_ clause: Clause, before colon: Int) -> Bool {
    (max(clause.range.lowerBound, colon - 4)..<colon).contains { index in
      clause.key(index) == "gồm".wordKey && clause.reading.passage.tokens[index + 1].kind == .number
    }
  }

  private static let regular = Phrases("định kỳ", "hằng", "hàng", "mỗi", "trước", "chậm nhất")

  /// “Đồng ý chủ trương …, giao Sở Y tế …”: a trigger with a known party behind a comma.
  private func embedded(_ clause: Clause, from index: Int) -> Opening? {
    for mark in index..<clause.range.upperBound
    where clause.isOuter(mark) && clause.key(mark) == "," {
      if let opening = AssignRule().opening(of: clause, at: mark + 1)
        ?? DemandRule().opening(of: clause, at: mark + 1)
        ?? RequestRule().opening(of: clause, at: mark + 1), opening.owners?.isKnown == true
      {
        return opening
      }
    }
    return InnerOpening.first(in: clause, from: index)
  }
}
