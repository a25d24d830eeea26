package import DirectiveModel
internal import Synchronization
internal import VietnameseText

/// Mends what recognition and lost diacritics did to a document.
///
/// Each thread that uses a restorer at the same time has working memory of its own, kept for the next.
package final class NoisyChannelRestorer: Restorer {
  private let model: RestorationModel
  private let marksOnly: Bool
  private let idle = Mutex<[Lane]>([])

  /// Where `marksOnly`, marks come back and no letter changes.
  package init(_ model: RestorationModel, marksOnly: Bool = false) {
    self.model = model
    self.marksOnly = marksOnly
  }

  package func restore(_ pages: [RecognizedPage]) -> [RestoredPage] {
    let lane =
      idle.withLock { $0.popLast() } ?? Lane(RestorationWorker(model, marksOnly: marksOnly))
    defer { idle.withLock { $0.append(lane) } }
    return lane.worker.withLock { $0.restore(pages) }
  }
}

/// The working memory of one thread; its lock is never waited for.
private final class Lane: Sendable {
  let worker: Mutex<RestorationWorker>

  init(_ worker: sending RestorationWorker) { self.worker = Mutex(worker) }
}
