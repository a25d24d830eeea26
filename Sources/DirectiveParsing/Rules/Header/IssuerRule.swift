internal import VietnameseText

/// Cơ quan ban hành and the body above it, from the capitals at the top left.
struct IssuerRule {
  private(set) var issuer: String?
  private(set) var parent: String?
  private(set) var issuerLines: [OutlineLine] = []

  init(_ head: Letterhead) {
    let bodies = Self.bodies(head.bodies)
    guard let last = bodies.last else { return }
    issuerLines = last
    let name = NameCase.normal(Self.words(last))
    guard bodies.count > 1 else {
      issuer = name
      return
    }
    let above = NameCase.normal(Self.words(bodies[bodies.count - 2]))
    parent = above
    issuer = BodyCompletion.complete(name, from: above)
  }

  private static func words(_ lines: [OutlineLine]) -> [String] {
    lines.flatMap { $0.text.split(separator: " ").map(String.init) }
      .filter { $0.contains { $0.isLetter || $0.isNumber } || $0 == "-" || $0 == "–" }
  }

  /// Lines of one name together: “ỦY BAN NHÂN DÂN” / “TỈNH BẾN TRE”.
  private static func bodies(_ lines: [OutlineLine]) -> [[OutlineLine]] {
    var bodies: [[OutlineLine]] = []
    for line in lines.prefix(6) {
      let header = HeaderLine(line)
      guard !header.isRule else { continue }
      if var last = bodies.last, let previous = last.last, continues(header, HeaderLine(previous)) {
        last.append(line)
        bodies[bodies.count - 1] = last
      } else {
        bodies.append([line])
      }
    }
    return bodies
  }

  private static let open: Set<String> = [
    "va", "cac", "thuoc", "cua", "ve", "-", "–", "phong", "chong", "xay", "quan",
  ]
  private static let heads: Set<String> = [
    "so", "bo", "ban", "cuc", "chi", "tong", "van", "thanh", "cong", "dang", "phong", "truong",
    "dai", "vien", "trung",
    "benh", "kho", "ngan", "toa", "lien", "doan", "hoi", "mat", "to", "tap", "ubnd", "hdnd", "uy",
    "thu", "chu", "quoc",
    "chinh", "bao", "quan", "hoc", "doi", "hat", "bch", "bql", "bcd", "quy", "thue", "tinh",
    "huyen", "thi", "vu", "ubmttq", "nhnn", "bhxh", "kbnn", "nhcsxh", "ttyt", "bvdk",
  ]

  private static let companies: Set<String> = ["ty", "an", "doan", "vien"]

  private static func continues(_ line: HeaderLine, _ previous: HeaderLine) -> Bool {
    guard let first = line.bareWords.first, let last = previous.bareWords.last else { return false }
    if open.contains(last) || previous.line.text.hasSuffix(",") || previous.line.text.hasSuffix("-")
    {
      return true
    }
    if line.words.first == "-" || line.words.first == "–" { return true }
    if isUnit(line) { return true }
    // “BAN CHẤP HÀNH ĐOÀN TỈNH” / “THANH HÓA”.
    if ["tinh", "huyen"].contains(last), line.words.count <= 3, !NameCase.knows(line.words) {
      return true
    }
    if first == "va" { return true }
    // “CÔNG TY TNHH KHAI THÁC” / “CÔNG TRÌNH THỦY LỢI”: of the works, no company or police.
    if first == "cong", line.bareWords.count > 1, !companies.contains(line.bareWords[1]) {
      return true
    }
    // “BAN QUẢN LÝ DỰ ÁN” / “ĐẦU TƯ XÂY DỰNG”: no body's name begins so.
    return !heads.contains(first)
  }

  /// “TỈNH BẾN TRE”, “THÀNH PHỐ CẦN THƠ”, but not “TỈNH ỦY”, “HUYỆN ỦY”, “TỈNH ĐOÀN”.
  private static func isUnit(_ line: HeaderLine) -> Bool {
    let words = line.bareWords
    guard let first = words.first, words.count >= 2 else {
      return ["tinh", "huyen"].contains(words.first ?? "")
    }
    if ["uy", "doan", "doi"].contains(words[1]) { return false }
    if ["tinh", "huyen", "xa", "phuong"].contains(first) { return true }
    if first == "quan" { return words[1] != "khu" && words[1] != "uy" }
    return ["thanh pho", "thi xa", "thi tran", "dac khu"].contains("\(first) \(words[1])")
  }
}

