internal import Foundation
internal import Subprocess

#if canImport(System)
  internal import System
#else
  internal import SystemPackage
#endif

/// How a child is started: the program itself, with its hidden command.
package struct WorkerProgram: Hashable, Sendable {
  package var executable: String
  package var arguments: [String]
  /// The only folder a child may write in.
  package var folder: String

  package init(executable: String, arguments: [String], folder: String) {
    self.executable = executable
    self.arguments = arguments
    self.folder = folder
  }

  var configuration: Configuration {
    var options = PlatformOptions()
    // Ctrl-C on the terminal goes to the parent alone, which lets pages under way finish.
    options.processGroupID = 0
    return Configuration(
      executable: .path(FilePath(executable)), arguments: Arguments(arguments),
      environment: .inherit.updating([
        // Must be set before the process starts; more threads are slower, not faster.
        "OMP_THREAD_LIMIT": "1",
        "MALLOC_ARENA_MAX": "2",
        "TMPDIR": folder,
      ]),
      platformOptions: options)
  }
}
