internal import Foundation

/// Named figures in a fixed order, written as the Python tools write them.
public struct Figures: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case count(Int)
    case share(Double)
    /// Nothing to measure.
    case none
  }

  public private(set) var values: [(name: String, value: Value)] = []

  public init() {}

  /// A figure behind the others.
  public mutating func add(_ name: String, _ value: Value) {
    values.append((name, value))
  }

  public subscript(_ name: String) -> Value? { values.first { $0.name == name }?.value }

  /// One line for a person.
  public var line: String {
    values.map { "\($0.name) \($0.value.text(none: "None"))" }.joined(separator: "  ")
  }

  public var json: String {
    "{" + values.map { "\"\($0.name)\": \($0.value.text(none: "null"))" }.joined(separator: ", ")
      + "}"
  }

  public static func == (a: Figures, b: Figures) -> Bool {
    a.values.elementsEqual(b.values) { $0.name == $1.name && $0.value == $1.value }
  }

  public func hash(into hasher: inout Hasher) {
    for (name, value) in values {
      hasher.combine(name)
      hasher.combine(value)
    }
  }
}

extension Figures.Value {
  /// A percentage of whole counts, nothing where there are none.
  static func share(_ part: Double, of all: Double, digits: Int = 2) -> Figures.Value {
    all == 0 ? .none : .rounded(100 * part / all, digits)
  }

  static func share(_ part: Int, of all: Int, digits: Int = 2) -> Figures.Value {
    share(Double(part), of: Double(all), digits: digits)
  }

  /// Rounded as the decimal number is, not as a multiple.
  static func rounded(_ value: Double, _ digits: Int) -> Figures.Value {
    .share(Double(String(format: "%.\(digits)f", value)) ?? value)
  }

  public var number: Double? {
    switch self {
    case .count(let count): Double(count)
    case .share(let share): share
    case .none: nil
    }
  }

  func text(none: String) -> String {
    switch self {
    case .count(let count): String(count)
    case .share(let share): "\(share)"
    case .none: none
    }
  }
}
