internal import Crypto
internal import DirectiveModel
public import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// The bytes of a file, or a clear reason why there are none.
public enum InputFile {
  /// Files over this size are refused: 2 GiB of compressed scan is no directive.
  static let byteLimit = 2 << 30

  /// Throws when there is no such file, it is a folder, may not be read, or is too large.
  public static func bytes(ofFile path: String) throws(InputFailure) -> Data {
    try bytes(ofFileNamed: Array(path.utf8))
  }

  /// The same for a name as the kernel has it: bytes without zero, UTF-8 or not.
  public static func bytes(ofFileNamed name: [UInt8]) throws(InputFailure) -> Data {
    let terminated = name.map { CChar(bitPattern: $0) } + [0]
    // Without blocking: a pipe that somebody left in the folder would never open.
    let descriptor = terminated.withUnsafeBufferPointer { characters in
      characters.baseAddress.map { open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } ?? -1
    }
    guard descriptor >= 0 else { throw failure(errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw failure(errno) }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw InputFailure(
        .isDirectory, "is a folder; `giaoviec ingest FOLDER --archive DIR` reads folders")
    }
    guard status.st_size <= byteLimit else {
      throw InputFailure(.unreadableFile, "is larger than 2 GiB")
    }
    do {
      return try handle.readToEnd() ?? Data()
    } catch {
      throw InputFailure(.unreadableFile, "cannot be read: \(reason(of: error))")
    }
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
    do {
      return try FileHandle.standardInput.readToEnd() ?? Data()
    } catch {
      throw InputFailure(.unreadableFile, "standard input cannot be read: \(reason(of: error))")
    }
  }

  private static func reason(of error: any Error) -> String {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      return String(cString: strerror(Int32(underlying.code)))
    }
    return error.localizedDescription
  }
}
