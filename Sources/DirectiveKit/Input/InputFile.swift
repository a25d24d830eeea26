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
    var status = stat()
    guard stat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR {
        throw InputFailure(.missingFile, "there is no such file")
      }
      throw InputFailure(.unreadableFile, "cannot be read: \(String(cString: strerror(errno)))")
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw InputFailure(
        .isDirectory, "is a folder; `giaoviec ingest FOLDER --archive DIR` reads folders")
    }
    guard status.st_size <= byteLimit else {
      throw InputFailure(.unreadableFile, "is larger than 2 GiB")
    }
    do {
      return try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw InputFailure(.unreadableFile, "cannot be read: \(reason(of: error))")
    }
  }

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