/// Makes a short name full by the body above: Sở Y tế of Ủy ban nhân dân tỉnh X is Sở Y tế tỉnh X.
enum BodyCompletion {
  private static let units = [
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "thị trấn", "xã", "phường", "đặc khu",
  ]
  private static let partyCommittees = [
    "Tỉnh ủy", "Thành ủy", "Huyện ủy", "Quận ủy", "Thị ủy", "Đảng ủy",
  ]
  /// They have names of their own, whoever stands above.
  private static let schools = [
    "Trường Đại học", "Đại học", "Trường Cao đẳng", "Học viện", "Trường Trung học",
    "Trường Tiểu học", "Trường Mầm non", "Trường Mẫu giáo", "Trường THPT", "Trường THCS",
    "Bệnh viện Đa khoa khu vực",
  ]
  private static let generic: Set<String> = [
    "Văn phòng", "Thanh tra", "Phòng Tổ chức", "Ban Quản lý dự án",
  ]

  static func complete(_ name: String, from parent: String) -> String {
    // “ĐẢNG BỘ TỈNH HÒA BÌNH” / “TỈNH ỦY”.
    if partyCommittees.contains(name), parent.hasPrefix("Đảng bộ"), let place = place(in: parent) {
      let proper = place.split(separator: " ").drop { $0.first?.isLowercase == true }
      return ([name] + proper.map(String.init)).joined(separator: " ")
    }
    if Self.schools.contains(where: name.hasPrefix) { return name }
    if partyCommittees.contains(where: name.hasPrefix) || name.hasPrefix("Ủy ban nhân dân")
      || name.hasPrefix("Hội đồng nhân dân")
    {
      return name
    }
    // “NGÂN HÀNG NHÀ NƯỚC VIỆT NAM” / “CHI NHÁNH TỈNH X”
    if name.hasPrefix("Chi nhánh "), !parent.hasPrefix("Chi nhánh") {
      return "\(parent) c\(name.dropFirst())"
    }
    if name == "Văn phòng" || generic.contains(name) && !hasPlace(parent) {
      return "\(name) \(parent)"
    }
    if let committee = partyCommittees.first(where: parent.hasPrefix) {
      return name.contains(committee) ? name : "\(name) \(parent)"
    }
    // “HỘI ĐỒNG NHÂN DÂN TỈNH X” / “BAN PHÁP CHẾ”: a committee of it.
    if parent.hasPrefix("Hội đồng nhân dân"), name.hasPrefix("Ban ") { return "\(name) \(parent)" }
    if parent.hasSuffix("Trung ương"), name.hasPrefix("Ban "), !name.hasSuffix("Trung ương") {
      return "\(name) Trung ương"
    }
    guard let place = place(in: parent) else { return name }
    if let unit = units.first(where: { name.hasSuffix(" \($0)") }), place.hasPrefix(unit) {
      return name + place.dropFirst(unit.count)
    }
    let proper = place.split(separator: " ").drop { $0.first?.isLowercase == true }.joined(
      separator: " ")
    if hasPlace(name) || !proper.isEmpty && name.hasSuffix(proper) { return name }
    return "\(name) \(place)"
  }

  private static func hasPlace(_ name: String) -> Bool { place(in: name) != nil }

  /// From the unit on, where a proper name follows: “tỉnh Bến Tre”.
  private static func place(in name: String) -> String? {
    let words = name.split(separator: " ")
    for index in words.indices {
      for unit in units {
        let parts = unit.split(separator: " ")
        let end = index + parts.count
        guard end < words.count, zip(words[index...], parts).allSatisfy({ $0.lowercased() == $1 }),
          words[end].first?.isUppercase == true || words[end].first?.isNumber == true
        else { continue }
        return ([unit] + words[end...].map(String.init)).joined(separator: " ")
      }
    }
    return nil
  }
}
