internal import CSandbox
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// The limits that a child sets on itself before it opens anything.
///
/// Scans are hostile input to decoders in C: what they break into can write nothing, reach no
/// network and hold only so much.
struct Confinement {
  var limits: WorkerLimits
  /// The only folder that may be written in.
  var folder: String

  /// Must run on the main thread, before any other: the kernel's rules pass on to later threads only.
  func apply() {
    // The parent kills by what is resident; this is the wall behind it, for one huge allocation.
    limit(__rlimit_resource_t(RLIMIT_DATA.rawValue), UInt(limits.memory) * 2)
    limit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), UInt(limits.fileSize))
    limit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), UInt(limits.openFiles))
    limit(__rlimit_resource_t(RLIMIT_CORE.rawValue), 0)
    // A kernel without these rules still has the limits above.
    _ = sandbox_no_new_privileges()
    _ = sandbox_confine_writes(folder)
  }

  private func limit(_ resource: __rlimit_resource_t, _ value: UInt) {
    var current = rlimit()
    guard getrlimit(resource, &current) == 0 else { return }
    let most = min(value, current.rlim_max)
    var wanted = rlimit(rlim_cur: most, rlim_max: most)
    _ = setrlimit(resource, &wanted)
  }
}
