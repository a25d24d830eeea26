public import DirectiveModel
public import Foundation

/// Records of many files, in the order of the files, read on several cores.
///
/// Only a few documents are under way at a time: memory does not grow with their number.
///
/// ```swift
/// let extractor = try ParallelExtractor()
/// for await record in OrderedRecords(of: [URL(filePath: "a.pdf")], by: extractor) { … }
/// ```
public struct OrderedRecords: AsyncSequence, Sendable {
  public typealias Element = DirectiveRecord
  public typealias Failure = Never

  private let inputs: [DocumentInput]
  private let extractor: ParallelExtractor

  /// - Parameters:
  ///   - inputs: Documents to read.
  ///   - extractor: The engines that read them.
  public init(of inputs: [DocumentInput], by extractor: ParallelExtractor) {
    self.inputs = inputs
    self.extractor = extractor
  }

  /// - Parameters:
  ///   - files: Documents to read.
  ///   - extractor: The engines that read them.
  public init(of files: [URL], by extractor: ParallelExtractor) {
    self.init(of: files.map { DocumentInput.file($0.path) }, by: extractor)
  }

  public func makeAsyncIterator() -> Iterator {
    Iterator(inputs: inputs[...], extractor: extractor)
  }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var inputs: ArraySlice<DocumentInput>
    fileprivate let extractor: ParallelExtractor
    private var underWay: ArraySlice<Task<DirectiveRecord, Never>> = []

    fileprivate init(inputs: ArraySlice<DocumentInput>, extractor: ParallelExtractor) {
      self.inputs = inputs
      self.extractor = extractor
    }

    public mutating func next() async -> DirectiveRecord? {
      while underWay.count < 2 * extractor.jobs, let input = inputs.popFirst() {
        let extractor = extractor
        underWay.append(Task { await extractor.record(of: input) })
      }
      return await underWay.popFirst()?.value
    }
  }
}
