internal import ArgumentParser
internal import Foundation

/// Where data goes: standard output, or a file that appears only when it is complete.
///
/// A link is followed and permissions are kept; a device or pipe is written to, never replaced.
final class OutputFile {
  private let name: String?
  /// Where the data is gathered, and the file whose place it then takes.
  private let temporary: (path: String, target: String)?
  private let handle: FileHandle

  /// Throws the exit code for “cannot write”, after a sentence on standard error.
  init(_ path: String?) throws {
    name = path == "-" ? nil : path
    guard let name else {
      temporary = nil
      handle = .standardOutput
      return
    }
    let target = URL(fileURLWithPath: name).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    let type = attributes?[.type] as? FileAttributeType
    let isReplaceable = type == nil || type == .typeRegular
    temporary = isReplaceable ? (target + ".part", target) : nil
    let permissions = attributes?[.posixPermissions].map { [FileAttributeKey.posixPermissions: $0] }
    if let temporary {
      _ = FileManager.default.createFile(
        atPath: temporary.path, contents: nil, attributes: permissions)
    }
    guard let handle = FileHandle(forWritingAtPath: temporary?.path ?? target) else {
      StandardError.write("\(name): cannot be written")
      throw ExitStatus.cannotCreate
    }
    self.handle = handle
  }

  func write(_ data: Data) throws {
    do {
      try handle.write(contentsOf: data)
    } catch {
      discard()
      StandardError.write("\(name ?? "standard output"): cannot be written")
      throw ExitStatus.ioError
    }
  }

  /// What is written to a file aside first, piece by piece: it may be long.
  func write(_ make: (_ path: String) throws -> Void) throws {
    let aside = FileManager.default.temporaryDirectory
      .appendingPathComponent("giaoviec-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: aside) }
    try make(aside.path)
    let made = try FileHandle(forReadingFrom: aside)
    defer { try? made.close() }
    while let piece = try made.read(upToCount: 1 << 20), !piece.isEmpty { try write(piece) }
  }

  /// Leaves what stood at the path as it was.
  func discard() { abandon() }

  /// ``discard()`` for whoever ends the program from outside.
  var abandon: @Sendable () -> Void {
    let path = temporary?.path
    return { if let path { unlink(path) } }
  }

  /// Gives the file its name.
  func close() throws {
    guard let name else { return }
    do {
      if temporary != nil { try handle.synchronize() }
      try handle.close()
    } catch {
      discard()
      StandardError.write("\(name): cannot be written")
      throw ExitStatus.ioError
    }
    guard let temporary else { return }
    guard rename(temporary.path, temporary.target) == 0 else {
      discard()
      StandardError.write("\(name): cannot be written")
      throw ExitStatus.cannotCreate
    }
  }
}
