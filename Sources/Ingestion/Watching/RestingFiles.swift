internal import Archive
internal import Foundation

/// Tells which files of a watched folder have come to rest.
///
/// Rest is measured by two looks and a clock that nobody can set; the files' own times may be wrong.
struct RestingFiles {
  private struct Sight {
    var stamp: FileStamp
    var since: SuspendingClock.Instant
    var isSeen = true
  }

  private let options: WatchOptions
  private var moving: [FileName: Sight] = [:]
  /// What was taken, as hashes: a million files are a few megabytes.
  private var taken: [Int: Int] = [:]

  init(_ options: WatchOptions) {
    self.options = options
  }

  /// Files that may yet come to rest.
  var isWaiting: Bool { !moving.isEmpty }

  mutating func beginLook() {
    for name in moving.keys { moving[name]?.isSeen = false }
  }

  /// Forgets what is no longer there.
  mutating func endLook() {
    moving = moving.filter(\.value.isSeen)
  }

  /// Whether the file is to be taken now.
  mutating func takes(
    _ name: FileName, _ stamp: FileStamp, now: SuspendingClock.Instant = .now,
    isComplete: (FileName) -> Bool = Completeness.isComplete
  ) -> Bool {
    if taken[name.hashValue] == stamp.hashValue { return false }
    guard var sight = moving[name], sight.stamp == stamp else {
      moving[name] = Sight(stamp: stamp, since: now)
      return false
    }
    sight.isSeen = true
    moving[name] = sight
    let rest = sight.since.duration(to: now)
    guard rest >= options.settle, rest >= options.patience || isComplete(name) else { return false }
    moving[name] = nil
    taken[name.hashValue] = stamp.hashValue
    return true
  }

  /// Whether something is told for the first time.
  mutating func isNews(_ name: FileName, _ reason: String) -> Bool {
    taken.updateValue(reason.hashValue, forKey: name.hashValue) != reason.hashValue
  }
}
