internal import CLexicons
internal import VietnameseText

/// “phối hợp với Sở A, Sở B”, “có sự tham gia của X”, “thống nhất với X”, “xin ý kiến X”.
///
/// “Quy chế phối hợp”, “phối hợp giữa …” name no partner.
enum CoordinatorRule {
  static let id: RuleID = "task.coordinators"

  private static let words = PhraseTable(
    lexicon_coordination_start(), lexicon_coordination_size)
  private static let openers = words["opener"]
  private static let nouns = words["noun"]
  private static let helps = words["help"]
  private static let leads = words["lead"]
  private static let shares = words["share"]

  static func lists(in clause: Clause, from start: Int) -> [PartyList] {
    var lists: [PartyList] = []
    var index = start
    while index < clause.range.upperBound {
      if let end = nouns.end(in: clause.reading, at: index, limit: clause.range.upperBound) {
        index = end
        continue
      }
      if let helping = helping(in: clause, at: index) ?? sharing(in: clause, at: index)
        ?? together(in: clause, at: index, from: start)
      {
        lists.append(helping)
        index = helping.range.upperBound
        continue
      }
      guard !clause.reading.isQuoted[index],
        let end = openers.end(in: clause.reading, at: index, limit: clause.range.upperBound)
          ?? settled(in: clause, at: index)
      else {
        index += 1
        continue
      }
      if let list = clause.receiving(at: end), list.range.lowerBound == end {
        lists.append(list)
        index = list.range.upperBound
        // “phối hợp với Sở A cùng Sở B”
        if clause.key(index) == Word.cung, let more = clause.parties(at: index + 1), more.isKnown {
          lists.append(more)
          index = more.range.upperBound
        }
      } else {
        index = end
      }
    }
    return lists
  }

  /// “thống nhất số lượng với X”: what is settled stands between the verb and whom it is settled with.
  private static func settled(in clause: Clause, at index: Int) -> Int? {
    guard let end = settlers.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      let with = (end..<min(end + 6, clause.range.upperBound)).first(where: {
        clause.key($0) == Word.voi || clause.reading.isMark($0) || clause.verb(at: $0) != nil
      }), clause.key(with) == Word.voi, with > end
    else { return nil }
    return with + 1
  }

  private static let settlers = words["settler"]

  /// “…, Sở B phối hợp.”, “…, có Sở A, Sở B cùng tham gia”, “…, do Sở B hỗ trợ phân luồng”: those
  /// who help stand before the word, and nothing of their own to do stands behind it.
  ///
  /// Behind a leader it may: “Sở A chịu trách nhiệm chính, Sở B phối hợp rà soát”.
  static func helping(in clause: Clause, at index: Int) -> PartyList? {
    guard index > clause.range.lowerBound, clause.isOuter(index) else { return nil }
    let before = clause.key(index - 1)
    let isBehindWord = [Word.co, "do"].contains(before)
    let mark = isBehindWord ? index - 2 : index - 1
    guard mark >= clause.range.lowerBound,
      clause.key(mark) == "," || isBehindWord && clause.key(mark) == Word.va,
      let list = clause.parties(at: index), list.isKnown
    else { return nil }
    // “Sở A làm đầu mối, Sở B, Sở C cùng rà soát”
    let next = list.range.upperBound
    if clause.key(next) == Word.cung, clause.verb(at: next + 1) != nil, isLed(clause, before: mark)
    {
      return list
    }
    guard
      let end = helps.end(
        in: clause.reading, at: list.range.upperBound, limit: clause.range.upperBound)
    else { return nil }
    let isAlone =
      end >= clause.range.upperBound || [".", ";", ",", "./.", ")"].contains(clause.key(end))
    return isAlone || before == "do" || isLed(clause, before: mark) ? list : nil
  }

  /// A leader stands right before the comma, or before the matter that it leads.
  private static func isLed(_ clause: Clause, before comma: Int) -> Bool {
    (clause.range.lowerBound..<comma).contains { index in
      leads.end(in: clause.reading, at: index, limit: comma) == comma
    }
  }

  /// “có sự hỗ trợ về nhân công của UBND xã”, “với sự vào cuộc của Công đoàn”.
  private static func sharing(in clause: Clause, at index: Int) -> PartyList? {
    guard
      let end = shares.end(in: clause.reading, at: index, limit: clause.range.upperBound),
      let of = (end..<min(end + 6, clause.range.upperBound)).first(where: {
        clause.key($0) == Word.cua || clause.reading.isMark($0)
      }), clause.key(of) == Word.cua, let list = clause.parties(at: of + 1), list.isKnown
    else { return nil }
    return list
  }

  /// “Cùng Trung tâm Chính trị huyện mở lớp …”, “…, cùng Công an tỉnh xử lý …”: whoever was charged
  /// before does it with them.
  ///
  /// “cùng kỳ”, “cùng cấp” name nobody, nor does “32 phương tiện cùng 10 xe”.
  private static func together(in clause: Clause, at index: Int, from start: Int) -> PartyList? {
    guard clause.key(index) == Word.cung,
      index <= start + 1 && (index == start || isJoint(clause, index - 1))
        || isBehindJoint(clause, index) || isBehindPeople(clause, index),
      let list = clause.parties(at: clause.key(index + 1) == Word.voi ? index + 2 : index + 1),
      list.range.upperBound < clause.range.upperBound, index <= start + 1 || list.isKnown,
      isBehindPeople(clause, index)
        || PredicateGrammar.start(of: clause, behind: list.range.upperBound) != nil
    else { return nil }
    return list
  }

  /// A comma or “và” stands before the word, at the top level.
  private static func isBehindJoint(_ clause: Clause, _ index: Int) -> Bool {
    index > clause.range.lowerBound && clause.isOuter(index)
      && [",", Word.va].contains(clause.key(index - 1))
  }

  /// “cử hội viên, đoàn viên cùng các Tổ công tác đi từng ngõ”: people stand before the word.
  private static func isBehindPeople(_ clause: Clause, _ index: Int) -> Bool {
    guard clause.isOuter(index) else { return false }
    return (max(clause.range.lowerBound, index - 3)..<index).contains {
      people.end(in: clause.reading, at: $0, limit: index) == index
    }
  }

  private static let people = words["people"]

  private static let joints: Set<String> = Set(["đồng", ",", "và"].map(\.wordKey))

  private static func isJoint(_ clause: Clause, _ index: Int) -> Bool {
    joints.contains(clause.key(index)) || clause.reading.isMark(index)
  }
}
