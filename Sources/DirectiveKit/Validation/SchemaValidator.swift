internal import Foundation

/// JSON Schema 2020-12, as much of it as the contract uses.
///
/// A keyword that it does not know is a violation of its own, so that the contract cannot outgrow it.
final class SchemaValidator {
  private let root: JSONValue
  private var patterns: [String: NSRegularExpression] = [:]

  init(_ schema: JSONValue) {
    root = schema
  }

  /// Where and how a value breaks the schema; empty where it keeps it.
  func violations(_ value: JSONValue) -> [String] {
    var found: [String] = []
    check(value, root, at: "$", &found)
    return found
  }

  private func check(
    _ value: JSONValue, _ schema: JSONValue, at place: String, _ found: inout [String]
  ) {
    guard let keywords = schema.members else { return }
    for (keyword, rule) in keywords.sorted(by: { $0.key < $1.key }) {
      if let reason = violation(value, keyword, rule, keywords, at: place, &found) {
        found.append("\(place): \(reason)")
      }
    }
  }

  private func isValid(_ value: JSONValue, _ schema: JSONValue) -> Bool {
    var found: [String] = []
    check(value, schema, at: "", &found)
    return found.isEmpty
  }

  /// Checks one keyword; what members and items break goes to `found` with their own places.
  private func violation(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ keywords: [String: JSONValue],
    at place: String, _ found: inout [String]
  ) -> String? {
    switch keyword {
    case "$schema", "$id", "$defs", "title", "description", "then", "format": return nil
    case "$ref":
      guard let target = resolve(rule.text ?? "") else { return "the schema lacks \(rule)" }
      check(value, target, at: place, &found)
      return nil
    case "type":
      let types = rule.items?.compactMap(\.text) ?? [rule.text ?? ""]
      return types.contains(where: value.isOfType)
        ? nil : "is not of type \(types.joined(separator: " or "))"
    case "const": return value == rule ? nil : "is another value than asked for"
    case "enum": return rule.items?.contains(value) == true ? nil : "is none of the values allowed"
    case "anyOf":
      return rule.items?.contains { isValid(value, $0) } == true ? nil : "fits none of the choices"
    case "allOf":
      for part in rule.items ?? [] { check(value, part, at: place, &found) }
      return nil
    case "if":
      if isValid(value, rule), let then = keywords["then"] { check(value, then, at: place, &found) }
      return nil
    case "pattern", "minLength", "minimum", "maximum":
      return Self.simple(value, keyword, rule, matches: matches)
    case "minItems", "maxItems", "items", "contains":
      return array(value, keyword, rule, at: place, &found)
    case "required", "properties", "additionalProperties":
      return object(value, keyword, rule, keywords, at: place, &found)
    default: return "the schema's keyword \(keyword) is not known"
    }
  }

  private static func simple(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, matches: (String, String) -> Bool
  ) -> String? {
    let bound = rule.number ?? 0
    return switch (keyword, value) {
    case ("pattern", .string(let text)):
      matches(text, rule.text ?? "") ? nil : "does not match \(rule.text ?? "")"
    case ("minLength", .string(let text)):
      Double(text.unicodeScalars.count) >= bound ? nil : "is too short"
    case ("minimum", .number(let number)): number >= bound ? nil : "is less than \(bound)"
    case ("maximum", .number(let number)): number <= bound ? nil : "is more than \(bound)"
    default: nil
    }
  }

  private func array(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, at place: String,
    _ found: inout [String]
  ) -> String? {
    guard let items = value.items else { return nil }
    switch keyword {
    case "minItems": return Double(items.count) >= rule.number ?? 0 ? nil : "has too few items"
    case "maxItems": return Double(items.count) <= rule.number ?? 0 ? nil : "has too many items"
    case "contains":
      return items.contains { isValid($0, rule) } ? nil : "lacks an item that it must have"
    default:
      for (index, item) in items.enumerated() {
        check(item, rule, at: "\(place)[\(index)]", &found)
      }
      return nil
    }
  }

  private func object(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ keywords: [String: JSONValue],
    at place: String, _ found: inout [String]
  ) -> String? {
    guard let members = value.members else { return nil }
    switch keyword {
    case "required":
      let missing = (rule.items ?? []).compactMap(\.text).filter { members[$0] == nil }
      return missing.isEmpty ? nil : "lacks \(missing.joined(separator: ", "))"
    case "properties":
      for (name, schema) in rule.members ?? [:] {
        if let member = members[name] { check(member, schema, at: "\(place).\(name)", &found) }
      }
      return nil
    default:
      let known = Set(keywords["properties"]?.members?.keys.map(\.self) ?? [])
      let others = members.filter { !known.contains($0.key) }
      if rule == .boolean(false) {
        return others.isEmpty
          ? nil : "has members that are not known: \(others.keys.sorted().joined(separator: ", "))"
      }
      for (name, member) in others { check(member, rule, at: "\(place).\(name)", &found) }
      return nil
    }
  }

  private func resolve(_ reference: String) -> JSONValue? {
    guard reference.hasPrefix("#") else { return nil }
    return reference.dropFirst().split(separator: "/").reduce(root) { value, name in
      value?[String(name)]
    }
  }

  private func matches(_ text: String, _ pattern: String) -> Bool {
    if patterns[pattern] == nil { patterns[pattern] = try? NSRegularExpression(pattern: pattern) }
    let range = NSRange(text.startIndex..., in: text)
    return patterns[pattern]?.firstMatch(in: text, range: range) != nil
  }
}

extension JSONValue {
  fileprivate func isOfType(_ name: String) -> Bool {
    switch self {
    case .null: name == "null"
    case .boolean: name == "boolean"
    case .number(let number): name == "number" || name == "integer" && number == number.rounded()
    case .string: name == "string"
    case .array: name == "array"
    case .object: name == "object"
    }
  }
}
