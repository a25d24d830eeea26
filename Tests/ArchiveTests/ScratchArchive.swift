import DirectiveKit
import DirectiveModel
import Foundation
import TestSupport

@testable import Archive

/// An archive that is gone when the test is over.
final class ScratchArchive {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
    "giaoviec-archive-\(UUID().uuidString)")
  private var open: Archive?

  var archive: Archive {
    get throws {
      let archive = try open ?? Archive.open(writing: folder)
      open = archive
      return archive
    }
  }

  /// As when the process ends.
  func close() {
    open = nil
  }

  deinit {
    open = nil
    try? FileManager.default.removeItem(at: folder)
  }

  @discardableResult
  func load(_ record: DirectiveRecord) throws -> LoadedFate {
    try archive.load(StoredRecord(record))
  }

  var exported: [DirectiveRecord] {
    get throws {
      var records: [DirectiveRecord] = []
      try archive.exportRecords { records.append($0) }
      return records
    }
  }
}

extension DirectiveRecord {
  /// A record of one page of text.
  static func text(_ text: String, path: String) -> DirectiveRecord {
    var page = Page(page: 1, text: .plain, status: .ok)
    page.lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      Line(text: String($0), ocrText: nil, box: nil, confidence: nil, region: .body)
    }
    var source = Source(path: path, bytes: text.utf8.count)
    source.mediaType = "text/plain"
    source.pageCount = 1
    var producer = Producer(version: "0.1.0")
    producer.options = "test"
    return DirectiveRecord(
      id: "sha256:" + Digest.sha256(Data(text.utf8)), status: .ok, source: source,
      producer: producer, pages: [page])
  }

  /// A directive with one task.
  static func directive(
    _ text: String, path: String, number: String = "12/UBND-NC", owner: String = "Sở Nội vụ",
    deadline: CalendarDay? = nil
  ) -> DirectiveRecord {
    var record = DirectiveRecord.text(text, path: path)
    record.document.type = "Công văn"
    record.document.number = String(number.prefix { $0 != "/" })
    record.document.numberSymbol = number
    record.document.issuer = "Ủy ban nhân dân tỉnh Bến Tre"
    record.document.issuedOn = CalendarDay(year: 2024, month: 3, day: 21)
    let party = Party(name: owner, organization: owner, collective: false)
    record.tasks = [
      DirectiveTask(
        id: "t1", ordinal: 1, path: ["1"], heading: nil, text: "Giao \(owner) báo cáo",
        action: "báo cáo", owners: [party], ownerInherited: false, coordinators: [], reportTo: [],
        deadline: Deadline(text: nil, kind: deadline == nil ? .none : .onOrBefore, date: deadline),
        confidence: 0.9, needsReview: deadline == nil,
        evidence: [Evidence(page: 1, text: "Giao \(owner) báo cáo")])
    ]
    return record
  }
}
