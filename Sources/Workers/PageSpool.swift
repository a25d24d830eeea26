internal import DirectiveKit
internal import DirectiveModel
internal import Foundation
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#endif

/// Pages put aside in a file, so that a long document takes no memory.
///
/// The file has no name any more: it is gone with its owner, however that ends.
final class PageSpool: Sendable {
  private struct Place {
    var offset: Int
    var length: Int
  }

  private let handle: FileHandle
  private let places = Mutex<(pages: [Int: Place], end: Int)>(([:], 0))

  init(in folder: String) throws {
    let path = folder + "/" + UUID().uuidString
    let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    unlink(path)
    handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
  }

  /// Bytes put aside.
  var size: Int { places.withLock { $0.end } }

  /// Puts aside what a child sent.
  func put(_ json: Data, number: Int) throws(InputFailure) {
    let isWritten = places.withLock { places in
      guard write(json, at: places.end) else { return false }
      places.pages[number] = Place(offset: places.end, length: json.count)
      places.end += json.count
      return true
    }
    if !isWritten {
      throw InputFailure(.internalError, "the temporary folder is full; set TMPDIR to another")
    }
  }

  func put(_ page: RecognizedPage) throws(InputFailure) {
    let encoder = JSONEncoder()
    encoder.userInfo[.keepsExactBoxes] = true
    try put((try? encoder.encode(page)) ?? Data(), number: page.number)
  }

  func page(_ number: Int) throws(InputFailure) -> RecognizedPage {
    guard let place = places.withLock({ $0.pages[number] }), let json = read(place),
      let page = try? JSONDecoder().decode(RecognizedPage.self, from: json)
    else { throw InputFailure(.internalError, "page \(number) was lost in the temporary folder") }
    return page
  }

  private func write(_ json: Data, at offset: Int) -> Bool {
    json.withUnsafeBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = pwrite(
          handle.fileDescriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done,
          offset + done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }

  private func read(_ place: Place) -> Data? {
    var json = Data(count: place.length)
    let isRead = json.withUnsafeMutableBytes { bytes in
      var done = 0
      while done < bytes.count {
        let count = pread(
          handle.fileDescriptor, bytes.baseAddress?.advanced(by: done), bytes.count - done,
          place.offset + done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
    return isRead ? json : nil
  }
}
