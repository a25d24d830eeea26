internal import DirectiveModel
internal import VietnameseText

/// Who signed: authority (TM., KT.), title in normal case, name.
struct SignerRule {
  private(set) var signer: DirectiveDocument.Signer?
  private(set) var lines: [OutlineLine] = []

  private var authorities: [String] = []
  private var titles: [[String]] = []
  private var names: [(name: String, line: OutlineLine)] = []
  /// The head that the signer stands in for.
  private var deputized: [String] = []

  /// `authority` are the lines of a decision that name its head: a title half hidden under the
  /// seal may be known from them.
  init(_ signature: [OutlineLine], authority: [OutlineLine] = []) {
    var garbled: [[String]] = []
    for line in signature {
      let words = line.text.split(separator: " ").map(String.init)
        .filter { word in word.contains { $0.isLetter || $0.isNumber } }
      guard !words.isEmpty, !Self.isNote(words) else { continue }
      if names.isEmpty,
        readAuthority(words, line) || readDeputy(words, line) || readTitle(words, line)
      {
        continue
      }
      if let name = PersonName.read(words) {
        names.append((name, line))
      } else if names.isEmpty {
        garbled.append(words)
      }
    }
    let name = names.last { PersonName.hasSurname($0.name) } ?? names.last
    if let name { lines.append(name.line) }
    let title =
      (authorities.isEmpty ? Self.title(titles.first, of: authority) : nil) ?? Self.title(titles)
      ?? Self.title(under: garbled, from: authority)
      ?? (name == nil ? nil : deputyTitle)
    guard name != nil || title != nil else { return }
    signer = DirectiveDocument.Signer(
      name: name?.name, title: title,
      authority: authorities.isEmpty ? nil : authorities.joined(separator: "; "))
  }

  /// “(Đã ký)”, “Ký bởi: …”.
  private static func isNote(_ words: [String]) -> Bool {
    let bare = words.prefix(3).map { $0.bareKey.trimmedMarks }.joined(separator: " ")
    return ["da ky", "ky ten", "ky boi", "nguoi ky", "ky dien"].contains { bare.hasPrefix($0) }
      || words[0].hasPrefix("(")
  }

  // MARK: Authority

  private mutating func readAuthority(_ words: [String], _ line: OutlineLine) -> Bool {
    guard Self.isCapitals(words), let authority = Self.authority(words) else { return false }
    authorities.append(authority.mark)
    titles = []
    // “KT. CHỦ TỊCH PHÓ CHỦ TỊCH” fused into one line; “Q. GIÁM ĐỐC” is the signer's own title.
    if let deputy = authority.rest.indices.dropFirst().first(where: {
      authority.rest[$0].bareKey == "pho"
    }) {
      titles.append(Array(authority.rest[deputy...]))
    } else if authority.mark == "Q." {
      titles.append(authority.rest)
    }
    let isDeputy = ["kt", "k/t"].contains(authority.mark.bareKey.trimmedMarks)
    deputized = isDeputy ? authority.rest : []
    lines.append(line)
    return true
  }

  /// The abbreviation as printed, and the words behind it.
  private static func authority(_ words: [String]) -> (mark: String, rest: [String])? {
    guard let first = words.first, SignatureWords.isAuthority(first.bareKey) else { return nil }
    if first.has("/") { return (first.trimmedMarks, Array(words.dropFirst())) }
    // “KT.GIÁM ĐỐC”
    let ends = first.firstIndex(of: ".") ?? first.endIndex
    let glued = ends < first.endIndex ? String(first[ends...]).trimmedMarks : ""
    return (first[..<ends] + ".", (glued.isEmpty ? [] : [glued]) + words.dropFirst())
  }

  static func isCapitals(_ words: [String]) -> Bool {
    words.allSatisfy { word in
      word.unicodeScalars.allSatisfy { Letters.parts(of: $0)?.isUppercase ?? true }
    } && words.contains { $0.contains(where: \.isLetter) }
  }

  // MARK: Title

  private static let bodies: Set<String> = [
    "uy ban nhan dan", "hoi dong nhan dan", "ban thuong vu", "ban chap hanh", "ban can su dang",
    "chinh phu", "quoc hoi", "uy ban thuong vu quoc hoi", "ban chi dao", "thuong truc", "dang uy",
    "tinh uy", "huyen uy", "thanh uy", "hoi dong", "ban thuong vu tinh uy", "thuong truc tinh uy",
    "ban thuong vu huyen uy", "chi bo", "dang bo",
  ]

