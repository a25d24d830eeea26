internal import VietnameseText

/// How the lines of a signature block look.
enum SignatureWords {
  /// Bare forms of thay mặt, ký thay, thừa lệnh, thừa ủy quyền, quyền.
  static let authorities: Set<String> = [
    "tm", "kt", "tl", "tuq", "q", "t/m", "k/t", "t/l", "t/u/q",
  ]

  private static let titles: Set<String> = [
    "chu tich", "pho chu", "giam doc", "pho giam", "bo truong", "thu truong", "chanh van",
    "pho chanh", "chanh thanh", "chanh an", "vien truong", "pho vien", "truong ban", "pho truong",
    "truong phong", "cuc truong", "pho cuc", "chi cuc", "tong cuc", "tong giam", "tong bi",
    "vu truong", "pho vu", "hieu truong", "pho hieu", "bi thu", "pho bi", "thu tuong",
    "pho thu", "chu nhiem", "tong thu", "truong doan", "chi huy", "tu lenh", "pho tu", "thong doc",
    "pho thong", "chinh uy", "truong cong", "pho tong", "chu toa", "thu ky", "truong ty",
    "tong kiem", "uy vien", "quyen chu", "thuong truc", "ban thuong", "dai bieu", "to truong",
    "pho to", "truong tieu", "chanh toa", "pho doan", "doan truong",
  ]

  // “KT. CHỦ TỊCH”, “PHÓ CHỦ TỊCH”, “TM. ỦY BAN NHÂN DÂN”, “T/M BAN THƯỜNG VỤ”
  static func opens(_ line: PageLine) -> Bool {
    guard line.isCapitals || line.words.count <= 8 && isMostlyCapitals(line),
      let first = line.words.first
    else { return false }
    if isAuthority(first.bare) { return true }
    guard line.words.count >= 2 else { return false }
    return titles.contains("\(first.bare) \(line.words[1].bare.trimmedMarks)")
  }

  // TM., KT.GIÁM, T/M
  static func isAuthority(_ bare: String) -> Bool {
    if authorities.contains(bare) || authorities.contains(bare.trimmedMarks) { return true }
    guard let dot = bare.firstIndex(of: ".") else { return false }
    return authorities.contains(String(bare[..<dot]))
  }

  private static func isMostlyCapitals(_ line: PageLine) -> Bool {
    var (upper, lower) = (0, 0)
    for word in line.words {
      for scalar in word.text.unicodeScalars {
        guard let parts = Letters.parts(of: scalar) else { continue }
        if parts.isUppercase { upper += 1 } else { lower += 1 }
      }
    }
    return upper > 4 * lower && upper >= 4
  }

  /// Two to five words, each with one capital in front: a person's name.
  static func isName(_ line: PageLine) -> Bool {
    let words = nameWords(line)
    guard (2...5).contains(words.count) else { return false }
    return words.allSatisfy { word in
      var scalars = word.text.unicodeScalars.makeIterator()
      guard let first = scalars.next(), Letters.parts(of: first)?.isUppercase == true,
        word.text.unicodeScalars.count <= 7
      else { return false }
      var hasSmall = false
      while let next = scalars.next() {
        guard let parts = Letters.parts(of: next), !parts.isUppercase else { return false }
        hasSmall = true
      }
      return hasSmall || word.text.unicodeScalars.count == 1
    }
  }

  // The words of a name without rank or degree: TS. Nguyễn Văn A.
  static func nameWords(_ line: PageLine) -> [PageLine.Word] {
    var words = line.words[...]
    while let first = words.first, words.count > 2, isDegree(first) { words = words.dropFirst() }
    if let first = words.first, ["dai", "thuong", "trung", "thieu"].contains(first.bare),
      words.count > 3, ["ta", "uy", "tuong"].contains(words[words.startIndex + 1].bare)
    {
      words = words.dropFirst(2)
    }
    return Array(words)
  }

  private static func isDegree(_ word: PageLine.Word) -> Bool {
    guard word.text.has(".") else { return false }
    let degrees: Set<String> = [
      "gs", "pgs", "ts", "ths", "bs", "bscki", "bsckii", "cki", "ckii", "tskh", "ds", "ks", "cn",
      "ttnd", "ttut", "ngnd", "ngut", "ong", "ba",
    ]
    return word.bare.split(separator: ".").allSatisfy { degrees.contains(String($0)) }
  }
}
