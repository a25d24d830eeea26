internal import Foundation

/// The components of a `.traineddata` file.
///
/// Tar and zip containers, which the library also opens, are left to it.
struct TraineddataContainer {
  enum Component: Int {
    case network = 17
    case charset = 21
    case recoder = 22
    case version = 23
  }

  private let bytes: [UInt8]
  private let ranges: [Range<Int>?]

  init(_ data: Data) throws(TraineddataError) {
    bytes = [UInt8](data)
    var reader = ByteReader(bytes[...])
    let count = try reader.integer(Int32.self)
    guard (1...1000).contains(count) else {
      throw .unsupported("a container with a count of \(count) components")
    }
    var starts: [Int?] = []
    for _ in 0..<count {
      let offset = try reader.integer(Int64.self)
      guard offset >= -1, offset <= bytes.count else {
        throw .malformed("a component at byte \(offset) of \(bytes.count)")
      }
      starts.append(offset < 0 ? nil : Int(offset))
    }
    let end = bytes.count
    var ranges: [Range<Int>?] = []
    for (index, start) in starts.enumerated() {
      guard let start else {
        ranges.append(nil)
        continue
      }
      let next = starts[(index + 1)...].lazy.compactMap { $0 }.first ?? end
      guard start <= next, start >= reader.position else {
        throw .malformed("components out of order at byte \(start)")
      }
      ranges.append(start..<next)
    }
    self.ranges = ranges
  }

  func bytes(of component: Component) throws(TraineddataError) -> ArraySlice<UInt8> {
    guard component.rawValue < ranges.count, let range = ranges[component.rawValue] else {
      throw .unsupported("no component for \(component)")
    }
    return bytes[range]
  }
}
