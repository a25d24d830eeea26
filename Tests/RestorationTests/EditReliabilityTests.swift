import Testing

@testable import Restoration

@Suite struct EditReliabilityTests {
  @Test(arguments: [Regime.clean, .bare, .ruin])
  func `a likelier change is never told less likely`(regime: Regime) {
    let told = stride(from: Float(0), through: 1, by: 0.01).map {
      EditReliability.probability(of: $0, in: regime)
    }
    #expect(told == told.sorted())
    #expect(told.allSatisfy { $0 > 0 && $0 < 1 })
  }

  @Test func `a change of good text promises less than one of ruined text`() {
    #expect(
      EditReliability.probability(of: 0.99, in: .clean)
        < EditReliability.probability(of: 0.99, in: .ruin))
  }
}
