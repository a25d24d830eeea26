import DirectiveKit
import DirectiveModel
import Foundation
import TestSupport
import Testing

@Suite struct RecordTests {
  @Test func `the same bytes give the same record, whatever was read before`() throws {
    let texts = try Fixture.directives().map { try Fixture.text("Directives/\($0)/truth.txt") }
    let extractor = try DirectiveExtractor()
    let first = try texts.map { try extractor.record(of: Data($0.utf8), path: "a").json() }
    let again = try texts.reversed().map {
      try extractor.record(of: Data($0.utf8), path: "a").json()
    }
    #expect(first == again.reversed())
  }

  @Test func `absent members that the contract requires are written as null`() throws {
    let extractor = try DirectiveExtractor()
    let json = try extractor.record(of: Data("x".utf8), path: nil).json()
    let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
    let document = try #require(object["document"] as? [String: Any])
    for member in ["type", "number", "issuedOn", "signer", "archive", "urgency"] {
      #expect(document[member] is NSNull, "\(member)")
    }
  }

  @Test func `a record survives writing and reading`() throws {
    let extractor = try DirectiveExtractor()
    let text = try Fixture.text("Directives/01-cong-van/truth.txt")
    let record = extractor.record(of: Data(text.utf8), path: "truth.txt")
    let read = try JSONDecoder().decode(DirectiveRecord.self, from: record.json())
    #expect(try read.json() == record.json())
  }

  @Test func `gold files are records' documents and tasks`() throws {
    struct Gold: Decodable {
      var document: DirectiveDocument
    }
    for name in try Fixture.directives() {
      let gold = try Data(contentsOf: Fixture.file("Directives/\(name)/gold.json"))
      let document = try JSONDecoder().decode(Gold.self, from: gold).document
      #expect(document.type != nil, "\(name)")
    }
  }
}
