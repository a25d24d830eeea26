import LineNetwork
import Testing

@Suite(.enabled(if: InstalledData.exists))
struct LibraryPosteriorTests {
  @Test(arguments: LineFixture.names)
  func `exact mode gives the library's own probabilities, on every kernel`(name: String) throws {
    let fixture = try LineFixture(name)
    let data = try InstalledData.data()
    var scratch = LineScratch()
    var first: [Float]?
    for kernel in Kernel.available {
      let network = try LineNetwork(traineddata: data, kernel: kernel)
      let rows = network.probabilities(fixture.image, scratch: &scratch, mode: .exact)
      try #require(rows.count == fixture.steps * fixture.classes)
      for entry in fixture.entries {
        let ours = rows[entry.step * fixture.classes + entry.label]
        #expect(abs(ours - entry.probability) <= 1e-5)
      }
      #expect(rows.count { $0 >= 1.02e-3 } <= fixture.entries.count)
      #expect(rows == first ?? rows, "\(kernel) differs")
      first = rows
    }
  }

  @Test(arguments: LineFixture.names)
  func `fast mode gives the same bits on every kernel`(name: String) throws {
    let fixture = try LineFixture(name)
    let data = try InstalledData.data()
    var scratch = LineScratch()
    let readings = try Kernel.available.map {
      try LineNetwork(traineddata: data, kernel: $0).recognize(fixture.image, scratch: &scratch)
    }
    #expect(Set(readings).count == 1)
  }

  @Test(arguments: [
    ("height-62", "công năm 2025;"), ("height-51", "- UBND tỉnh (b/c);"),
    ("height-72", "xã, hoàn"), ("height-18", "ngày 18/01/2023."),
  ])
  func `fast mode reads plain lines`(name: String, text: String) throws {
    let network = try LineNetwork(traineddata: try InstalledData.data())
    var scratch = LineScratch()
    let reading = network.recognize(try LineFixture(name).image, scratch: &scratch)
    #expect(network.greedyText(reading) == text)
  }

  @Test func `a scratch that was used reads the same as a new one`() throws {
    let network = try LineNetwork(traineddata: try InstalledData.data())
    let images = try LineFixture.names.map { try LineFixture($0).image }
    var used = LineScratch()
    for _ in 0..<2 {
      for image in images {
        var fresh = LineScratch()
        let expected = network.recognize(image, scratch: &fresh)
        #expect(network.recognize(image, scratch: &used) == expected)
      }
    }
  }

  @Test(arguments: Kernel.available)
  func `any number of threads read the same from one network`(kernel: Kernel) async throws {
    let network = try LineNetwork(traineddata: try InstalledData.data(), kernel: kernel)
    // Short ones: eight times all is slow where nothing is optimised.
    let images = try LineFixture.names.map { try LineFixture($0).image }.filter { $0.width < 240 }
    try #require(images.count > 2)
    @Sendable func readings(from first: Int) -> [NetworkReading] {
      var scratch = LineScratch()
      var readings: [NetworkReading?] = Array(repeating: nil, count: images.count)
      for index in images.indices.map({ ($0 + first) % images.count }) {
        readings[index] = network.recognize(images[index], scratch: &scratch, mode: .exact)
      }
      return readings.compactMap { $0 }
    }
    let alone = readings(from: 0)
    let together = await withTaskGroup(of: [NetworkReading].self) { group in
      // Each begins with another line, so that different ones are read at the same time.
      for first in 0..<8 { group.addTask { readings(from: first) } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(together.count == 8 && together.allSatisfy { $0 == alone })
  }

  @Test func `steps lie in the rectangle, in order`() throws {
    let network = try LineNetwork(traineddata: try InstalledData.data())
    var scratch = LineScratch()
    let reading = network.recognize(try LineFixture("height-62").image, scratch: &scratch)
    let edges = (0...reading.posteriors.steps).map(reading.x(ofStep:))
    #expect(edges.first == 0)
    #expect(edges == edges.sorted())
    #expect(edges.allSatisfy { $0 <= Double(reading.width) })
  }
}
