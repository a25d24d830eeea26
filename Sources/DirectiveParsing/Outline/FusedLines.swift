internal import VietnameseText

/// Parts lines that recognition fused from two columns: letterhead, and Nơi nhận beside the signature.
enum FusedLines {
  private static let mottos: [[String]] = [
    ["cong", "hoa", "xa", "hoi"], ["doc", "lap"], ["dang", "cong", "san"],
  ]

  /// “Số: 1449/UBND-NC   Hậu Giang, ngày 14 …” and “ỦY BAN NHÂN DÂN   CỘNG HÒA XÃ HỘI …”.
  static func partLetterhead(_ line: PageLine) -> [PageLine] {
    let line = withCommittee(line)
    for motto in mottos {
      if let start = index(of: motto, in: line), start > 0, !isCited(line, at: start) {
        let (head, tail) = line.split(at: start)
        return [head, tail]
      }
    }
    if let start = line.columnGap, line.words.contains(where: { $0.box != nil }) {
      let (head, tail) = line.split(at: start)
      return partLetterhead(head) + partLetterhead(tail)
    }
    if let start = placeStart(in: line), start > 0 {
      let (head, tail) = line.split(at: start)
      return [head, tail]
    }
    return [line]
  }

  /// “làng BAN NHÂN DÂN”: behind whatever was made of ỦY.
  private static func withCommittee(_ line: PageLine) -> PageLine {
    guard line.box == nil, line.words.count >= 4, line.first != "uy", line.words[0].text.count <= 5,
      line.words[1...3].map(\.bare) == ["ban", "nhan", "dan"],
      line.words[1].text.first?.isUppercase == true, line.words[1].text.hasSuffix("N")
    else { return line }
    var line = line
    line.words[0].text = "ỦY"
    line.words[0].bare = "uy"
    return line
  }

  // “- Như trên;   CHỦ TỊCH”
  static func partFoot(_ line: PageLine) -> [PageLine] {
    if let line = deputy(line) { return [line] }
    for index in line.words.indices.dropFirst() where line.words[index].gap >= 4 {
      let (head, tail) = line.split(at: index)
      if tail.isCapitals || head.first.hasPrefix("-") || head.first == "noi" {
        return [head, tail]
      }
    }
    // Without a gap: capitals behind the mark that ends an item.
    for index in line.words.indices.dropFirst()
    where [";", ".", ":"].contains(line.words[index - 1].text.last)
      || line.words[index - 1].text.hasSuffix("),")
    {
      let (head, tail) = line.split(at: index)
      if tail.isCapitals, SignatureWords.opens(tail), !head.isCapitals,
        !SignatureWords.isAuthority(head.first)
      {
        return [head, tail]
      }
    }
    return [withoutSpecks(line)]
  }

  /// “MÓ CHỦ NHIỆM”, “-*Ó CHÁNH VĂN PHÒNG”: PHÓ, of which the seal covers the left.
  private static func deputy(_ line: PageLine) -> PageLine? {
    guard (2...7).contains(line.words.count) else { return nil }
    for index in 0...1 where index + 2 < line.words.count {
      let mark = line.words[index].text.filter(\.isLetter)
      guard mark.hasSuffix("Ó"), mark.count <= 3, mark != "PHÓ",
        line.words[..<index].allSatisfy({ !$0.text.contains(where: \.isLetter) })
      else { continue }
      var tail = line.split(at: index).1
      tail.words[0].text = "PHÓ"
      tail.words[0].bare = "pho"
      return tail.isCapitals && SignatureWords.opens(tail) ? tail : nil
    }
    return nil
  }

  /// What was made of a seal or a pen behind the mark that ends an item: “UBND tỉnh; Jaa”.
  ///
  /// Where the page has boxes the recogniser's own doubt tells of words.
  private static func withoutSpecks(_ line: PageLine) -> PageLine {
    guard line.isItem else { return line }
    var line = line
    // “thuộc CP;[I”
    if let last = line.words.last?.text, let mark = last.lastIndex(of: ";"),
      mark > last.startIndex, last[mark...].count <= 3,
      last[mark...].contains(where: { !$0.isLetter && $0 != ";" })
    {
      line.words[line.words.count - 1].text = String(last[...mark])
    }
    guard line.box == nil,
      let end = line.words.lastIndex(where: { $0.text.hasSuffix(";") }),
      (1...2).contains(line.words.count - 1 - end)
    else { return line }
    let tail = line.words[(end + 1)...].flatMap { $0.text.filter(\.isLetter) }
    guard tail.count <= 4, tail.isEmpty || tail.contains(where: \.isLowercase) else { return line }
    return line.split(at: end + 1).0
  }

