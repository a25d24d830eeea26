/// How a folder is watched.
package struct WatchOptions: Hashable, Sendable {
  /// A file is taken when it has not changed for so long.
  package var settle = Duration.seconds(2)
  /// One that is not complete by its format is taken after so long all the same.
  package var patience = Duration.seconds(60)
  /// How often folders are looked through where the system tells of no change.
  package var poll = Duration.seconds(5)

  package init() {}
}
