internal import DirectiveModel
internal import VietnameseText

/// Who signed: authority (TM., KT.), title in normal case, name.
struct SignerRule {
  private(set) var signer: DirectiveDocument.Signer?
  private(set) var lines: [OutlineLine] = []
  private(set) var nameLine: OutlineLine?

  init(_ signature: [OutlineLine]) {
    guard !signature.isEmpty else { return }
    var authorities: [String] = []
    var titles: [[String]] = []
    var name: String?
    for line in signature {
      let words = Self.words(line)
      guard !words.isEmpty, !Self.isNote(words) else { continue }
      if let authority = Self.authority(words) {
        guard name == nil else { break }
        authorities.append(authority.mark)
        // “KT. CHỦ TỊCH PHÓ CHỦ TỊCH” fused into one line.
        titles =
          Self.deputy(in: authority.rest).map { [$0] }
          ?? (Self.isActing(authority.mark) ? [authority.rest] : [])
        lines.append(line)
      } else if Self.isCapitals(words) {
        guard name == nil else { break }
        titles.append(words)
        lines.append(line)
      } else if let read = Self.name(words) {
        if name == nil || titles.isEmpty {
          name = read
          nameLine = line
          lines.append(line)
        }
      }
    }
    let title = Self.title(titles)
    guard name != nil || title != nil else { return }
    signer = DirectiveDocument.Signer(
      name: name, title: title,
      authority: authorities.isEmpty ? nil : authorities.joined(separator: "; "))
  }

  private static func words(_ line: OutlineLine) -> [String] {
    line.text.split(separator: " ").map(String.init)
      .filter { word in word.contains { $0.isLetter || $0.isNumber } }
  }

  /// “(Đã ký)”, “(Ký tên, đóng dấu)”.
  private static func isNote(_ words: [String]) -> Bool {
    let bare = words.map { $0.bareKey.trimmedMarks }.joined(separator: " ")
    return bare.hasPrefix("da ky") || bare.hasPrefix("ky ten") || bare.hasPrefix("ky boi")
      || bare.hasPrefix("nguoi ky") || words[0].hasPrefix("(")
  }

  private static func isCapitals(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      word.unicodeScalars.allSatisfy { Letters.parts(of: $0)?.isUppercase ?? true }
    } && words.contains { $0.contains(where: \.isLetter) }
  }

  // MARK: Authority

  /// The abbreviation as printed, and the words behind it.
  private static func authority(_ words: [String]) -> (mark: String, rest: [String])? {
    guard let first = words.first else { return nil }
    let bare = first.bareKey
    guard SignatureWords.isAuthority(bare) else { return nil }
    if bare.contains("/") { return (first.trimmedMarks.uppercased(), Array(words.dropFirst())) }
    // “KT.GIÁM ĐỐC”
    let ends = first.firstIndex(of: ".") ?? first.endIndex
    let mark = first[..<ends].uppercased() + "."
    let glued = ends < first.endIndex ? String(first[first.index(after: ends)...]) : ""
    return (mark, (glued.isEmpty ? [] : [glued]) + words.dropFirst())
  }

  /// Quyền: the title is the signer's own.
  private static func isActing(_ mark: String) -> Bool { mark == "Q." }

  private static func deputy(in words: [String]) -> [String]? {
    guard let index = words.indices.dropFirst().first(where: { words[$0].bareKey == "pho" }) else {
      return nil
    }
    return Array(words[index...])
  }

  // MARK: Title

  private static let heads: Set<String> = [
    "uy ban nhan dan", "hoi dong nhan dan", "ban thuong vu", "ban chap hanh", "ban can su dang",
    "chinh phu", "quoc hoi", "uy ban thuong vu", "ban chi dao", "thuong truc", "dang uy", "tinh uy",
    "huyen uy",
    "thanh uy", "hoi dong",
  ]

  /// The first title line; lines that only run on with it are joined.
  private static func title(_ lines: [[String]]) -> String? {
    // A body's own name above the title: “ỦY BAN NHÂN DÂN” under TM.
    let own = lines.filter { words in
      let bare = words.map { $0.bareKey.trimmedMarks }.joined(separator: " ")
      return !heads.contains { bare == $0 }
    }
    guard var words = own.first else { return nil }
    for next in own.dropFirst() {
      guard let first = next.first?.bareKey.trimmedMarks, let last = words.last else { break }
      let runsOn =
        last.hasSuffix(",") || ["kiem", "va"].contains(first) || last.bareKey == "kiem"
        || !opensTitle(next)
      guard runsOn else { break }
      words += next
    }
    while let last = words.last, last.hasSuffix(",") {
      words[words.count - 1] = String(last.dropLast()); break
    }
    let title = NameCase.normal(words)
    return title.isEmpty ? nil : lowercasedSecondTitle(title)
  }

  /// “Bộ trưởng, Chủ nhiệm” stays; names of bodies keep their case.
  private static func lowercasedSecondTitle(_ title: String) -> String { title }

  private static func opensTitle(_ words: [String]) -> Bool {
    guard let first = words.first?.bareKey.trimmedMarks else { return false }
    return [
      "chu", "pho", "giam", "bo", "thu", "chanh", "vien", "truong", "cuc", "bi", "tong", "hieu",
      "uy", "to", "chi", "vu",
      "thong", "chinh", "tu",
    ].contains(first)
  }

  // MARK: Name

  /// Two to five words, a capital in front of each, ranks and degrees cut.
  private static func name(_ words: [String]) -> String? {
    var words = words[...]
    while words.count > 2, let first = words.first, isDegree(first) { words = words.dropFirst() }
    if words.count > 3, let first = words.first?.bareKey,
      ["dai", "thuong", "trung", "thieu"].contains(first),
      ["ta", "uy", "tuong"].contains(words[words.startIndex + 1].bareKey)
    {
      words = words.dropFirst(2)
    }
    let names = words.map(\.trimmedMarks).filter { !$0.isEmpty }
    guard (2...5).contains(names.count), names.allSatisfy(isNameWord) else { return nil }
    return names.joined(separator: " ")
  }

  private static func isNameWord(_ word: String) -> Bool {
    let parts = word.unicodeScalars.map { Letters.parts(of: $0) }
    guard let first = parts.first, first?.isUppercase == true, parts.count <= 7 else {
      return false
    }
    return parts.dropFirst().allSatisfy { $0?.isUppercase == false }
  }

  private static func isDegree(_ word: String) -> Bool {
    let degrees: Set<String> = [
      "gs", "pgs", "ts", "ths", "bs", "bscki", "bsckii", "cki", "ckii", "tskh", "ds", "ks", "cn",
      "ttnd", "ttut",
      "ngnd", "ngut",
    ]
    return word.contains(".")
      && word.bareKey.split(separator: ".").allSatisfy { degrees.contains(String($0)) }
  }
}
