/// What a body's head is on a board or team: “Giám đốc Sở Nội vụ - Ủy viên: …”.
///
/// The role is no part of the body's name, and what follows its colon is the body's duty.
enum BoardRoles {
  private static let roles: Phrases = {
    let kinds = TaskWords.table.surfaces(of: "board-role-kind").map { " " + $0 }
    return Phrases(
      ([""] + kinds).flatMap { kind in
        TaskWords.table.surfaces(of: "board-role").map { $0 + kind }
      })
  }()

  private static let boards = TaskWords.table["board"]
  private static let founding = Phrases("thành lập", "kiện toàn", "củng cố")

  /// “V/v thành lập Ban Chỉ đạo chuyển đổi số xã”: the kind of board, as its heads are called after it.
  static func board(setUpBy subject: String) -> String? {
    let reading = Reading(Passage(subject))
    for index in 0..<reading.count {
      guard let start = founding.end(in: reading, at: index), start < reading.count else {
        continue
      }
      guard let end = boards.end(in: reading, at: start) else { continue }
      return reading.text(start..<end)
    }
    return nil
  }

  /// “Trưởng Ban”, “Trần Thị B, Phó Trưởng Ban Thường trực”: an office of a board that is not named.
  static func isBare(_ name: String) -> Bool {
    isRole(name.split(separator: ",").last.map { $0.drop { $0 == " " } }.map(String.init) ?? name)
  }

  /// Whether the name is no more than such a role.
  static func isRole(_ name: String) -> Bool {
    let reading = Reading(Passage(name))
    return reading.count > 0 && roles.end(in: reading, at: 0) == reading.count
  }

  static func startsRole(in reading: Reading, at index: Int) -> Bool {
    roles.end(in: reading, at: index) != nil
  }

  /// Whether a role stands at `index` and nothing but another role and marks behind it.
  static func closes(_ reading: Reading, at index: Int, limit: Int) -> Bool {
    guard var end = roles.end(in: reading, at: index, limit: limit) else { return false }
    while end < limit {
      if reading.isMark(end) {
        end += 1
      } else if let next = roles.end(in: reading, at: end, limit: limit) {
        end = next
      } else {
        return false
      }
    }
    return true
  }

  /// Behind “- Ủy viên” or “(Ủy viên)” at `index`.
  static func end(in reading: Reading, at index: Int) -> Int? {
    guard index + 1 < reading.count else { return nil }
    switch reading.keys[index] {
    case "-", ",": return roles.end(in: reading, at: index + 1)
    case "(":
      guard let end = roles.end(in: reading, at: index + 1), end < reading.count,
        reading.keys[end] == ")"
      else { return nil }
      return end + 1
    default: return nil
    }
  }
}
