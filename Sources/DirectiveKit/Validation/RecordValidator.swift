public import Foundation

/// Holds records against the contract.
///
/// It belongs to one thread of work.
public final class RecordValidator {
  private let validator: SchemaValidator

  public init() {
    let schema = try? JSONDecoder().decode(JSONValue.self, from: Data(Contract.schema.utf8))
    // The schema is part of the program; a damaged one lets no record pass.
    validator = SchemaValidator(schema ?? .object(["damaged": .null]))
  }

  /// Where and how a record breaks the contract; empty where it keeps it.
  public func violations(_ json: Data) -> [String] {
    guard let value = try? JSONDecoder().decode(JSONValue.self, from: json) else {
      return ["$: is no JSON"]
    }
    return validator.violations(value)
  }
}
