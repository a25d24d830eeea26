import Foundation
import Testing

@testable import Restoration

@Suite struct ModelLocatorTests {
  @Test func `a path asked for is the only place`() {
    let locator = ModelLocator(
      asked: "/a/model", environment: [ModelLocator.variable: "/b"], program: "/usr/bin/giaoviec")
    #expect(locator.places == ["/a/model"])
  }

  @Test func `the environment comes before the program's own places`() {
    let locator = ModelLocator(
      environment: [ModelLocator.variable: "/b"], program: "/usr/bin/giaoviec")
    #expect(locator.places == ["/b"])
  }

  @Test func `beside the program, then in share`() {
    let locator = ModelLocator(environment: [:], program: "/opt/office/bin/giaoviec")
    #expect(
      locator.places == [
        "/opt/office/bin/vietnamese.giaoviec-model",
        "/opt/office/share/giaoviec/vietnamese.giaoviec-model",
      ])
  }

  @Test func `a source checkout's model is found from its build folder`() throws {
    let locator = ModelLocator(environment: [:])
    #expect(try locator.locate().hasSuffix("Models/\(ModelLocator.fileName)"))
  }

  @Test func `nothing found tells every place tried`() {
    let locator = ModelLocator(environment: [:], program: "/opt/office/bin/giaoviec")
    #expect(throws: ModelError.notFound(tried: locator.places)) { try locator.locate() }
  }
}
