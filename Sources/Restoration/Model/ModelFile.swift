/// The container of a model: a header with checksum, a table of sections, the sections.
///
/// All numbers are little-endian. Every section begins at a multiple of 64 bytes.
///
///     0  "GIAOVIEC"   8  format   12  sections   16  file size   24  checksum of all from 64 on
///     64  for each section: tag (4 bytes), 4 bytes of zero, offset, length
package final class ModelFile: Sendable {
  package static let format: UInt32 = 2
  static let magic = Array("GIAOVIEC".utf8)
  static let headerSize = 64

  package let path: String
  private let file: MappedFile
  private let sections: [SectionTag: Range<Int>]

  package init(path: String) throws(ModelError) {
    guard let file = MappedFile(path: path) else { throw .unreadable(path: path) }
    let bytes = file.bytes
    guard bytes.count >= Self.headerSize, bytes.prefix(8).elementsEqual(Self.magic) else {
      throw .notAModel(path: path)
    }
    let format = UInt32(littleEndian: bytes.load(fromByteOffset: 8, as: UInt32.self))
    guard format == Self.format else {
      throw .otherVersion(path: path, found: format, wanted: Self.format)
    }
    let count = Int(UInt32(littleEndian: bytes.load(fromByteOffset: 12, as: UInt32.self)))
    let size = UInt64(littleEndian: bytes.load(fromByteOffset: 16, as: UInt64.self))
    let checksum = UInt64(littleEndian: bytes.load(fromByteOffset: 24, as: UInt64.self))
    let body = UnsafeRawBufferPointer(rebasing: bytes[Self.headerSize...])
    guard size == UInt64(bytes.count), count <= 64, body.count >= count * 24,
      Self.checksum(of: body) == checksum
    else { throw .damaged(path: path) }
    var sections: [SectionTag: Range<Int>] = [:]
    for index in 0..<count {
      let at = Self.headerSize + index * 24
      let tag = UInt32(littleEndian: bytes.load(fromByteOffset: at, as: UInt32.self))
      let offset = UInt64(littleEndian: bytes.load(fromByteOffset: at + 8, as: UInt64.self))
      let length = UInt64(littleEndian: bytes.load(fromByteOffset: at + 16, as: UInt64.self))
      guard offset % 64 == 0, offset <= size, length <= size - offset else {
        throw .damaged(path: path)
      }
      if let tag = SectionTag(rawValue: tag) {
        sections[tag] = Int(offset)..<Int(offset + length)
      }
    }
    self.path = path
    self.file = file
    self.sections = sections
  }

  /// A section's numbers; they live as long as this value.
  func table<Element: BitwiseCopyable>(_ tag: SectionTag, of type: Element.Type)
    throws(ModelError) -> Table<Element>
  {
    guard let range = sections[tag], range.count % MemoryLayout<Element>.stride == 0 else {
      throw .damaged(path: path)
    }
    let bytes = UnsafeRawBufferPointer(rebasing: file.bytes[range])
    return Table(bytes.bindMemory(to: Element.self))
  }

  func has(_ tag: SectionTag) -> Bool { sections[tag] != nil }

  /// Four lanes of multiply and add, so that thirty megabytes take a few milliseconds.
  static func checksum(of bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes = SIMD8<UInt64>(1, 2, 3, 4, 5, 6, 7, 8)
    let multiplier: UInt64 = 0x0000_0001_9E37_79B1
    var at = 0
    while at + 64 <= bytes.count {
      let block = bytes.loadUnaligned(fromByteOffset: at, as: SIMD8<UInt64>.self)
      lanes = (lanes ^ block) &* multiplier &+ (lanes &>> 29)
      at += 64
    }
    var sum = UInt64(bytes.count)
    for lane in 0..<8 { sum = (sum ^ lanes[lane]) &* 0x9E37_79B9_7F4A_7C15 ^ sum >> 31 }
    while at < bytes.count {
      sum = (sum ^ UInt64(bytes[at])) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      at += 1
    }
    return sum
  }
}

/// What a section holds.
enum SectionTag: UInt32, CaseIterable {
  case settings = 1
  case wordKeys = 10, wordIDs, groupKeys, groups, spellings, spellingStarts
  case unigrams = 20, quantizers
  case words2 = 30, values2, childSamples2, childBits2
  case words3 = 40, values3, childSamples3, childBits3
  case words4 = 50, values4
  case trieStarts = 60, trieLetters, trieWords
  case ruinRead = 70, ruinPrinted, ruinCosts
  case slipRead = 80, slipPrinted, slipCosts
  case networkShape = 90, networkInputs, networkOutputs, networkEmbeddings, networkEmbeddingScales
  case networkWeights, networkWeightScales, networkCases
  case networkTargets, networkTargetScales, networkTargetBiases, networkTrust

  /// Text read with the wrong language data.
  static let ruin = (read: ruinRead, printed: ruinPrinted, costs: ruinCosts)
  /// Text read with the right data, where recognition still errs.
  static let slips = (read: slipRead, printed: slipPrinted, costs: slipCosts)

  var isChannel: Bool { rawValue >= 70 && rawValue < 90 }
  var isNetwork: Bool { rawValue >= 90 }
}

/// Numbers in a mapped file.
///
/// Read-only memory that its owner keeps alive as long as it gives the table out: hence `@unchecked`.
struct Table<Element: BitwiseCopyable>: @unchecked Sendable {
  let base: UnsafePointer<Element>
  let count: Int

  init(_ buffer: UnsafeBufferPointer<Element>) {
    // An empty section has no address; nothing is ever read through this one.
    base = buffer.baseAddress ?? UnsafePointer(bitPattern: 64).unsafelyUnwrapped
    count = buffer.count
  }

  @inline(__always)
  subscript(_ index: Int) -> Element { base[index] }

  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }
}
