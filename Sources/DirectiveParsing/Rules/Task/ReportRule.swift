internal import CLexicons
internal import VietnameseText

/// Who gets the product: “báo cáo X”, “trình X”, “tham mưu (cho) X”, “gửi … về X”, “(qua Y)”.
///
/// Those merely consulted are coordinators; “trình tự”, “báo cáo số …” name nobody.
enum ReportRule {
  static let id: RuleID = "task.report"

  static let words = PhraseTable(lexicon_reporting_start(), lexicon_reporting_size)
  private static let verbs = words["verb"]
  /// “báo”, “nộp”, “chuyển”: what stands right behind them is the thing, unless it is a name.
  private static let weak = words["weak"]
  private static let tellings = words["telling"]
  private static let directions = words["direction"]
  private static let authorities = words["authority"]
  private static let writings = words.keys(of: "writing")
  /// They lead from the hands of one to those of another: “chuyển các Thuế cơ sở”.
  private static let handing = words["hand"]

  /// Those count as well to whom the receiver hands it on: “gửi về Sở A để tổng hợp, báo cáo UBND tỉnh”;
  /// what that one “tiếp tục báo cáo” is no business of the sender.
  static func receivers(in clause: Clause, from start: Int) -> [String] {
    var names: [String] = []
    var index = start
    while index < clause.range.upperBound {
      if clause.key(index) == "(" {
        if let end = way(in: clause, at: index + 1),
          let found = receivers(at: end, in: clause)
        {
          add(found.names, to: &names)
          index = found.end
          // “về Ban Quản lý (qua Phòng A) và Công đoàn các khu công nghiệp”
          if clause.key(index) == ")", !names.isEmpty,
            let more = ReceiverList(names: [], end: index + 1).next(in: clause)
          {
            add(more.names, to: &names)
            index = more.end
          }
          continue
        }
      }
      // “để làm cơ sở trình HĐND tỉnh giao vốn”: what it is good for, no receiver of it.
      if let end = bases.end(in: clause.reading, at: index, limit: clause.range.upperBound) {
        index =
          (end..<clause.range.upperBound).first { clause.reading.isMark($0) }
          ?? clause.range.upperBound
        continue
      }
      if !names.isEmpty, let end = relayEnd(in: clause, at: index) {
        index = end
        continue
      }
      // “công trình Trường Mẫu giáo …”
      if let noun = clause.reading.verbs[index], noun.kind == .noun {
        index = noun.end
        continue
      }
      // “thông báo … cho các địa phương”: what is told is no product handed in.
      if let end = tellings.end(in: clause.reading, at: index, limit: clause.range.upperBound),
        (verb(of: clause, at: index)?.end ?? index) <= end
      {
        if let found = handedIn(from: end, in: clause) {
          add(found.names, to: &names)
          index = found.end
        } else {
          index = end
        }
        continue
      }
      guard !clause.reading.isQuoted[index], let (end, isWeak) = verb(of: clause, at: index) else {
        index += 1
        continue
      }
      // “tập huấn viết báo cáo cho các nhóm”: a paper, not the handing in of it.
      if index > clause.range.lowerBound, writings.contains(clause.key(index - 1)) {
        index = end
        continue
      }
      let start = index
      index = end
      let isHanded = handing.end(in: clause.reading, at: start, limit: end) == end
      if let found = isWeak
        ? named(at: end, in: clause, isHanded: isHanded)
        : receivers(at: end, in: clause, lead: endsInDirection(clause, start..<end))
      {
        add(found.names, to: &names)
        index = found.end
        if let office = office(at: index, in: clause) {
          add(office.names, to: &names)
          index = office.end
        }
        // “báo cáo UBND xã qua Phòng Kinh tế”
        if let through = through(in: clause, at: index) {
          add(through.names, to: &names)
          index = through.end
        }
        // “tham mưu UBND tỉnh trình cấp có thẩm quyền”, “… kiến nghị, đề xuất Bộ Y tế”: the second is
        // the first one's business.
        if clause.key(index) == "trình".wordKey, isAuthority(in: clause, at: index + 1) {
          index += 1
        }
        if let next = passedOn(from: index, in: clause) { index = next }
        if let direct = directed(from: index, in: clause, limit: 2) {
          add(direct.names, to: &names)
          index = direct.end
        }
      } else if let found = directed(
        from: end, in: clause, limit: 28, isSent: sent.contains(clause.key(start)))
      {
        add(found.names, to: &names)
        index = found.end
        if let office = office(at: index, in: clause) {
          add(office.names, to: &names)
          index = office.end
        }
        if let through = through(in: clause, at: index) {
          add(through.names, to: &names)
          index = through.end
        }
      }
    }
    return names
  }

