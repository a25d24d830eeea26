internal import Crypto
internal import DirectiveModel
public import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// The bytes of a file, or a clear reason why there are none.
public enum InputFile {
  /// What is longer is refused: 1 GiB of compressed scan is no directive.
  static let byteLimit = 1 << 30

  /// Throws when there is no such file, it is a folder, may not be read, or is too large.
  public static func bytes(ofFile path: String) throws(InputFailure) -> Data {
    try bytes(ofFileNamed: Array(path.utf8), waits: true)
  }

  /// The same for a name as the kernel has it: bytes without zero, UTF-8 or not.
  ///
  /// - Parameters:
  ///   - name: The path's bytes.
  ///   - waits: For the writer of a named pipe; one that was left in a folder would never open.
  /// - Returns: The whole file.
  /// - Throws: As ``bytes(ofFile:)``.
  public static func bytes(ofFileNamed name: [UInt8], waits: Bool = false) throws(InputFailure)
    -> Data
  {
    let terminated = name.map { CChar(bitPattern: $0) } + [0]
    let flags = O_RDONLY | O_CLOEXEC | (waits ? 0 : O_NONBLOCK)
    let descriptor = terminated.withUnsafeBufferPointer { characters in
      characters.baseAddress.map { open($0, flags) } ?? -1
    }
    guard descriptor >= 0 else { throw failure(errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw InputFailure(
        .isDirectory, "is a folder; `giaoviec ingest FOLDER --archive DIR` reads folders")
    }
    if status.st_size > byteLimit { throw tooLong }
    return try wholeContent(of: handle, expected: Int(status.st_size))
  }

  private static let tooLong = InputFailure(.unreadableFile, "is longer than 1 GiB")

  /// Bounded, for a device or a pipe may never end.
  private static func wholeContent(of handle: FileHandle, expected: Int = 0) throws(InputFailure)
    -> Data
  {
    // Growing by doubling would take up to twice the file.
    var content = Data(capacity: max(expected, 0))
    do {
      while let chunk = try handle.read(upToCount: 1 << 20), !chunk.isEmpty {
        content.append(chunk)
        if content.count > byteLimit { break }
      }
    } catch {
      throw InputFailure(.unreadableFile, "cannot be read: \(reason(of: error))")
    }
    if content.count > byteLimit { throw tooLong }
    return content
  }

  private static func failure(_ code: Int32) -> InputFailure {
    if code == ENOENT || code == ENOTDIR {
      return InputFailure(.missingFile, "there is no such file")
    }
    return InputFailure(.unreadableFile, "cannot be read: \(String(cString: strerror(code)))")
  }

  /// 64 hexadecimal digits.
  public static func sha256(_ bytes: Data) -> String { SHA256.hash(data: bytes).hexadecimal }

  /// All that standard input holds.
  public static func standardInput() throws(InputFailure) -> Data {
    try wholeContent(of: .standardInput)
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(underlying.code)))
    }
    return error.localizedDescription
  }
}
