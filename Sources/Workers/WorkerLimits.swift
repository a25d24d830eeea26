/// What a child may use up before it is killed.
package struct WorkerLimits: Hashable, Sendable {
  package var page = Duration.seconds(120)
  package var document = Duration.seconds(3600)
  /// Bytes that a child may hold in memory while it reads.
  package var memory = 2 << 30
  /// Bytes after which a child is renewed when its document is done.
  package var renewalMemory = 600 << 20
  /// Pages after which a child is renewed when its document is done.
  package var renewalPages = 500
  /// Bytes of the largest file that a child may write.
  package var fileSize = 1 << 30
  package var openFiles = 256

  package init() {}
}
