internal import DirectiveModel
internal import Foundation

/// One task with its document's data: a row for tools that want no tree.
struct FlatTask {
  private struct Row: Encodable {
    var document: Document
    var task: DirectiveTask
  }

  private struct Document: Encodable {
    var id: String?
    var path: String?
    var type: String?
    var numberSymbol: String?
    var issuer: String?
    var issuedOn: CalendarDay?
    var subject: String?
    var urgency: DirectiveDocument.Urgency?
  }

  private let row: Row

  init(_ task: DirectiveTask, of record: DirectiveRecord) {
    let document = record.document
    row = Row(
      document: Document(
        id: record.id, path: record.source.path, type: document.type,
        numberSymbol: document.numberSymbol, issuer: document.issuer, issuedOn: document.issuedOn,
        subject: document.subject, urgency: document.urgency),
      task: task)
  }

  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(row)
    }
  }
}
