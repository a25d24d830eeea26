import Foundation
import LineNetwork
import Testing

struct TraineddataTests {
  @Test(arguments: [
    Data(), Data([1]), Data("PK\u{3}\u{4}".utf8), Data(repeating: 0, count: 400),
    Data(repeating: 0xFF, count: 400), Data("<html>".utf8),
  ])
  func `other files are told apart`(data: Data) {
    #expect(throws: TraineddataError.self) { try LineNetwork(traineddata: data) }
  }

  @Test(.enabled(if: InstalledData.exists))
  func `the installed data opens`() throws {
    let network = try LineNetwork(traineddata: try InstalledData.data())
    #expect(network.symbols.count == 269)
    #expect(network.blank == 268)
    #expect(network.symbols[0] == " ")
    #expect(network.symbols[268].isEmpty)
    #expect(network.symbols.contains("ẵ"))
    #expect(Set(network.symbols).count == 269)
  }

  @Test(.enabled(if: InstalledData.exists))
  func `cut files are refused`() throws {
    let data = try Self.networkOnly(try InstalledData.data())
    for length in stride(from: 0, to: data.count, by: max(1, data.count / 97)) {
      #expect(throws: TraineddataError.self) {
        try LineNetwork(traineddata: data.prefix(length))
      }
    }
  }

  @Test(.enabled(if: InstalledData.exists))
  func `files with wrong bytes are refused or read, never a crash`() throws {
    let data = try Self.networkOnly(try InstalledData.data())
    var random = SeededGenerator(seed: 7)
    for _ in 0..<60 {
      var damaged = data
      for _ in 0..<3 {
        // Sizes and types stand at the beginning and the end; the middle is weights.
        let place =
          Int(random.next() % 3) == 0
          ? Int(random.next() % UInt64(data.count))
          : Int(random.next() % 900)
        damaged[place] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = try? LineNetwork(traineddata: damaged, kernel: .plain)
    }
  }

  /// The same data without its dictionaries, so that every byte counts.
  private static func networkOnly(_ data: Data) throws -> Data {
    let bytes = [UInt8](data)
    let count = 24
    func offset(_ index: Int) -> Int {
      let place = 4 + 8 * index
      return bytes[place..<place + 8].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    try #require(bytes.count > 4 + 8 * count)
    let header = 4 + 8 * count
    let network = bytes[offset(17)..<offset(18)]
    let charset = bytes[offset(21)..<offset(22)]
    let recoder = bytes[offset(22)..<offset(23)]
    var starts = [Int](repeating: -1, count: count)
    starts[17] = header
    starts[21] = header + network.count
    starts[22] = starts[21] + charset.count
    var result = Data([24, 0, 0, 0])
    for start in starts {
      withUnsafeBytes(of: Int64(start).littleEndian) { result.append(contentsOf: $0) }
    }
    result.append(contentsOf: network + charset + recoder)
    return result
  }
}

/// Reproducible numbers.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state >> 24
  }
}
