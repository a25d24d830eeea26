package import DirectiveModel

/// A document named in running text: “Công điện số 32/CĐ-TTg ngày 15/3/2025 của Thủ tướng …”.
package struct Citation: Hashable, Sendable {
  /// Tên loại as printed, first letter capital; nothing where only a number stands.
  package var type: String?
  /// Without spaces, parts joined: 32/CĐ-TTg.
  package var number: String?
  package var date: CalendarDay?
  /// As printed, abbreviations and all.
  package var issuer: String?
  /// “về việc …” or “phê duyệt …” as printed; a law's own name.
  package var title: String?
  /// Tokens from the type to the date: what a search for deadlines must not look into.
  package var range: Range<Int>
  /// Tokens from the type to the end of the title.
  package var extent: Range<Int>
}
