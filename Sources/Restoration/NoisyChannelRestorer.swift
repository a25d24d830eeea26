package import DirectiveModel
internal import Synchronization
internal import VietnameseText

/// Mends what recognition and lost diacritics did to a document.
///
/// Working memory is shared, so two threads that use one restorer wait for each other.
package final class NoisyChannelRestorer: Restorer {
  private let worker: Mutex<RestorationWorker>

  /// Where `marksOnly`, marks come back and no letter changes.
  package init(_ model: RestorationModel, marksOnly: Bool = false) {
    worker = Mutex(RestorationWorker(model, marksOnly: marksOnly))
  }

  package func restore(_ pages: [RecognizedPage]) -> [RestoredPage] {
    worker.withLock { $0.restore(pages) }
  }
}
