package import Foundation
internal import Recognition

/// Reads the pages of documents: in this process, or wherever it has them read.
package protocol PageReaders: Sendable {
  /// Throws when the document cannot be opened, or none of its pages was asked for.
  func read(_ bytes: Data, selection: PageSelection?) async throws(InputFailure) -> KeptPages
}

/// Engines of this process, among which the pages of each document are shared.
struct LocalReaders: PageReaders {
  private let lanes: [ReadingLane]

  init(_ configuration: RecognitionConfiguration, jobs: Int) {
    lanes = (0..<jobs).map { _ in ReadingLane(configuration) }
  }

  /// The first engine begins elsewhere for each document, so that short ones share the engines too.
  func read(_ bytes: Data, selection: PageSelection?) async throws(InputFailure) -> KeptPages {
    let first = bytes.count % lanes.count
    let shares = await withTaskGroup(of: Result<ReadDocument, InputFailure>.self) { group in
      for index in lanes.indices {
        let lane = lanes[(first + index) % lanes.count]
        let share = PageShare(selection: selection, index: index, count: lanes.count)
        group.addTask {
          do throws(InputFailure) {
            return .success(try await lane.read(bytes, share: share))
          } catch {
            return .failure(error)
          }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    var documents: [ReadDocument] = []
    for share in shares { documents.append(try share.get()) }
    return try KeptPages(try ReadDocument.merged(documents))
  }
}

/// Texts are read here, everything else by others.
struct TextsHere: PageReaders {
  var local: LocalReaders
  var other: any PageReaders

  func read(_ bytes: Data, selection: PageSelection?) async throws(InputFailure) -> KeptPages {
    if DocumentOpener.takesForText(bytes) {
      return try await local.read(bytes, selection: selection)
    }
    return try await other.read(bytes, selection: selection)
  }
}