  private static func index(of phrase: [String], in line: PageLine) -> Int? {
    guard line.words.count >= phrase.count else { return nil }
    return (0...line.words.count - phrase.count).first { start in
      phrase.indices.allSatisfy { line.words[start + $0].bare == phrase[$0] }
    }
  }

  /// The state's name in running text stands in small letters.
  private static func isCited(_ line: PageLine, at index: Int) -> Bool {
    line.words[index].text.first?.isUppercase != true
  }

  /// Where “Hậu Giang, ngày …” begins.
  private static func placeStart(in line: PageLine) -> Int? {
    guard
      let day = line.words.indices.first(where: {
        $0 > 1 && line.words[$0].bare == "ngay" && line.words[$0 - 1].text.hasSuffix(",")
      })
    else { return nil }
    var start = day - 1
    while start > 0, day - start < 5 {
      let before = line.words[start - 1]
      // “HUYỆN ỦY MỘC CHÂU Mộc Châu, ngày …”: the place is not set in capitals; “ngô Quảng Bình”
      // stands behind what was made of the asterisk.
      if before.text.isSetInCapitals, !line.words[start].text.isSetInCapitals { return start }
      if line.words[start].text.first?.isUppercase == true, before.text.first?.isLowercase == true {
        return start
      }
      if line.words[start].gap >= 3 || before.text.has("/") || before.text.hasSuffix(":") {
        return start
      }
      start -= 1
    }
    return nil
  }
}

extension FusedLines {
  /// What stands to the right of the number or V/v as a line of its own: the title, Kính gửi.
  static func partHead(_ lines: [PageLine]) -> [PageLine] {
    var result: [PageLine] = []
    var held: PageLine?
    /// Lines of the trích yếu that may still stand beside Kính gửi.
    var besideSubject = 0
    for (index, line) in lines.enumerated() {
      if let waiting = held, !continuesSubject(line) {
        result.append(waiting)
        held = nil
      }
      guard index < 14, line.box == nil, held == nil else {
        result.append(line)
        continue
      }
      besideSubject = AboutWords.opens(line.first) ? 5 : besideSubject - 1
      if let start = titleStart(in: line) {
        let (head, tail) = line.split(at: start)
        result += [head, tail]
      } else if besideSubject > 0, let start = addressStart(in: line) {
        let (head, tail) = line.split(at: start)
        result.append(head)
        held = tail
      } else {
        result.append(line)
      }
    }
    if let held { result.append(held) }
    return result
  }

  // “* THÔNG BÁO”, “Số 187-KH/TU KẾ HOẠCH”
  private static func titleStart(in line: PageLine) -> Int? {
    let isNumber = line.first.hasPrefix("so") && line.has("/")
    guard isNumber || line.first == "*" || opensWithUrgency(line) else { return nil }
    return line.words.indices.dropFirst().first { start in
      DocumentTypes.title(of: line.split(at: start).1) != nil
    }
  }

  // “HỎA TỐC CÔNG ĐIỆN”
  private static func opensWithUrgency(_ line: PageLine) -> Bool {
    line.isCapitals
      && [["hoa", "toc"], ["thuong", "khan"], ["khan"]].contains(where: line.starts)
  }

  // “V/v đôn đốc báo cáo Kính gửi:”
  private static func addressStart(in line: PageLine) -> Int? {
    line.words.indices.dropFirst(2).first { start in
      line.words[start].text.hasPrefix("K") && line.words[start].bare == "kinh"
        && start + 1 < line.words.count && line.words[start + 1].bare.trimmedMarks == "gui"
    }
  }

  /// The next short line of the trích yếu, which goes on in small letters.
  private static func continuesSubject(_ line: PageLine) -> Bool {
    line.startsLowercase && line.words.count <= 12 && !line.isItem
  }
}

extension String {
  fileprivate var isSetInCapitals: Bool {
    count > 1
      && unicodeScalars.allSatisfy { Letters.parts(of: $0)?.isUppercase ?? true }
      && contains(where: \.isLetter)
  }
}

extension PageLine {
  /// The word behind a gap that parts two columns.
  var columnGap: Int? {
    words.indices.dropFirst().first { words[$0].gap >= 9 && !isLeftBlank(before: $0) }
  }

  /// Room for the pen: “ngày        tháng”, “Số:        /UBND-VP”.
  private func isLeftBlank(before index: Int) -> Bool {
    let (left, right) = (words[index - 1].bare.trimmedMarks, words[index])
    return ["ngay", "thang"].contains(left) && ["thang", "nam"].contains(right.bare)
      || left == "so" && right.text.hasPrefix("/")
  }
}
