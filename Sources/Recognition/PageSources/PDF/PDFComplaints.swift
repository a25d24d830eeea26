internal import CPoppler
internal import Synchronization

/// What the library complains of while it takes a page apart.
///
/// A picture whose data break off or make no sense is handed over as far as it went, as if it were
/// whole; only the library's messages tell.
enum PDFComplaints {
  private static let counts = Mutex<[pthread_t: Int]>([:])

  /// Messages come through GLib, at this one level, in the thread that works.
  private static let isListening: Bool = {
    let handler: GLogFunc = { _, _, message, _ in
      guard let message, PDFComplaints.isError(String(cString: message)) else { return }
      PDFComplaints.counts.withLock { counts in
        if let count = counts[pthread_self()] { counts[pthread_self()] = count + 1 }
      }
    }
    return g_log_set_handler("Poppler", G_LOG_LEVEL_INFO, handler, nil) != 0
  }()

  /// Warnings tell of odd files that are whole.
  private static func isError(_ message: String) -> Bool {
    message.hasPrefix("Syntax error") || message.hasPrefix("Internal error")
  }

  /// Whether there were errors in what the library did.
  static func areHeard(during work: () -> Void) -> Bool {
    guard isListening else {
      work()
      return false
    }
    counts.withLock { $0[pthread_self()] = 0 }
    work()
    return counts.withLock { $0.removeValue(forKey: pthread_self()) ?? 0 } > 0
  }
}