  /// A line of capitals that opens with a title, or runs on from one.
  private mutating func readTitle(_ words: [String], _ line: OutlineLine) -> Bool {
    guard Self.isCapitals(words) else { return false }
    let bare = words.map { $0.bareKey.trimmedMarks }
    if Self.bodies.contains(bare.joined(separator: " ")) { return true }
    if Self.opensTitle(words) {
      titles.append(words)
    } else if let last = titles.last?.last, Self.runsOn(bare, behind: last) {
      titles[titles.count - 1] += words
    } else {
      return false
    }
    lines.append(line)
    return true
  }

  private static func opensTitle(_ words: [String]) -> Bool {
    NameCase.knows(words) || words.count >= 2 && ["truong", "pho"].contains(words[0].bareKey)
  }

  private static func runsOn(_ bare: [String], behind last: String) -> Bool {
    guard let first = bare.first else { return false }
    return last.hasSuffix(",") || ["kiem", "va"].contains(first) || last.bareKey == "kiem"
      || ["tinh", "huyen", "thanh", "xa", "phuong", "so", "bo", "cong", "dai", "thuong"]
        .contains(first) && bare.count >= 2
  }

  /// The first title: “TRƯỞNG BAN” / “CHỦ TỊCH UBND TỈNH” signs as Trưởng ban.
  private static func title(_ titles: [[String]]) -> String? {
    guard var words = titles.first else { return nil }
    if let next = titles.dropFirst().first, words.last?.hasSuffix(",") == true { words += next }
    let title = NameCase.normal(words).trimmingMarks
    return title.isEmpty ? nil : title
  }

  /// “BỘ TRƯỞNG, CHỦ NHIỆM” / “#MÓ CHỦ NHIỆM”: the last words of the head's title once more, behind
  /// what the seal made of PHÓ.
  private mutating func readDeputy(_ words: [String], _ line: OutlineLine) -> Bool {
    guard let head = titles.last, words.count > 1, words.count - 1 < head.count,
      Self.isCapitals(words),
      zip(words.dropFirst(), head.suffix(words.count - 1)).allSatisfy({
        $0.bareKey.trimmedMarks == $1.bareKey.trimmedMarks
      })
    else { return false }
    titles = [["PHÓ"] + words.dropFirst()]
    lines.append(line)
    return true
  }

  /// The last words of the title that a decision names its head with: the first lie under the seal.
  private static func title(_ words: [String]?, of authority: [OutlineLine]) -> String? {
    guard let words, words.count > 1 else { return nil }
    let head = authority.first?.text.split(separator: " ").map(String.init) ?? []
    guard let body = head.indices.dropFirst().first(where: { NameCase.opensBody(head, at: $0) }),
      body > words.count,
      zip(words, head[..<body].suffix(words.count)).allSatisfy({
        $0.bareKey.trimmedMarks == $1.bareKey.trimmedMarks
      }), head[body - words.count - 1].hasSuffix(",")
    else { return nil }
    return NameCase.normal(Array(head[..<body])).trimmingMarks
  }

  /// Who signs for a head (KT.) is the head's deputy, also where the seal hid the line that says so.
  private var deputyTitle: String? {
    guard deputized.count > 1, Self.opensTitle(deputized) else { return nil }
    // A minister's deputy is called Thứ trưởng.
    // “BỘ TRƯỞNG, CHỦ NHIỆM”: the deputy has the second title.
    let own = deputized.dropLast().lastIndex { $0.hasSuffix(",") }.map { $0 + 1 } ?? 0
    if deputized[own].bareKey == "bo" { return "Thứ trưởng" }
    return NameCase.normal(["PHÓ"] + deputized[own...]).trimmingMarks
  }

  /// A title that the seal covers in part, when half its words agree with the head's.
  private static func title(under garbled: [[String]], from authority: [OutlineLine]) -> String? {
    let head = authority.first?.text.split(separator: " ").map(String.init) ?? []
    guard let body = head.indices.dropFirst().first(where: { NameCase.opensBody(head, at: $0) })
    else { return nil }
    let title = Array(head[..<body])
    let keys = title.map { $0.bareKey.trimmedMarks }
    for words in garbled {
      let read = words.map { $0.bareKey.trimmedMarks }
      guard !read.contains("pho"), read.count <= keys.count + 2 else { continue }
      if keys.filter(read.contains).count * 2 >= keys.count {
        return NameCase.normal(title).trimmingMarks
      }
    }
    return nil
  }
}
