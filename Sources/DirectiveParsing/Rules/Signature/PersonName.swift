internal import VietnameseText

/// A Vietnamese person's name: two to five words, a capital in front of each.
enum PersonName {
  /// Of the Kinh and of other peoples.
  private static let surnames: Set<String> = Set(
    [
      "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ",
      "Hồ", "Ngô", "Dương", "Lý", "Đào", "Đinh", "Trịnh", "Đoàn", "Lương", "Mai", "Tô", "Trương",
      "Hà", "Cao", "Tạ", "Thái", "Châu", "Lưu", "Phùng", "Vương", "Quách", "Tăng", "Lâm", "Kiều",
      "Đồng", "Nông", "Triệu", "Hứa", "Chu", "La", "Lò", "Giàng", "Vàng", "Ma", "Đàm", "Tôn",
      "Thạch", "Sơn", "Văn", "Nghiêm", "Doãn", "Khổng", "Bạch", "Từ", "Ninh", "Hầu", "Sùng", "Lại",
      "Quản", "Mạc", "Diệp", "Thân", "Lục", "Vi", "Hoàn", "Phương", "Đậu", "Cù", "Cầm", "Tống",
      "Điểu", "Rơ", "Ksor", "Y", "H", "Đinh", "Trà", "Viên", "Bế", "Hạ", "Kim", "Danh", "Ông",
      "Ngọ", "Lô", "Lữ", "Kha", "Xeo", "Moong", "Cụt", "Lường", "Quàng", "Cà", "Tòng", "Bạc", "Bàn",
      "Chảo", "Tẩn", "Phàn", "Sầm", "Lèo", "Đèo", "Mùa", "Thào", "Hạng", "Vừ", "Ly", "Lầu", "Mông",
      "Siu", "Rmah", "Kpă", "Nay", "Alăng", "Bríu", "Zơrâm", "Pơloong", "Ating", "Arất", "Chamaléa",
      "Katơr", "Lù", "Lùng", "Thèn", "Tráng", "Hù", "Chẻo", "Lự", "Lỳ", "Phìn", "Xồng", "Lỷ", "Già",
      "Hờ", "Cháng",
    ].map(\.wordKey))

  /// Surnames of many by their bare letters, for one that is no surname as it was read: “Trình Việt
  /// Cường” is Trịnh, “Trường Hải Đăng” Trương.
  private static let common: [String: String] = Dictionary(
    [
      "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Huỳnh", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ",
      "Ngô", "Dương", "Lý", "Đào", "Đinh", "Trịnh", "Đoàn", "Lương", "Trương", "Đồng",
    ].map { ($0.bareKey, $0) }, uniquingKeysWith: { first, _ in first })

  private static let degrees: Set<String> = [
    "gs", "pgs", "ts", "ths", "bs", "bscki", "bsckii", "cki", "ckii", "tskh", "ds", "ks", "cn",
    "ttnd", "ttut", "ngnd", "ngut", "thac", "sy",
  ]

  /// The name in a signature line, ranks, degrees and specks cut.
  static func read(_ words: [String]) -> String? {
    var names: [String] = []
    for word in words.reversed() {
      let plain = word.trimmedMarks
      if names.count < 5, isNameWord(plain) {
        names.insert(plain, at: 0)
      } else if plain.wordKey == "guyễn".wordKey {
        // The capital went into the signature's strokes.
        names.insert("Nguyễn", at: 0)
        break
      } else {
        // “dong Văn Thành”: a small letter was made of the capital.
        if word == words[0], (2...3).contains(names.count), let surname = common[plain.bareKey] {
          names.insert(surname, at: 0)
        }
        break
      }
    }
    if names.count > 2, !hasSurname(names[0]), let surname = common[names[0].bareKey] {
      names[0] = surname
    }
    if names.count > 3, let first = names.first?.bareKey,
      ["dai", "thuong", "trung", "thieu"].contains(first),
      ["ta", "uy", "tuong"].contains(names[1].bareKey)
    {
      names.removeFirst(2)
    }
    while names.count > 2, degrees.contains(names[0].bareKey) { names.removeFirst() }
    // More of the line was read as something else than a name: a sentence.
    let rest = words.count - names.count
    guard (2...5).contains(names.count), rest <= 2 || names.count > rest else { return nil }
    return names.joined(separator: " ")
  }

  static func hasSurname(_ name: String) -> Bool {
    name.split(separator: " ").first.map { first in
      surnames.contains(first.wordKey) || first.dropFirst().first.map { "’'‘".contains($0) } == true
    } ?? false
  }

  private static func isNameWord(_ word: String) -> Bool {
    // “K’Bảo”, “H’Hương”: the clan's letter stands before the name.
    if let mark = word.firstIndex(where: { "’'‘".contains($0) }),
      mark == word.index(after: word.startIndex)
    {
      return word.first?.isUppercase == true && isNameWord(String(word[word.index(after: mark)...]))
    }
    let parts = word.unicodeScalars.map { Letters.parts(of: $0) }
    guard let first = parts.first, first?.isUppercase == true, parts.count <= 7 else {
      return false
    }
    return parts.dropFirst().allSatisfy { $0?.isUppercase == false }
  }
}
