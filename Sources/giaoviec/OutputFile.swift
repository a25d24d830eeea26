internal import ArgumentParser
internal import Foundation

/// Where data goes: standard output, or a file that appears only when it is complete.
final class OutputFile {
  private let path: String?
  private let temporary: String
  private let handle: FileHandle

  /// Throws the exit code for “cannot write”, after a sentence on standard error.
  init(_ path: String?) throws {
    self.path = path == "-" ? nil : path
    guard let path = self.path else {
      temporary = ""
      handle = .standardOutput
      return
    }
    temporary = path + ".part"
    guard FileManager.default.createFile(atPath: temporary, contents: nil),
      let handle = FileHandle(forWritingAtPath: temporary)
    else {
      StandardError.write("\(path): cannot be written")
      throw ExitStatus.cannotCreate
    }
    self.handle = handle
  }

  func write(_ data: Data) throws {
    do {
      try handle.write(contentsOf: data)
    } catch {
      StandardError.write("\(path ?? "standard output"): cannot be written")
      throw ExitStatus.ioError
    }
  }

  /// Gives the file its name.
  func close() throws {
    guard let path else { return }
    do {
      try handle.synchronize()
      try handle.close()
    } catch {
      StandardError.write("\(path): cannot be written")
      throw ExitStatus.ioError
    }
    guard rename(temporary, path) == 0 else {
      StandardError.write("\(path): cannot be written")
      throw ExitStatus.cannotCreate
    }
  }
}
