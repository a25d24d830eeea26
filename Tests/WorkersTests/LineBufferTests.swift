import Foundation
import Testing

@testable import Workers

@Suite struct LineBufferTests {
  @Test(arguments: 1...7)
  func `lines come out whole, however they come in`(size: Int) {
    let lines = ["", "một", "hai ba", "", "x"]
    let bytes = Array((lines.joined(separator: "\n") + "\n").utf8)
    var buffer = LineBuffer()
    var found: [String] = []
    for start in stride(from: 0, to: bytes.count, by: size) {
      buffer.append(bytes[start..<min(start + size, bytes.count)])
      while let line = buffer.next() { found.append(String(decoding: line, as: UTF8.self)) }
    }
    #expect(found == lines)
    #expect(buffer.rest() == nil)
  }

  @Test func `a last line without a break is kept`() {
    var buffer = LineBuffer()
    buffer.append("a\nb".utf8)
    #expect(buffer.next() == Data("a".utf8))
    #expect(buffer.next() == nil)
    #expect(buffer.rest() == Data("b".utf8))
    #expect(buffer.next() == nil)
    #expect(buffer.rest() == nil)
  }

  @Test func `an event reads back as it was written`() throws {
    let line = try ReadingEvent.began(.page(12)).line
    guard case .began(.page(12))? = ReadingEvent(line: line.dropLast()) else {
      Issue.record("another event")
      return
    }
  }

  @Test(arguments: ["", "Segmentation fault", "bxyz"])
  func `what is no event is none`(line: String) {
    #expect(ReadingEvent(line: Data(line.utf8)) == nil)
  }
}
