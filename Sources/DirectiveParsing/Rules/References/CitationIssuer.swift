internal import VietnameseText

/// Who issued the cited document: “của HĐND tỉnh”, “của Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ”.
enum CitationIssuer {
  static func read(_ tokens: [Token], at index: Int) -> Range<Int>? {
    var start = index
    if start < tokens.count, tokens[start].text == ")" { start += 1 }
    guard start < tokens.count else { return nil }
    if tokens[start].key == Key.cua {
      start += 1
    } else if !heads.contains(tokens[start].key) || !tokens[start].isCapital {
      // “… năm 2012 Sở Y tế về việc …”: a body may follow without của.
      return nil
    }
    guard start < tokens.count, tokens[start].kind == .word,
      tokens[start].isCapital
    else { return nil }
    var end = start + 1
    while end < tokens.count, end - start < 26 {
      let token = tokens[end]
      if token.kind == .mark {
        guard continuesBehindMark(tokens, at: end) else { break }
      } else if token.kind == .number {
        guard isNumberedBody(tokens, at: end) else { break }
      } else if TitleWords.opens(tokens, at: end) || isStop(tokens, at: end) {
        break
      }
      end += 1
    }
    while end > start + 1, tokens[end - 1].kind == .mark || tokens[end - 1].key == Key.va {
      end -= 1
    }
    return start..<end
  }

  // “đề nghị của Giám đốc Sở Y tế tại Tờ trình số …”
  static func before(_ tokens: [Token], _ start: Int) -> Range<Int>? {
    guard start >= 3, tokens[start - 1].key == "tại".wordKey else { return nil }
    let floor = max(0, start - 24)
    guard
      let owner = (floor..<start - 1).last(where: { tokens[$0].key == Key.cua }),
      tokens[owner + 1].isCapital,
      !tokens[owner..<start].contains(where: { [";", ".", "(", ")"].contains($0.text) })
    else { return nil }
    return owner + 1..<start - 1
  }

  private static func isStop(_ tokens: [Token], at index: Int) -> Bool {
    let token = tokens[index]
    if token.isCapital { return false }
    if token.key == Key.va {
      return index + 1 >= tokens.count || !tokens[index + 1].isCapital
    }
    return stops.contains(token.key)
  }

  private static let heads: Set<String> = Set(
    ["sở", "bộ", "ubnd", "hđnd", "ủy", "hội", "thủ", "chính", "ban", "tỉnh", "chủ", "cục", "tổng"]
      .map(\.wordKey))
  private static let stops: Set<String> = Set(
    [
      "về", "v/v", "tại", "có", "đã", "được", "thì", "là", "để", "trong", "này", "nêu", "theo",
      "như", "trên", "với", "do", "từ", "gồm", "kèm", "nhằm", "ngày", "vẫn", "đến", "ra", "cho",
      "mà", "nên", "cần", "phải", "bằng", "đối", "không", "đang", "sẽ", "nhưng", "liên", "sau",
      "trước", "khi", "bao", "gửi", "trình", "giao", "cụ", "quy", "hướng", "yêu",
    ].map(\.wordKey))

  // “Bộ trưởng, Chủ nhiệm …”, “Hội đồng Thi đua, khen thưởng …”, “Lao động - Thương binh …”
  private static func continuesBehindMark(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    switch tokens[index].text {
    case "-", "–": return next.kind == .word && index > 0 && tokens[index - 1].kind == .word
    case ",":
      let pairs: Set<String> = Set(["khen", "chủ", "thể", "công"].map(\.wordKey))
      if next.key == "chủ".wordKey {
        return index + 2 < tokens.count && tokens[index + 2].key == "nhiệm".wordKey
      }
      return pairs.contains(next.key) && !(next.key == "chủ".wordKey)
    default: return false
    }
  }

  /// Ban Chỉ đạo 138, Tổ công tác 06.
  private static func isNumberedBody(_ tokens: [Token], at index: Int) -> Bool {
    ["đạo".wordKey, "tác".wordKey, "án".wordKey].contains(tokens[index - 1].key)
      && tokens[index].text.isSmallNumber
  }
}