  /// The longer of both kinds wins: “báo cho” over “báo”.
  private static func verb(of clause: Clause, at index: Int) -> (end: Int, isWeak: Bool)? {
    let limit = clause.range.upperBound
    let firm = verbs.end(in: clause.reading, at: index, limit: limit) ?? index
    // “vận chuyển lâm sản”: no “chuyển”.
    let isPart = index > 0 && (clause.reading.verbs[index - 1].map { $0.end > index } ?? false)
    let loose = isPart ? index : weak.end(in: clause.reading, at: index, limit: limit) ?? index
    guard max(firm, loose) > index else { return nil }
    return firm >= loose ? (firm, false) : (loose, true)
  }

  private static let bases = Phrases("làm cơ sở", "làm căn cứ")
  private static let relays = words["relay"]

  /// “báo cáo Sở A trước ngày D để tổng hợp tiếp tục báo cáo Bộ B”: that is the Sở's to do.
  private static func relayEnd(in clause: Clause, at index: Int) -> Int? {
    guard relays.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil else {
      return nil
    }
    let isInner = clause.reading.isInner[index]
    return (index..<clause.range.upperBound).first {
      [";", "."].contains(clause.key($0)) || isInner && clause.key($0) == ")"
    } ?? clause.range.upperBound
  }

  private static let proposals = Phrases(
    "kiến nghị", "đề xuất", "kiến nghị, đề xuất", "đề xuất, kiến nghị", "đề nghị")

  /// Right behind a receiver: what that one proposes, and to whom.
  private static func passedOn(from start: Int, in clause: Clause) -> Int? {
    guard
      let end = proposals.end(in: clause.reading, at: start, limit: clause.range.upperBound)
    else { return nil }
    guard let list = clause.parties(at: end), list.members.allSatisfy(\.isCollective) else {
      return nil
    }
    return receivers(at: end, in: clause)?.end ?? end
  }

  /// “báo Văn phòng”, “nộp Phòng Tài chính”: bodies named with a capital, no class of them.
  ///
  /// What is handed over goes to a class as well: “chuyển các Thuế cơ sở trước ngày D”.
  private static func named(at start: Int, in clause: Clause, isHanded: Bool = false)
    -> (names: [String], end: Int)?
  {
    // “kiến nghị cấp có thẩm quyền xử lý”
    if isAuthority(in: clause, at: start), !isPurpose(clause, before: start) {
      return receivers(at: start, in: clause)
    }
    guard clause.reading.isCapital(start) || isHanded, let list = clause.receiving(at: start),
      let found = receivers(at: start, in: clause)
    else {
      return clause.reading.isCapital(start) ? receivers(at: start, in: clause) : nil
    }
    if list.members.allSatisfy({ !$0.isCollective }) { return found }
    guard isHanded, PartyWords.plurals.end(in: clause.reading, at: start) != nil,
      directions.end(in: clause.reading, at: found.end, limit: clause.range.upperBound) == nil
    else { return nil }
    return found
  }

  /// “để kiến nghị cơ quan có thẩm quyền …”: what it is good for.
  private static func isPurpose(_ clause: Clause, before index: Int) -> Bool {
    (max(clause.range.lowerBound, index - 5)..<index).contains {
      ["để", "nhằm"].contains(clause.reading.passage.tokens[$0].text)
    }
  }

