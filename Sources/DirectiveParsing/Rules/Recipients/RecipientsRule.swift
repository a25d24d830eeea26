internal import DirectiveModel
internal import Foundation
internal import VietnameseText

/// Nơi nhận: one recipient a dash, its purpose in words, and the archive line apart.
struct RecipientsRule {
  private(set) var recipients: [DirectiveDocument.Recipient] = []
  private(set) var archive: String?
  private(set) var archiveLine: [OutlineLine] = []

  init(_ lines: [OutlineLine]) {
    for item in Self.items(lines) {
      let text = item.words.joined(separator: " ")
      if let kept = Self.archive(text) {
        archive = archive ?? kept
        archiveLine = item.lines
      } else if let recipient = Self.recipient(text) {
        recipients.append(recipient)
      }
    }
  }

  private struct Item {
    var words: [String]
    var lines: [OutlineLine]
  }

  /// A dash opens one; without dashes the mark at the end of the line before does.
  private static func items(_ lines: [OutlineLine]) -> [Item] {
    var items: [Item] = []
    let dashes = lines.filter { isDash($0.text.first) }.count
    for line in lines {
      var words = line.text.split(separator: " ").map(String.init)
      if let head = headEnd(words) { words.removeFirst(head) }
      guard !words.isEmpty else { continue }
      let opens: Bool
      if isDash(words[0].first) {
        opens = true
        words[0].removeFirst()
        if words[0].isEmpty { words.removeFirst() }
        guard !words.isEmpty else { continue }
      } else if words[0].bareKey.hasPrefix("luu"),
        words[0].contains(":") || words.count > 1 && words[1] == ":"
      {
        opens = true
      } else {
        let ended = items.last?.words.last.map { $0.hasSuffix(";") || $0.hasSuffix(".") } ?? true
        opens = items.isEmpty || ended && dashes * 2 < lines.count
      }
      if opens || items.isEmpty {
        items.append(Item(words: words, lines: [line]))
      } else {
        items[items.count - 1].words += words
        items[items.count - 1].lines.append(line)
      }
    }
    return items
  }

  private static func isDash(_ character: Character?) -> Bool {
    character.map { "-–—~•+−".contains($0) } ?? false
  }

  /// The words of “Nơi nhận:” itself.
  private static func headEnd(_ words: [String]) -> Int? {
    guard words.count >= 2, words[1].bareKey.hasPrefix("nhan"),
      FootZone.heads.contains(words[0].bareKey.trimmedMarks)
    else {
      return nil
    }
    return words.count > 2 && words[2] == ":" ? 3 : 2
  }

  // MARK: Archive

  /// “Lưu: VT, NC (2)” up to its full stop.
  private static func archive(_ text: String) -> String? {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    let name = first.bareKey.trimmedMarks
    guard name == "luu" || first.has(":") && (name.hasPrefix("luu") || misread.contains(name))
    else { return nil }
    var kept: [String] = []
    for word in words {
      // “KGVX (2b).Sơn”: the drafter's mark behind the full stop.
      if word.has(")"), let close = word.range(of: ")."),
        close.upperBound < word.endIndex
      {
        kept.append(String(word[..<close.upperBound]))
        break
      }
      kept.append(word)
      if word.hasSuffix("."), word.count > 1 || !kept.isEmpty { break }
    }
    var result = kept.joined(separator: " ")
    while let last = result.last, ".;,/".contains(last) { result.removeLast() }
    // “Lưu : VT” as “Lưu: VT”.
    result = result.replacing(" :", with: ":").replacing("Luu:", with: "Lưu:")
    if misread.contains(name), let colon = result.firstIndex(of: ":") {
      result = "Lưu" + result[colon...]
    }
    return result
  }

  /// What “Lưu:” is read as in text read elsewhere.
  private static let misread: Set<String> = ["lita", "liu", "luru", "lira", "lunu", "lim", "ltu"]

  // MARK: Recipient

  private static func recipient(_ text: String) -> DirectiveDocument.Recipient? {
    var text = text[...]
    func trim() {
      while let last = text.last, ".,; ".contains(last), !text.hasSuffix("...") {
        text.removeLast()
      }
    }
    trim()
    var purpose: String?
    if text.hasSuffix(")"), let open = text.lastIndex(of: "(") {
      let inner = text[text.index(after: open)...].dropLast()
      if let named = Purpose.named(String(inner)) {
        purpose = named
        text = text[..<open]
        trim()
      }
    }
    guard text.contains(where: \.isLetter) else { return nil }
    return DirectiveDocument.Recipient(text: String(text), purpose: purpose)
  }
}

/// What a recipient is to do with its copy, written out: b/c is báo cáo.
enum Purpose {
  private static let short: [String: String] = [
    "b/c": "báo cáo", "bc": "báo cáo", "b/cáo": "báo cáo", "b.c": "báo cáo", "báo cáo": "báo cáo",
    "t/h": "thực hiện", "th": "thực hiện", "t/hiện": "thực hiện", "thực hiện": "thực hiện",
    "p/h": "phối hợp",
    "ph": "phối hợp", "phối hợp": "phối hợp", "p/hợp": "phối hợp", "biết": "biết",
    "t/d": "theo dõi", "theo dõi": "theo dõi",
    "t/dõi": "theo dõi", "đ/c": "chỉ đạo", "c/đ": "chỉ đạo", "chỉ đạo": "chỉ đạo",
    "đăng tải": "đăng tải",
    "đ/t": "đăng tải", "g/s": "giám sát", "giám sát": "giám sát", "k/tra": "kiểm tra",
    "t/m": "tham mưu",
    "phối hợp thực hiện": "phối hợp thực hiện", "p/h t/h": "phối hợp thực hiện",
    "chỉ đạo thực hiện": "chỉ đạo thực hiện", "đăng": "đăng tải",
    "b/cáo,": "báo cáo", "tổng hợp": "tổng hợp", "công bố": "công bố", "đôn đốc": "đôn đốc",
    "phổ biến": "phổ biến",
    "tuyên truyền": "tuyên truyền", "đưa tin": "đưa tin", "kiểm tra": "kiểm tra",
  ]

  static func named(_ text: String) -> String? {
    var words = text.lowercased().split(separator: " ").map(String.init)
    let isPurpose = words.first?.bareKey == "de"
    if isPurpose { words.removeFirst() }
    let plain = words.joined(separator: " ")
    if let full = short[plain] { return full }
    guard isPurpose, !plain.isEmpty else { return nil }
    return words.map { word -> String in
      let mark = word.last.map { ",;".contains($0) ? String($0) : "" } ?? ""
      return (short[String(word.dropLast(mark.count))] ?? String(word.dropLast(mark.count))) + mark
    }.joined(separator: " ")
  }
}
