/// Whether kind and date of a deadline are those of the gold, or another reading that it lists.
struct DeadlineJudgement {
  var isKindRight: Bool
  var isDateRight: Bool

  init(got: JSONValue, want: JSONValue) {
    let gotKind = Self.kind(got[of: "kind"])
    let wantKind = Self.kind(want[of: "kind"])
    var kinds: Set = [wantKind]
    let hasAlternative = want[of: "alternativeKind"].isTrue
    if hasAlternative { kinds.insert(Self.kind(want[of: "alternativeKind"])) }
    let dates = Set([want[of: "date"]] + want[of: "alternatives"].elements)
    let date = got[of: "date"]
    var isKindRight = kinds.contains(gotKind)
    if wantKind == .string("none"), date.isTrue, dates.contains(date) { isKindRight = true }
    self.isKindRight = isKindRight
    isDateRight =
      dates.contains(date) || hasAlternative && isKindRight && gotKind != wantKind && !date.isTrue
  }

  /// “trước” and “chậm nhất” are one, for the date tells them apart.
  private static func kind(_ value: JSONValue) -> JSONValue {
    switch value {
    case .string("before"): .string("onOrBefore")
    case .null: .string("none")
    default: value
    }
  }
}
