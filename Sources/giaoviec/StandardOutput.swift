internal import ArgumentParser
internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Standard output is data.
enum StandardOutput {
  /// A line; the process ends quietly when nobody reads any more.
  static func write(_ line: String) {
    write(Data((line + "\n").utf8))
  }

  static func write(_ data: Data) {
    var rest = data[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      if count < 0, errno == EPIPE { exit(0) }
      guard count > 0 else {
        StandardError.write("standard output cannot be written")
        exit(ExitStatus.ioError.rawValue)
      }
      rest = rest.dropFirst(count)
    }
  }
}
