internal import Foundation

/// Gathers the sections of a model and writes them as one file.
struct ModelFileWriter {
  private var sections: [(tag: SectionTag, data: Data)] = []

  mutating func add<Element: BitwiseCopyable>(_ tag: SectionTag, _ values: [Element]) {
    sections.append((tag, values.withUnsafeBytes { Data($0) }))
  }

  /// The size the file would have.
  var size: Int { encoded(headersOnly: true).offset }

  private func encoded(headersOnly: Bool) -> (data: Data, offset: Int) {
    var table = Data()
    var body = Data()
    let tableEnd = ModelFile.headerSize + sections.count * 24
    var offset = (tableEnd + 63) / 64 * 64
    for section in sections {
      table.append(UInt32(section.tag.rawValue))
      table.append(UInt32(0))
      table.append(UInt64(offset))
      table.append(UInt64(section.data.count))
      let padded = (section.data.count + 63) / 64 * 64
      if !headersOnly {
        body.append(section.data)
        body.append(Data(count: padded - section.data.count))
      }
      offset += padded
    }
    table.append(Data(count: (tableEnd + 63) / 64 * 64 - tableEnd))
    return (table + body, offset)
  }

  func write(to path: String) throws(ModelError) {
    let (body, size) = encoded(headersOnly: false)
    var file = Data(ModelFile.magic)
    file.append(ModelFile.format)
    file.append(UInt32(sections.count))
    file.append(UInt64(size))
    file.append(body.withUnsafeBytes { ModelFile.checksum(of: $0) })
    file.append(Data(count: ModelFile.headerSize - file.count))
    file.append(body)
    do {
      try file.write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .cannotWrite(path: path)
    }
  }
}

extension Data {
  fileprivate mutating func append<Number: FixedWidthInteger>(_ number: Number) {
    Swift.withUnsafeBytes(of: number.littleEndian) { append(contentsOf: $0) }
  }
}
