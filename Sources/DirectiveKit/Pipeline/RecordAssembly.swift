internal import DirectiveModel
internal import DirectiveParsing

/// Puts what the stages found into the record of the contract.
enum RecordAssembly {
  /// The record of a document that was opened, however many of its pages could be read.
  static func record(
    id: String, source: DirectiveRecord.Source, producer: DirectiveRecord.Producer,
    pages: [RestoredPage], parsed: ParsedDirective, includesText: Bool
  ) -> DirectiveRecord {
    let findings = pages.flatMap { $0.recognized.findings + $0.findings } + parsed.findings
    return DirectiveRecord(
      id: id, status: status(pages: pages, parsed: parsed, findings: findings),
      source: source, producer: producer,
      pages: pages.map { page($0, includesText: includesText) },
      document: parsed.document, tasks: parsed.tasks, findings: findings)
  }

  /// The record of a document that could not be read at all.
  static func failure(
    _ failure: InputFailure, id: String?, source: DirectiveRecord.Source,
    producer: DirectiveRecord.Producer, page: Int? = nil
  ) -> DirectiveRecord {
    DirectiveRecord(
      id: id, status: .failed, source: source, producer: producer,
      findings: [Finding(failure.code, .error, failure.message, page: page)])
  }

  private static func status(
    pages: [RestoredPage], parsed: ParsedDirective, findings: [Finding]
  ) -> DirectiveRecord.Status {
    let lost = pages.filter { [.failed, .timeout].contains($0.recognized.status) }
    if !lost.isEmpty { return lost.count == pages.count ? .failed : .partial }
    let isDoubtful =
      parsed.tasks.contains(where: \.needsReview)
      || findings.contains { $0.severity != .info }
    return isDoubtful ? .needsReview : .ok
  }

  private static func page(_ page: RestoredPage, includesText: Bool) -> DirectiveRecord.Page {
    let read = page.recognized
    var result = DirectiveRecord.Page(page: read.number, text: read.source, status: read.status)
    result.width = read.width
    result.height = read.height
    result.dpi = read.dpi
    result.rotation = read.rotation
    result.skew = read.skew.map { rounded($0) }
    result.confidence = read.confidence.map { rounded($0) }
    if includesText {
      result.lines = zip(read.lines, page.lines).map { recognized, restored in
        DirectiveRecord.Line(
          text: restored.text, ocrText: restored.text == recognized.text ? nil : recognized.text,
          box: recognized.box, confidence: confidence(of: recognized), region: recognized.region)
      }
    }
    return result
  }

  private static func confidence(of line: RecognizedLine) -> Double? {
    let known = line.words.compactMap(\.confidence)
    return known.isEmpty ? nil : rounded(known.reduce(0, +) / Double(known.count))
  }

  /// Two decimals, so that records stay the same on every machine.
  private static func rounded(_ value: Double) -> Double {
    (value * 100).rounded() / 100
  }
}
