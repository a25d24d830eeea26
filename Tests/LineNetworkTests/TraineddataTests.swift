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
    let data = try InstalledData.networkOnly()
    for length in stride(from: 0, to: data.count, by: max(1, data.count / 97)) {
      #expect(throws: TraineddataError.self) {
        try LineNetwork(traineddata: data.prefix(length))
      }
    }
  }

  @Test(.enabled(if: InstalledData.exists))
  func `files with wrong bytes are refused or read, never a crash`() throws {
    let data = try InstalledData.networkOnly()
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
}

/// Reproducible numbers.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    // SplitMix64: all 64 bits are drawn, as ranges need them.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
