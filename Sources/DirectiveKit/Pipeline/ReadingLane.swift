internal import DirectiveModel
internal import Foundation
internal import Recognition

/// One engine, and the work that waits for it.
actor ReadingLane {
  private let reader: PageReader

  init(_ configuration: RecognitionConfiguration) {
    reader = PageReader(configuration)
  }

  func read(_ bytes: Data, share: PageShare) throws(InputFailure) -> ReadDocument {
    try reader.read(bytes, share: share)
  }
}