/// The words with which the title of a cited document opens.
enum TitleWords {
  private static let about: Set<String> = Set(["về", "v/v"].map(\.wordKey))
  private static let verbs: Set<String> = Set(
    [
      "quy định", "phê duyệt", "ban hành", "hướng dẫn", "sửa đổi", "giao kế", "giao chỉ",
      "giao nhiệm", "giao dự", "tiếp tục",
      "tăng cường", "thực hiện", "triển khai", "thành lập", "kiện toàn", "công bố", "cử cán",
      "đẩy mạnh", "thí điểm",
      "phân công", "thông qua", "phiên họp", "đề nghị", "bổ sung", "điều chỉnh",
      "phát động", "tổ chức", "thu hồi", "bãi bỏ", "thông báo", "xây dựng", "đề xuất", "chấn chỉnh",
      "ủy quyền", "phân cấp",
      "công nhận", "chỉ đạo", "nâng cao", "khắc phục", "ứng phó", "chủ động", "tập trung",
    ].map { $0.split(separator: " ").map(\.wordKey).joined(separator: " ") })

  static func opens(_ tokens: [Token], at index: Int) -> Bool {
    let token = tokens[index]
    if about.contains(token.key) { return true }
    guard token.text.first?.isLowercase == true else { return false }
    if verbs.contains(token.key) { return true }
    guard index + 1 < tokens.count else { return false }
    return verbs.contains("\(token.key) \(tokens[index + 1].key)")
  }
}

/// The title behind the issuer, up to the end of its clause.
enum CitationTitle {
  static func read(_ tokens: [Token], at index: Int) -> Range<Int>? {
    guard index < tokens.count, TitleWords.opens(tokens, at: index) else { return nil }
    var end = index + 1
    var depth = 0
    while end < tokens.count, end - index < 120 {
      let token = tokens[end]
      switch token.text {
      case "(", "“":
        if token.text == "(", opensShortName(tokens, at: end) {
          return trimmed(tokens, index..<end)
        }
        depth += 1
      case ")", "”":
        if depth == 0 { return trimmed(tokens, index..<end) }
        depth -= 1
      case ";", ".", "./.", ":":
        if depth == 0 { return trimmed(tokens, index..<end) }
      case ",":
        if depth == 0, endsClause(tokens, at: end) { return trimmed(tokens, index..<end) }
      default: break
      }
      if token.key == Key.va, depth == 0, end + 1 < tokens.count,
        CitationType.beginning(tokens, at: end + 1).map({
          $0.end < tokens.count && tokens[$0.end].key == Key.so
        }) == true
      {
        return trimmed(tokens, index..<end)
      }
      end += 1
    }
    return trimmed(tokens, index..<end)
  }

  // “(sau đây gọi là …)”, “(gọi tắt …)”
  private static func opensShortName(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return false }
    return ["sau".wordKey, "gọi".wordKey, "kèm".wordKey, "viết".wordKey].contains(
      tokens[index + 1].key)
  }

  /// A comma behind which another document or the acting body begins.
  private static func endsClause(_ tokens: [Token], at index: Int) -> Bool {
    guard index + 1 < tokens.count else { return true }
    let next = tokens[index + 1]
    if next.isCapital {
      if let type = CitationType.beginning(tokens, at: index + 1) {
        return type.end < tokens.count
          && (tokens[type.end].key == Key.so || tokens[type.end].text.first?.isNumber == true)
      }
      return actors.contains(next.key)
    }
    return ["cụ".wordKey, "theo".wordKey, "đồng".wordKey, "nhưng".wordKey].contains(next.key)
  }

  private static let actors: Set<String> = Set(
    [
      "ubnd", "ủy", "sở", "bộ", "chủ", "thủ", "giám", "văn", "hđnd", "hội", "ban", "thực", "căn",
      "xét",
    ].map(\.wordKey))

  private static func trimmed(_ tokens: [Token], _ range: Range<Int>) -> Range<Int>? {
    var end = range.upperBound
    while end > range.lowerBound + 1, tokens[end - 1].kind == .mark,
      ![")", "”"].contains(tokens[end - 1].text)
    { end -= 1 }
    return end > range.lowerBound + 1 ? range.lowerBound..<end : nil
  }
}
