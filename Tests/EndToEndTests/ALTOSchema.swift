import Foundation
import FoundationXML
import Testing

/// The rules of the schema of ALTO 4.2 (www.loc.gov/standards/alto) for what `giaoviec` writes:
/// which elements stand in which, in what order, with which attributes.
enum ALTOSchema {
  private struct Element {
    /// The names of its children, a space behind each.
    var children: String
    /// Of those without children: the text that it may hold.
    var text = ""
    var required: [String: Value] = [:]
    var optional: [String: Value] = [:]
  }

  private enum Value {
    case identity, number, share, text

    func allows(_ value: String) -> Bool {
      switch self {
      case .identity: value.wholeMatch(of: /[A-Za-z_][A-Za-z0-9_.-]*/) != nil
      case .number: Double(value)?.isFinite ?? false
      case .share: Double(value).map { (0...1).contains($0) } ?? false
      case .text: true
      }
    }
  }

  private static let place: [String: Value] = [
    "HPOS": .number, "VPOS": .number, "WIDTH": .number, "HEIGHT": .number,
  ]

  private static let elements: [String: Element] = [
    "alto": Element(
      children: "(Description )?(Styles )?(Tags )?Layout ",
      optional: ["SCHEMAVERSION": .text, "schemaLocation": .text]),
    "Description": Element(
      children: "MeasurementUnit (sourceImageInformation )?(Processing )*"),
    "MeasurementUnit": Element(children: "", text: "pixel|mm10|inch1200"),
    "sourceImageInformation": Element(children: "(fileName )?"),
    "fileName": Element(children: "", text: ".*"),
    "Processing": Element(
      children: "(processingDateTime )?(processingAgency )?(processingSoftware )?",
      required: ["ID": .identity]),
    "processingSoftware": Element(
      children: "(softwareCreator )?(softwareName )?(softwareVersion )?(applicationDescription )?"),
    "softwareName": Element(children: "", text: ".*"),
    "softwareVersion": Element(children: "", text: ".*"),
    "Layout": Element(children: "(Page )+"),
    "Page": Element(
      children: "(TopMargin )?(LeftMargin )?(RightMargin )?(BottomMargin )?(PrintSpace )?",
      required: ["ID": .identity, "PHYSICAL_IMG_NR": .number],
      optional: ["WIDTH": .number, "HEIGHT": .number, "PC": .share]),
    "PrintSpace": Element(
      children: "(TextBlock )*", optional: place.merging(["ID": .identity]) { $1 }),
    "TextBlock": Element(
      children: "(TextLine )*", required: ["ID": .identity], optional: place),
    "TextLine": Element(
      children: "(String (SP )?)+(HYP )?", optional: place.merging(["ID": .identity]) { $1 }),
    "String": Element(
      children: "", required: ["CONTENT": .text],
      optional: place.merging(["ID": .identity, "WC": .share]) { $1 }),
    "SP": Element(children: "", optional: place.merging(["ID": .identity]) { $1 }),
  ]

  /// What breaks the rules, each with the element that does.
  static func violations(in xml: Data) throws -> [String] {
    let document = try XMLDocument(data: xml)
    guard let root = document.rootElement(), root.localName == "alto",
      root.uri == "http://www.loc.gov/standards/alto/ns-v4#"
    else { return ["the root is no alto of version 4"] }
    var seen: Set<String> = []
    return violations(of: root, seen: &seen)
  }

  private static func violations(of element: XMLElement, seen: inout Set<String>) -> [String] {
    let name = element.localName ?? ""
    guard let rules = elements[name] else { return ["\(name) is unknown"] }
    var found: [String] = []
    let children = (element.children ?? []).compactMap { $0 as? XMLElement }
    let order = children.map { ($0.localName ?? "") + " " }.joined()
    if order.wholeMatch(of: pattern(rules.children)) == nil {
      found.append("\(name) holds \(order)")
    }
    if children.isEmpty, rules.children.isEmpty,
      (element.stringValue ?? "").wholeMatch(of: pattern(rules.text)) == nil
    {
      found.append("\(name) says \(element.stringValue ?? "")")
    }
    var missing = Set(rules.required.keys)
    for attribute in element.attributes ?? [] {
      let key = attribute.localName ?? ""
      let value = attribute.stringValue ?? ""
      missing.remove(key)
      guard let kind = rules.required[key] ?? rules.optional[key] else {
        found.append("\(name) has \(key)")
        continue
      }
      if !kind.allows(value) { found.append("\(name) has \(key) \(value)") }
      if kind == .identity, !seen.insert(value).inserted { found.append("\(value) stands twice") }
    }
    found += missing.map { "\(name) lacks \($0)" }
    return found + children.flatMap { violations(of: $0, seen: &seen) }
  }

  private static func pattern(_ text: String) -> Regex<AnyRegexOutput> {
    // The rules are written here: one that cannot be compiled matches nothing.
    (try? Regex(text)) ?? Regex(/$^/)
  }
}
