internal import VietnameseText

/// A law called by its name: “Luật Tổ chức chính quyền địa phương”, “Bộ luật Lao động”.
enum LawName {
  private static let law = "Luật".wordKey
  private static let code = ["bộ".wordKey, "luật".wordKey]
  private static let decree = ["pháp".wordKey, "lệnh".wordKey]
  private static let stops: Set<String> = Set(
    [
      "ngày", "số", "năm", "được", "theo", "có", "về", "đã", "này", "thì", "là", "để", "do", "cho",
      "như", "nêu", "khi", "tại", "từ", "trên", "thuộc", "với", "đối",
    ].map(\.wordKey))
  /// Words that end the name when a number or article stands before: “của Luật”, “và Luật”.
  private static let connectors: Set<String> = Set(["và", "của"].map(\.wordKey))

  static func read(_ tokens: [Token], at index: Int) -> (type: String, end: Int)? {
    let first = tokens[index]
    guard first.isCapital else { return nil }
    var end: Int
    let type: String
    if first.key == law {
      // “Luật” alone, or a head such as “Luật sư”, names no law.
      (type, end) = ("Luật", index + 1)
    } else if index + 1 < tokens.count, first.key == code[0], tokens[index + 1].key == code[1] {
      (type, end) = ("Bộ luật", index + 2)
    } else if index + 1 < tokens.count, first.key == decree[0], tokens[index + 1].key == decree[1] {
      (type, end) = ("Pháp lệnh", index + 2)
    } else {
      return nil
    }
    let name = end
    let isAmending = end < tokens.count && amending.contains(tokens[end].key)
    guard end < tokens.count, tokens[end].kind == .word,
      tokens[end].isCapital || isAmending || isNamed(tokens, from: end),
      !stops.contains(tokens[end].key), tokens[end].key != "sư".wordKey
    else { return nil }
    while end < tokens.count, end - name < (isAmending ? 32 : 14) {
      let token = tokens[end]
      if token.kind != .word && !(isAmending && token.text == ",") && !joinsList(tokens, at: end) {
        break
      }
      if stops.contains(token.key), !isCount(tokens, at: end) { break }
      if isCurrent(tokens, at: end) { break }
      if connectors.contains(token.key), !isAmending, !continues(tokens, at: end) { break }
      end += 1
    }
    while end > name + 1, tokens[end - 1].kind == .mark || connectors.contains(tokens[end - 1].key)
    { end -= 1 }
    return (type, end)
  }

  private static let amending: Set<String> = [("sửa").wordKey]

  /// A name in small letters counts when a number follows: “Luật đấu thầu số 43/2013/QH13”.
  private static func isNamed(_ tokens: [Token], from start: Int) -> Bool {
    for index in start..<min(start + 8, tokens.count) {
      if tokens[index].key == Key.so {
        return index + 1 < tokens.count && tokens[index + 1].text.first?.isNumber == true
      }
      if tokens[index].key == Key.ngay { return PrintedDate.read(tokens, at: index) != nil }
      if tokens[index].kind != .word { return false }
    }
    return false
  }

  // “một số điều của Luật …”
  private static func isCount(_ tokens: [Token], at index: Int) -> Bool {
    tokens[index].key == Key.so && index > 0 && tokens[index - 1].key == "một".wordKey
  }

  // “Luật Đất đai hiện hành”
  private static func isCurrent(_ tokens: [Token], at index: Int) -> Bool {
    tokens[index].key == "hiện".wordKey && index + 1 < tokens.count
      && tokens[index + 1].key == "hành".wordKey
  }

  /// “Thi đua, khen thưởng”: a list inside the name.
  private static func joinsList(_ tokens: [Token], at index: Int) -> Bool {
    guard [",", "-"].contains(tokens[index].text), index + 1 < tokens.count else { return false }
    return pairs.contains(tokens[index + 1].key)
  }

  private static let pairs: Set<String> = Set(
    ["khen", "chống", "lãng", "xử", "bổ", "cho", "công", "đấu"].map(\.wordKey))

  /// “Luật Địa chất và khoáng sản”, not “Luật Đất đai và các văn bản hướng dẫn”.
  private static func continues(_ tokens: [Token], at index: Int) -> Bool {
    guard tokens[index].key == Key.va, index + 1 < tokens.count else { return false }
    let next = tokens[index + 1]
    return next.kind == .word && !ends.contains(next.key)
  }

  private static let ends: Set<String> = Set(
    ["các", "những", "pháp", "văn", "quy", "luật", "nghị", "thông", "chỉ", "hướng"].map(\.wordKey))
}
