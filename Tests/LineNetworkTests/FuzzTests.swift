import Foundation
import LineNetwork
import Testing

/// Damaged data and odd pictures, drawn case by case; a case's number is its seed.
///
/// A few cases in every run. `GIAOVIEC_FUZZ_SECONDS` goes on for so long with each of the two tests,
/// from the case that `GIAOVIEC_FUZZ_FIRST` names.
@Suite(.enabled(if: InstalledData.exists))
struct FuzzTests {
  @Test func `damaged data is refused with a reason or gives a network that reads`() throws {
    let damage = TraineddataDamage(try InstalledData.networkOnly())
    let picture = try LineFixture("height-18").image
    var accepted = 0
    var reasons: Set<String> = []
    try FuzzRun(cases: 24).forEach("data") { seed in
      var random = SeededGenerator(seed: seed)
      let data = damage.copy(&random)
      do throws(TraineddataError) {
        let networks = try [Kernel.plain, .best].map { kernel throws(TraineddataError) in
          try LineNetwork(traineddata: data, kernel: kernel)
        }
        accepted += 1
        Self.readsAlike(networks, picture, seed)
      } catch {
        reasons.insert(String(error.description.prefix(60)))
      }
    }
    #expect(accepted > 0 && reasons.count > 3)
  }

  @Test func `odd pictures are read or left, the same on every kernel`() throws {
    let data = try InstalledData.data()
    let networks = try Kernel.available.map { try LineNetwork(traineddata: data, kernel: $0) }
    let reader = LineReader(try LineNetwork(traineddata: data))
    let print = try LineFixture("height-62").image
    try FuzzRun(cases: 5).forEach("pictures") { seed in
      var random = SeededGenerator(seed: seed)
      let picture = try #require(OddPicture.draw(&random, print: print))
      Self.readsAlike(networks, picture, seed)
      for word in reader.read(picture).words {
        #expect(
          (0...word.right).contains(word.left) && word.right <= picture.width, "case \(seed)")
      }
    }
  }

  /// Holds what is true of every reading, and that the kernels agree to the bit.
  private static func readsAlike(_ networks: [LineNetwork], _ picture: GrayImage, _ seed: UInt64) {
    for mode in [LineNetwork.Mode.fast, .exact] {
      var scratch = LineScratch()
      let readings = networks.map { $0.recognize(picture, scratch: &scratch, mode: mode) }
      #expect(Set(readings).count == 1, "case \(seed), kernels differ in \(mode) mode")
      let posteriors = readings[0].posteriors
      #expect(posteriors.steps == readings[0].scaledWidth / LineNetwork.columnsPerStep)
      #expect(posteriors.probabilities.allSatisfy { $0 >= 1e-3 && $0 <= 1.0001 }, "case \(seed)")
      #expect(readings[0].x(ofStep: posteriors.steps) <= Double(picture.width), "case \(seed)")
    }
  }
}

/// How many cases, or for how long.
struct FuzzRun {
  var cases: Int
  var seconds = environment("GIAOVIEC_FUZZ_SECONDS")
  var first = UInt64(environment("GIAOVIEC_FUZZ_FIRST") ?? 1)

  func forEach(_ name: String, _ body: (UInt64) throws -> Void) throws {
    let end = seconds.map { ContinuousClock.now + .seconds($0) }
    var seed = first
    while end.map({ ContinuousClock.now < $0 }) ?? (seed < first + UInt64(cases)) {
      // A crash takes the case's number with it; the next hundred hold it.
      if seconds != nil, seed % 100 == 0 { tell("\(name): case \(seed)") }
      try body(seed)
      seed += 1
    }
    if seconds != nil { tell("\(name): \(seed - first) cases, from \(first)") }
  }

  private func tell(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  private static func environment(_ name: String) -> Int? {
    ProcessInfo.processInfo.environment[name].flatMap { Int($0) }
  }
}
