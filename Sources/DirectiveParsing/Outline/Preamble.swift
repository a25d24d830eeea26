/// Where the operative text begins.
enum Preamble {
  // Index of the first block behind căn cứ, thực hiện …
  static func end(of blocks: [Block]) -> Int {
    // “QUYẾT ĐỊNH:”, “QUYẾT NGHỊ:”
    if let operative = blocks.prefix(60).firstIndex(where: isOperative) { return operative + 1 }
    let firstLabel =
      blocks.firstIndex { $0.label != nil || $0.isRow || OrdinalOpener.opens($0.passage) }
      ?? blocks.count
    let stem = blocks[..<firstLabel].lastIndex { $0.finalMark == ":" }
    if let stem, stem + 1 == firstLabel || stem + 1 < blocks.count, stem < 8 { return stem + 1 }
    var end = 0
    while end < firstLabel, isBasis(blocks[end]),
      blocks[end].finalMark == ";" || end + 1 < blocks.count
    { end += 1 }
    return end
  }

  private static func isOperative(_ block: Block) -> Bool {
    guard block.isCapitals, block.lines.count == 1, block.wordCount <= 3 else { return false }
    return block.first.starts(with: ["quyet", "dinh"])
      || block.first.starts(with: ["quyet", "nghi"])
      || block.first.starts(with: ["nghi", "quyet"]) || block.first.starts(with: ["chi", "thi"])
      || block.first.starts(with: ["thong", "bao"])
  }

  private static func isBasis(_ block: Block) -> Bool {
    guard block.label == nil else { return block.label?.label.style == .dash && opens(block.first) }
    return opens(block.first)
  }

  private static func opens(_ line: PageLine) -> Bool {
    let first =
      line.first == "-" ? Array(line.words.dropFirst().prefix(2)) : Array(line.words.prefix(2))
    let words = first.map { $0.bare.trimmedMarks }
    return words == ["can", "cu"] || words == ["thuc", "hien"] || words.first == "theo"
      || words == ["xet", "de"] || words.first == "xet" || words == ["tiep", "theo"]
  }
}

/// How the sentences begin that close a directive, outside all numbering.
enum ClosingWords {
  private static let phrases: [[String]] = [
    "trong qua trinh", "yeu cau", "tren day la", "giao van phong", "nay", "van phong", "can cu",
    "nhan duoc", "thong bao nay", "chi thi nay", "ke hoach nay", "cong van nay", "de nghi",
    "uy ban",
    "ubnd", "tran trong", "kinh de", "kinh mong", "rat mong", "giao", "cac noi dung", "qua trinh",
    "thua lenh", "chu tich", "nghi quyet nay", "quy che nay", "ket luan nay", "huong dan nay",
    "cac co quan", "cac don vi", "thu truong", "truong hop", "neu co", "so", "tren co so",
  ].map { $0.split(separator: " ").map(String.init) }

  static func opens(_ line: PageLine) -> Bool { phrases.contains(where: line.starts) }
}
