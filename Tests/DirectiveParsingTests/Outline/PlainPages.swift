import DirectiveModel

/// Pages of plain text; a form feed ends a page.
func plainPages(_ text: String) -> [RestoredPage] {
  text.split(separator: "\u{C}", omittingEmptySubsequences: false).enumerated().map { index, part in
    RestoredPage(
      unchanged: RecognizedPage(
        number: index + 1, source: .plain,
        lines: part.split(separator: "\n").map { RecognizedLine(text: String($0)) }))
  }
}
