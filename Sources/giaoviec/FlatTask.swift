internal import Archive
internal import DirectiveModel
internal import Foundation

/// One task with its document's data: a row for tools that want no tree.
struct FlatTask {
  struct Row: Encodable {
    var document: Document
    var task: DirectiveTask
    /// Known where an archive was asked: sure, open or reviewed.
    var review: ReviewState?
  }

  struct Document: Encodable {
    var id: String?
    var path: String?
    var type: String?
    var numberSymbol: String?
    var issuer: String?
    var issuedOn: String?
    var subject: String?
    var urgency: DirectiveDocument.Urgency?
  }

  let row: Row

  init(_ task: DirectiveTask, of record: DirectiveRecord) {
    let document = record.document
    row = Row(
      document: Document(
        id: record.id, path: record.source.path, type: document.type,
        numberSymbol: document.numberSymbol, issuer: document.issuer,
        issuedOn: document.issuedOn?.description,
        subject: document.subject, urgency: document.urgency),
      task: task)
  }

  init(_ found: FoundTask) {
    row = Row(
      document: Document(
        id: "sha256:" + found.sha256, path: found.path, type: found.type,
        numberSymbol: found.numberSymbol, issuer: found.issuer, issuedOn: found.issuedOn,
        subject: found.subject),
      task: found.task, review: found.review)
  }

  var json: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return try encoder.encode(row)
    }
  }
}
