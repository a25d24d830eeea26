internal import Foundation

/// Bytes that a process holds in memory.
package enum ProcessMemory {
  /// 0 where the process is gone or the system does not tell.
  package static func resident(_ process: Int32) -> Int {
    guard let statm = FileManager.default.contents(atPath: "/proc/\(process)/statm"),
      let pages = String(decoding: statm, as: UTF8.self).split(separator: " ").dropFirst().first
        .flatMap({ Int($0) })
    else { return 0 }
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }
}
