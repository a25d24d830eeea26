internal import CQPDF
package import Foundation

/// A PDF opened for rewriting: its pages get words laid over them, all else stays as it was.
package struct PDFFile: ~Copyable {
  let handle: qpdf_data
  /// The library reads from these bytes as long as the file is open; it gets no copy.
  private let bytes: NSData
  /// Of the words laid over, once there are any.
  var font: qpdf_oh?

  package init(_ bytes: Data) throws(OverlayError) {
    self.bytes = bytes as NSData
    handle = try Self.open(self.bytes)
  }

  private static func open(_ bytes: NSData) throws(OverlayError) -> qpdf_data {
    guard let handle = qpdf_init() else { throw .unreadable(reason: "out of memory") }
    qpdf_silence_errors(handle)
    qpdf_set_suppress_warnings(handle, 1)
    _ = qpdf_read_memory(
      handle, "input", bytes.bytes.assumingMemoryBound(to: CChar.self), UInt64(bytes.length), nil)
    do throws(OverlayError) {
      try check(handle)
    } catch {
      close(handle)
      throw error
    }
    return handle
  }

  private static func check(_ handle: qpdf_data) throws(OverlayError) {
    guard qpdf_has_error(handle) != 0 else { return }
    let error = qpdf_get_error(handle)
    if qpdf_get_error_code(handle, error) == qpdf_e_password { throw .encrypted }
    throw .unreadable(reason: String(cString: qpdf_get_error_message_detail(handle, error)))
  }

  private static func close(_ handle: qpdf_data) {
    var handle: qpdf_data? = handle
    qpdf_cleanup(&handle)
  }

  deinit {
    Self.close(handle)
  }

  package var pageCount: Int { Int(qpdf_get_num_pages(handle)) }

  /// The whole file; equal input gives equal bytes, but where an owner's password protects it.
  package func written() throws(OverlayError) -> Data {
    _ = qpdf_init_write_memory(handle)
    try write()
    guard let buffer = qpdf_get_buffer(handle) else { throw .unreadable(reason: "no output") }
    return Data(bytes: buffer, count: qpdf_get_buffer_length(handle))
  }

  /// The same bytes into a file, which they reach object by object: in memory is none of it whole.
  package func write(toFile path: String) throws(OverlayError) {
    _ = qpdf_init_write(handle, path)
    try write()
  }

  private func write() throws(OverlayError) {
    // The protection stays, and its key is made from an identity that must be fixed before.
    if qpdf_is_encrypted(handle) == 0 { qpdf_set_deterministic_ID(handle, 1) }
    _ = qpdf_write(handle)
    try Self.check(handle)
  }
}
