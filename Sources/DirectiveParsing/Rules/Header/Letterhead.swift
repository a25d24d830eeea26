internal import DirectiveModel
internal import VietnameseText

/// The lines above the body, each told by its pattern and never by its place in reading order.
struct Letterhead {
  /// Names of bodies in capitals, from the top.
  private(set) var bodies: [OutlineLine] = []
  private(set) var number: OutlineLine?
  private(set) var place: OutlineLine?
  /// “V/v …” and the lines that it runs on in.
  private(set) var about: [OutlineLine] = []
  private(set) var title: OutlineLine?
  private(set) var type: String?
  /// Trích yếu below the title.
  private(set) var subject: [OutlineLine] = []
  // “CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH …”
  private(set) var authority: [OutlineLine] = []
  /// Urgency, secrecy and circulation, as stamped or printed.
  private(set) var marks: [OutlineLine] = []
  /// “ĐẢNG CỘNG SẢN VIỆT NAM” stands at the top right.
  private(set) var isParty = false

  init(_ outline: Outline) {
    for line in outline.letterhead { sort(HeaderLine(line)) }
    // “KẾ HOẠCH” far down is no title when the dispatch said V/v above.
    for line in outline.others where line.page == 0 {
      if MarkWords.mark(of: HeaderLine(line)) != nil { marks.append(line) }
    }
  }

  private mutating func sort(_ line: HeaderLine) {
    if line.isMotto {
      isParty = isParty || line.bare.contains("cong san")
      return
    }
    if MarkWords.mark(of: line) != nil {
      marks.append(line.line)
      return
    }
    if place == nil, line.isPlaceAndDate {
      place = line.line
      return
    }
    if number == nil, title == nil, line.isNumber {
      number = line.line
      return
    }
    if title == nil, about.isEmpty, let entry = DocumentTypes.title(words: line.words) {
      title = line.line
      type = entry.name
      // A title that runs on in its own line: “KẾ HOẠCH TRIỂN KHAI …”.
      // “KẾT LUẬN CỦA BAN THƯỜNG VỤ TỈNH ỦY” only says whose it is.
      let rest = line.bareWords.dropFirst(entry.name.split(separator: " ").count)
      if line.words.count > entry.bare.count + 1, !(line.isCapitals && rest.first == "cua") {
        subject.append(line.line)
      }
      return
    }
    if title != nil {
      sortBelowTitle(line)
    } else if line.isAbout || isParty && number != nil && about.isEmpty && line.opensPartySubject {
      about.append(line.line)
    } else if !about.isEmpty, !line.isCapitals, continuesAbout(line) {
      about.append(line.line)
    } else if line.isCapitals, !line.isSymbol, line.words.count <= 12, about.isEmpty, number == nil,
      line.line.box.map({ $0.midX < 0.52 }) ?? true
    {
      bodies.append(line.line)
    }
  }

  private mutating func sortBelowTitle(_ line: HeaderLine) {
    // “CHỈ THỊ” / “CỦA BAN THƯỜNG VỤ TỈNH ỦY”: whose it is.
    if line.isRule || subject.isEmpty && line.isCapitals && line.bareWords.first == "cua" { return }
    if line.isCapitals, AuthorityWords.opens(line), !subject.isEmpty || line.words.count > 2 {
      authority.append(line.line)
    } else if line.isCapitals, !authority.isEmpty {
      authority.append(line.line)
    } else if authority.isEmpty {
      subject.append(line.line)
    }
  }

  /// On a page with boxes the dispatch's subject stands in the left half.
  private func continuesAbout(_ line: HeaderLine) -> Bool {
    guard !line.isRule else { return false }
    guard let box = line.line.box, let first = about.first?.box else {
      return line.words.count <= 12
    }
    return box.midX < 0.55 && abs(box.midX - first.midX) < 0.15
  }
}

/// A letterhead line with its words bare, for look-ups.
struct HeaderLine {
  var line: OutlineLine
  var words: [String]
  var bareWords: [String]
  var bare: String

