internal import VietnameseText

/// An organ of the committee that writes, named without it: “báo cáo Ban Thường vụ” in a letter of
/// Huyện ủy Mỹ Xuyên is said of Ban Thường vụ Huyện ủy, “trình Ban Chấp hành” of that of Đảng bộ huyện.
///
/// In a letter of any other body it keeps its words: nothing tells whose it is.
enum IssuerOrgans {
  static let id: RuleID = "task.issuer-organ"

  private static let organs = ["ban thường vụ", "thường trực", "ban chấp hành"].map(\.wordKey)
  private static let assembly = "ban chấp hành".wordKey

  /// Committees, and what the party of their unit is called.
  private static let committees: [(name: String, unit: String)] = [
    ("Tỉnh ủy", "Đảng bộ tỉnh"), ("Thành ủy", "Đảng bộ thành phố"), ("Huyện ủy", "Đảng bộ huyện"),
    ("Quận ủy", "Đảng bộ quận"), ("Thị ủy", "Đảng bộ thị xã"), ("Đảng ủy xã", "Đảng bộ xã"),
    ("Đảng ủy phường", "Đảng bộ phường"), ("Đảng ủy đặc khu", "Đảng bộ đặc khu"),
    ("Đảng ủy thị trấn", "Đảng bộ thị trấn"), ("Đảng ủy", "Đảng bộ"),
  ]
  /// The youth union's committee of a province or a district goes by a name of its own.
  private static let unions: [(prefix: String, name: String)] = [
    ("Ban Chấp hành Đoàn tỉnh", "Tỉnh đoàn"), ("Ban Chấp hành Đoàn thành phố", "Thành đoàn"),
    ("Ban Chấp hành Đoàn huyện", "Huyện đoàn"),
  ]

  /// The organ with its committee; nothing where the name is none, or the issuer has no such organ.
  static func inFull(_ name: String, of issuer: String) -> String? {
    let key = name.wordKey
    guard organs.contains(key) else { return nil }
    // “Ban Thường vụ Tỉnh ủy” may write itself.
    let body =
      issuer.wordKey.hasPrefix(key + " ") ? String(issuer.dropFirst(name.count + 1)) : issuer
    if let committee = committees.first(where: { body.wordKey.hasPrefix($0.name.wordKey) }) {
      if key == assembly { return name + " " + committee.unit }
      // “Đảng ủy xã X” has a Ban Thường vụ Đảng ủy.
      let word = committee.name.hasPrefix("Đảng ủy") ? "Đảng ủy" : committee.name
      return name + " " + word
    }
    guard key != assembly,
      let union = unions.first(where: { issuer.wordKey.hasPrefix($0.prefix.wordKey) })
    else { return nil }
    return name + " " + union.name
  }
}
