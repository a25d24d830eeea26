internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// Ends the process when its input is closed at the other end, in the middle of a page too.
///
/// A parent that is killed cannot stop its children; a child that decodes for minutes does not look
/// at its input. The kernel's own signal on a parent's death follows the thread that started the
/// child, which comes and goes.
enum ParentWatch {
  static func start() {
    Thread.detachNewThread {
      var input = pollfd(fd: STDIN_FILENO, events: 0, revents: 0)
      while true {
        let count = poll(&input, 1, -1)
        if count < 0, errno == EINTR { continue }
        let isClosed = input.revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0
        if count < 0 || isClosed { _exit(0) }
      }
    }
  }
}