  init(_ line: OutlineLine) {
    self.line = line
    words = line.text.split(separator: " ").map(String.init)
    bareWords = words.map { $0.bareKey.trimmedMarks }
    bare = bareWords.joined(separator: " ")
  }

  var isCapitals: Bool {
    var letters = 0
    for scalar in line.text.unicodeScalars {
      guard let parts = Letters.parts(of: scalar) else { continue }
      if !parts.isUppercase { return false }
      letters += 1
    }
    return letters >= 2
  }

  var isMotto: Bool {
    if bare.hasPrefix("dang cong san") { return true }
    guard bareWords.contains(where: { $0 == "hoa" || $0.hasSuffix("hanh") }) else { return false }
    return bare.contains("cong hoa xa hoi") || bare.contains("hanh phuc") && bare.contains("tu do")
  }

  /// “TB-VPCP”: what a seal or a pen left of the number.
  var isSymbol: Bool {
    guard words.count == 1, let first = words.first else { return false }
    return first.dropFirst().contains("-") || first.has("/")
  }

  // “*”, “-----”, “_______”
  var isRule: Bool { !line.text.contains { $0.isLetter || $0.isNumber } }

  var isAbout: Bool {
    guard let first = bareWords.first else { return false }
    return AboutWords.opens(first) || bare.hasPrefix("ve viec")
  }

  /// Party dispatches set the subject in italics without V/v.
  var opensPartySubject: Bool {
    !isCapitals && !isRule && (bare.hasPrefix("ve ") || words.count <= 12)
  }

  // “Số: 1449/UBND-NC”, “Số 45-KH/TU”, “Số:      /QĐ-UBND”; but “SỞ Y TẾ” is a body.
  var isNumber: Bool {
    guard let first = bareWords.first, words.count <= 9 else { return false }
    let isNamed =
      ["so", "s6", "$6", "s0", "56", "sé", "s8"].contains(first)
      && !words[0].wordKey.hasPrefix("sơ".wordKey)
      || words[0].lowercased().hasPrefix("số:")
    if isNamed {
      return line.text.has("/")
        || line.text.has("-") && line.text.contains(where: \.isNumber)
        || words[0].hasSuffix(":") && words.count <= 3
    }
    return words.count <= 2 && CitationNumber.read(line.passage.tokens, at: 0) != nil
  }

  /// Two of ngày, tháng, năm in a short line.
  var isPlaceAndDate: Bool {
    guard words.count <= 16, !isCapitals else { return false }
    let found = [["ngay"], ["thang"], ["nam"]].filter { names in
      bareWords.contains { names.contains($0) }
    }.count
    guard found >= 2,
      let day = bareWords.firstIndex(of: "ngay") ?? bareWords.firstIndex(of: "thang")
    else { return false }
    return day >= 1 && day <= 7
      && (words[..<day].contains { $0.hasSuffix(",") } || found == 3)
  }
}

/// “V/v”, as it is printed and as it is misread.
enum AboutWords {
  private static let readings: Set<String> = [
    "v/v", "viv", "vv", "v/y", "vn", "vw", "v/w", "vlv", "v/u", "v/v.", "w/v", "vív",
  ]

  static func opens(_ bare: String) -> Bool { readings.contains(bare.trimmedMarks) }
}

/// The heads that a decision's authority line names.
enum AuthorityWords {
  private static let openings = [
    "chu tich", "giam doc", "bo truong", "uy ban nhan dan", "hoi dong nhan dan", "thu tuong",
    "cuc truong",
    "ban thuong vu", "chinh phu", "quoc hoi", "truong ban", "chanh van phong", "thong doc",
    "tong giam doc",
    "hieu truong", "truong phong", "tong cuc truong", "vien truong", "chanh an", "tinh uy",
    "huyen uy", "thanh uy",
    "dang uy", "ban chap hanh", "thuong truc", "ban chi dao", "chanh thanh tra", "tong thanh tra",
    "chu nhiem",
  ]

  static func opens(_ line: HeaderLine) -> Bool { openings.contains { line.bare.hasPrefix($0) } }
}
