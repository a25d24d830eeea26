internal import CLineNetwork

/// The processor's instructions that the network runs on.
package enum Kernel: String, CaseIterable, Hashable, Sendable {
  case plain, avx2, avx512, neon

  /// Whether this processor runs it.
  package var isAvailable: Bool { ln_kernel_runs(id) }

  /// The fastest that this processor runs.
  package static var best: Kernel { Kernel(id: ln_kernel_best()) ?? .plain }

  package static var available: [Kernel] { allCases.filter(\.isAvailable) }

  var id: ln_kernel_id {
    switch self {
    case .plain: LN_KERNEL_PLAIN
    case .avx2: LN_KERNEL_AVX2
    case .avx512: LN_KERNEL_AVX512
    case .neon: LN_KERNEL_NEON
    }
  }

  private init?(id: ln_kernel_id) {
    guard let kernel = Self.allCases.first(where: { $0.id == id }) else { return nil }
    self = kernel
  }
}
