internal import Foundation

/// The document's own data beside the gold's.
struct FieldScorer {
  let record: JSONValue
  let gold: JSONValue
  private(set) var total = TaskTotals()
  private(set) var remarks: [String] = []

  init(record: JSONValue, gold: JSONValue) {
    self.record = record
    self.gold = gold
  }

  mutating func score() {
    let a = record[of: "document"]
    let b = gold[of: "document"]
    scoreMembers(a, b)
    let cited = Self.numbers(a[of: "references"])
    let wanted = Self.numbers(b[of: "references"])
    total.references = TaskTotals.Count(
      predicted: cited.count, gold: wanted.count, right: cited.intersection(wanted).count)
    let to = Overlap.counts(Self.receivers(a))
    let wantedTo = Overlap.counts(Self.receivers(b))
    total.recipients = TaskTotals.Count(
      predicted: to.values.reduce(0, +), gold: wantedTo.values.reduce(0, +),
      right: Overlap.shared(to, wantedTo))
    total.documents = 1
  }

  private mutating func scoreMembers(_ a: JSONValue, _ b: JSONValue) {
    func folded(_ name: String, in parent: String? = nil) -> Bool {
      let (x, y) = parent.map { (a[of: $0], b[of: $0]) } ?? (a, b)
      return FoldedWords(x[of: name].text) == FoldedWords(y[of: name].text)
    }
    let right: [(String, Bool)] = [
      ("type", folded("type")),
      (
        "numberSymbol",
        Self.number(a[of: "numberSymbol"].text) == Self.number(b[of: "numberSymbol"].text)
      ),
      ("issuer", folded("issuer")), ("place", folded("place")),
      ("issuedOn", a[of: "issuedOn"] == b[of: "issuedOn"]),
      (
        "subject",
        Overlap.of(Self.plain(a[of: "subject"].text), Self.plain(b[of: "subject"].text)) >= 0.95
      ),
      ("urgency", folded("urgency")),
      ("archive", Self.joined(a[of: "archive"].text) == Self.joined(b[of: "archive"].text)),
      ("signer", folded("name", in: "signer")), ("signerTitle", folded("title", in: "signer")),
    ]
    let handwritten = handwrittenMembers
    for (member, isRight) in right {
      var isRight = isRight
      if handwritten.contains(member), !isRight {
        if a[of: member].isTrue { total.invented += 1 } else { isRight = true }
      }
      total.fields.right += isRight ? 1 : 0
      total.fields.gold += 1
      if !isRight {
        remarks.append(
          "FIELD    \(member) \(Self.shown(a, member)) want \(Self.shown(b, member))")
      }
    }
  }

  /// Text has no handwriting.
  private var handwrittenMembers: Set<String> {
    let source = record[of: "source"]
    guard !(source[of: "mediaType"].text ?? "").hasPrefix("text/") else { return [] }
    let file = (source[of: "path"].text ?? "").split(separator: "/").last.map(String.init) ?? ""
    let name = (file as NSString).deletingPathExtension
    let marks = gold[of: "handwritten"]
    let members = marks[of: name].isTrue ? marks[of: name] : marks[of: "*"]
    return Set(members.elements.compactMap(\.text))
  }

  private static func shown(_ document: JSONValue, _ member: String) -> String {
    let value =
      switch member {
      case "signer": document[of: "signer"][of: "name"]
      case "signerTitle": document[of: "signer"][of: "title"]
      default: document[of: member]
      }
    return value.text.map { "“\($0)”" } ?? "nothing"
  }

  private static func numbers(_ references: JSONValue) -> Set<String> {
    Set(references.elements.map { number($0[of: "number"].text) }).subtracting([""])
  }

  /// Without white space and points; đ and ð are d.
  static func number(_ text: String?) -> String {
    var kept = String.UnicodeScalarView()
    for scalar in (text ?? "").unicodeScalars where !scalar.isSpaceScalar && scalar != "." {
      kept.append(scalar)
    }
    var folded = String.UnicodeScalarView()
    for scalar in String(kept).caseFoldedAsIs.unicodeScalars {
      folded.append(scalar == "đ" || scalar == "ð" ? "d" : scalar)
    }
    return String(folded)
  }

  private static func joined(_ text: String?) -> String {
    number(FoldedWords(text).words.joined())
  }

  /// Without “V/v”, “Về việc”.
  static func plain(_ text: String?) -> String {
    let text = text ?? ""
    for prefix in ["v/v", "về việc"] {
      let head = text.prefix(prefix.count)
      if head.unicodeScalars.count == prefix.unicodeScalars.count, head.lowercased() == prefix {
        let rest = text.dropFirst(prefix.count).unicodeScalars.drop(while: \.isSpaceScalar)
        return String(String.UnicodeScalarView(rest))
      }
    }
    return text
  }

  private static func receivers(_ document: JSONValue) -> [FoldedWords] {
    document[of: "addressees"].elements.map { FoldedWords($0[of: "name"].text) }
      + document[of: "recipients"].elements.map { FoldedWords(unbracketed($0[of: "text"].text)) }
  }

  /// Brackets and what is in them are blanks; one that no bracket closes stays.
  static func unbracketed(_ text: String?) -> String {
    var rest = Substring(text ?? "")
    var kept = ""
    while let open = rest.firstIndex(of: "(") {
      let line = rest[open...].prefix { $0 != "\n" }
      guard let close = line.firstIndex(of: ")") else {
        kept += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      kept += rest[..<open] + " "
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }
}

extension String {
  /// Case folding without normalisation.
  fileprivate var caseFoldedAsIs: String {
    var folded = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
    return String(folded)
  }
}
