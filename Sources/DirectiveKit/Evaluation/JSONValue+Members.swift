/// What is scored may be a record of any program: a member that is missing counts as null.
extension JSONValue {
  subscript(of name: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members[name] ?? .null
  }

  /// Nothing where an empty text stands, too.
  var filledText: String? {
    text.flatMap { $0.isEmpty ? nil : $0 }
  }

  var elements: [JSONValue] { items ?? [] }

  var isObject: Bool { members != nil }

  /// Null, false, zero and what is empty count as nothing.
  var isTrue: Bool {
    switch self {
    case .null: false
    case .boolean(let value): value
    case .number(let value): value != 0
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}
