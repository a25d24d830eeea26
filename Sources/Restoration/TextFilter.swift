package import DirectiveModel

/// Restores plain text chunk by chunk; lines and white space stay as they are.
///
/// Holds working memory: one for each thread.
package final class TextFilter {
  private let restorer: NoisyChannelRestorer
  private let marks: MarksRestorer
  private let marksOnly: Bool
  private let survey: BareTextSurvey
  private var firstLine = 1

  package init(_ model: RestorationModel, marksOnly: Bool = false) {
    restorer = NoisyChannelRestorer(model, marksOnly: marksOnly)
    marks = MarksRestorer(model)
    self.marksOnly = marksOnly
    survey = BareTextSurvey(vocabulary: model.vocabulary)
  }

  /// Adds the restored chunk to `output`; `onEdit` is told each change and the 1-based line.
  package func restore(
    _ chunk: [UInt8], into output: inout [UInt8], onEdit: ((Int, Edit) -> Void)? = nil
  ) {
    let givesMarks = marksOnly || survey.isBare(chunk)
    if onEdit == nil, givesMarks {
      return chunk.withUnsafeBufferPointer { marks.restore(text: $0, into: &output) }
    }
    var lines = String(decoding: chunk, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let endsWithLine = lines.last?.isEmpty == true
    if endsWithLine { lines.removeLast() }
    let page = RecognizedPage(
      number: 1, source: .plain, lines: lines.map { RecognizedLine(text: String($0)) })
    let marked = givesMarks ? markedLines(chunk) : []
    for restored in restorer.restore([page]) {
      for (index, line) in restored.lines.enumerated() {
        if givesMarks {
          // The text is that of the faster way, with or without an explanation.
          if index > 0 { output.append(0x0A) }
          guard index < marked.count else { continue }
          output.append(contentsOf: marked[index].utf8)
          let edits = MarksExplanation.edits(
            from: String(lines[index]), to: String(marked[index]), others: line.edits)
          for edit in edits { onEdit?(firstLine + index, edit) }
          continue
        }
        if index > 0 { output.append(0x0A) }
        output.append(contentsOf: line.text.utf8)
        for edit in line.edits { onEdit?(firstLine + index, edit) }
      }
    }
    if endsWithLine { output.append(0x0A) }
    firstLine += lines.count
  }

  private func markedLines(_ chunk: [UInt8]) -> [Substring] {
    var output: [UInt8] = []
    chunk.withUnsafeBufferPointer { marks.restore(text: $0, into: &output) }
    return String(decoding: output, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
  }
}