  private static func isAuthority(in clause: Clause, at index: Int) -> Bool {
    authorities.end(in: clause.reading, at: index, limit: clause.range.upperBound) != nil
  }

  /// “gửi Tổng cục Hải quan (Cục Giám sát quản lý về hải quan)”: nothing but a name in brackets.
  private static func office(at index: Int, in clause: Clause) -> (names: [String], end: Int)? {
    guard clause.key(index) == "(", let found = named(at: index + 1, in: clause),
      clause.key(found.end) == ")"
    else { return nil }
    return (found.names, found.end + 1)
  }

  /// “kết quả thực hiện về Sở Tài chính”: a direction within the same phrase.
  ///
  /// Behind another verb it is that verb's: “điều động công chức tăng cường cho các Thuế cơ sở”.
  private static func directed(
    from start: Int, in clause: Clause, limit: Int, isSent: Bool = false
  ) -> (names: [String], end: Int)? {
    var index = start
    var commas = limit < 4 ? 2 : 0
    while index < clause.range.upperBound, index - start < limit {
      if clause.key(index) == "(" {
        // “(bản in và bản điện tử) về Phòng …”
        guard let close = closing(of: clause, index) else { return nil }
        index = close + 1
        continue
      }
      if [";", ".", ")"].contains(clause.key(index)) { return nil }
      // “Báo cáo khối lượng rác phát sinh, thu gom về Sở A”: a row of nouns, not the next duty.
      if clause.key(index) == ",", !clause.reading.isInner[index] {
        guard index + 1 < clause.range.upperBound, !clause.reading.isCapital(index + 1),
          commas < 4, verb(of: clause, at: index + 1) == nil,
          clause.verb(at: index + 1)?.kind != .opener
        else { return nil }
        commas += 1
      }
      if let end = directions.end(in: clause.reading, at: index, limit: clause.range.upperBound),
        !isOthers(in: clause, index, from: start),
        let found = receivers(at: end, in: clause, lead: isSent ? .direction : .verb)
      {
        return found
      }
      // “báo cáo kết quả hằng tuần qua Phòng A để tổng hợp”
      if clause.key(index) == "qua", clause.reading.isCapital(index + 1),
        index == start || clause.key(index - 1) != "thông".wordKey,
        let found = through(in: clause, at: index)
      {
        return found
      }
      if let found = mailbox(in: clause, at: index) { return found }
      index += 1
    }
    return nil
  }

  /// “đề xuất với người sử dụng lao động”; “báo cáo về doanh nghiệp” tells of them.
  private static func endsInDirection(_ clause: Clause, _ verb: Range<Int>) -> ReceiverList.Lead {
    let last = verb.upperBound - 1
    return last > verb.lowerBound && clause.key(last) != Word.ve
      && sendings.end(in: clause.reading, at: verb.lowerBound, limit: verb.upperBound) != nil
      && directions.end(in: clause.reading, at: last, limit: verb.upperBound) == verb.upperBound
      ? .direction : .verb
  }

  private static let sendings = words["sending"]
  private static let sent = words.keys(of: "sent")

  /// A verb that hands out or lends stands right before the direction.
  private static func isOthers(in clause: Clause, _ direction: Int, from start: Int) -> Bool {
    clause.key(direction) != Word.ve
      && (max(start, direction - 3)..<direction).contains { index in
        givers.end(in: clause.reading, at: index, limit: direction) == direction
      }
  }

  private static let givers = words["giver"]

  static func receivers(
    at start: Int, in clause: Clause, lead: ReceiverList.Lead = .verb
  ) -> (names: [String], end: Int)? {
    ReceiverList.read(in: clause, at: start, lead: lead).map { ($0.names, $0.end) }
  }

  private static func add(_ found: [String], to names: inout [String]) {
    for name in found where !names.contains(name) { names.append(name) }
  }
}
