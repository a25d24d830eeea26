package import DirectiveModel
internal import Foundation

extension DirectiveRecord {
  /// The record as persons left it, the corrections applied in order.
  ///
  /// One that does not fit any more, since a rerun no longer finds its task, changes nothing.
  package func applying(_ corrections: [Correction]) -> DirectiveRecord {
    corrections.reduce(self) { $0.applying($1) ?? $0 }
  }

  private func applying(_ correction: Correction) -> DirectiveRecord? {
    var corrected = self
    guard let id = correction.task else {
      guard let field = correction.field else { return nil }
      guard let document = changed(document, field, correction.value) else { return nil }
      corrected.document = document
      return corrected
    }
    let index = tasks.firstIndex { $0.id == id }
    if let field = correction.field {
      guard let index, let task = changed(tasks[index], field, correction.value) else { return nil }
      corrected.tasks[index] = task
    } else if let value = correction.value {
      guard let task = try? JSONDecoder().decode(DirectiveTask.self, from: Data(value.utf8)) else {
        return nil
      }
      if let index { corrected.tasks[index] = task } else { corrected.tasks.append(task) }
    } else {
      guard let index else { return nil }
      corrected.tasks.remove(at: index)
    }
    return corrected
  }

  /// The value with one member set to the JSON given; nothing where that does not fit.
  private func changed<Value: Codable>(
    _ value: Value, _ field: String, _ json: String?
  ) -> Value? {
    guard let data = try? JSONEncoder().encode(value),
      var object = try? JSONSerialization.jsonObject(with: data) as? [String: Any],
      let new = try? JSONSerialization.jsonObject(
        with: Data((json ?? "null").utf8), options: .fragmentsAllowed)
    else { return nil }
    set(&object, field.split(separator: ".").map(String.init)[...], new)
    guard let changed = try? JSONSerialization.data(withJSONObject: object) else { return nil }
    return try? JSONDecoder().decode(Value.self, from: changed)
  }

  private func set(_ object: inout [String: Any], _ path: ArraySlice<String>, _ value: Any) {
    guard let name = path.first else { return }
    if path.count == 1 {
      object[name] = value
    } else {
      var inner = object[name] as? [String: Any] ?? [:]
      set(&inner, path.dropFirst(), value)
      object[name] = inner
    }
  }
}
