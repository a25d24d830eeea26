internal import Foundation

/// Standard output is data.
enum StandardOutput {
  /// A line; the process ends quietly when nobody reads any more.
  static func write(_ line: String) {
    write(Data((line + "\n").utf8))
  }

  static func write(_ data: Data) {
    do {
      try FileHandle.standardOutput.write(contentsOf: data)
    } catch {
      exit(0)
    }
  }
}
