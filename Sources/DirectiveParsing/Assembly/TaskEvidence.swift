internal import DirectiveModel

/// Where a run of tokens stands: one entry a page, with the box around its words.
struct TaskEvidence {
  let pages: [RestoredPage]

  func evidence(of passage: Passage, _ range: Range<Int>) -> [Evidence] {
    var entries: [Evidence] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let page = passage.tokens[start].first.page
      var end = start
      while end < range.upperBound, passage.tokens[end].first.page == page { end += 1 }
      if let entry = entry(of: passage, start..<end, page: page) { entries.append(entry) }
      start = end
    }
    return entries
  }

  private func entry(of passage: Passage, _ range: Range<Int>, page: Int) -> Evidence? {
    guard page < pages.count else { return nil }
    var boxes: [Box] = []
    var lines: [Int] = []
    var words: [WordPlace] = []
    for token in passage.tokens[range] where words.last != token.first {
      words.append(token.first)
      if token.last != token.first { words.append(token.last) }
    }
    var read: [String] = []
    var written: [String] = []
    var edits: [Edit] = []
    var offset = 0
    var line: (index: Int, plain: PlainLine, next: Int)?
    for place in words {
      guard place.page == page, place.line < pages[page].lines.count else { continue }
      let restored = pages[page].lines[place.line]
      let recognized = pages[page].recognized.lines[place.line]
      if lines.last != place.line + 1 { lines.append(place.line + 1) }
      if line?.index != place.line {
        line = (place.line, PlainLine(recognized, restored), 0)
      }
      guard place.word < restored.words.count, let plain = line?.plain else { continue }
      let word = restored.words[place.word]
      written.append(word.text)
      // Words that came from one share it.
      for source in word.sources where source < recognized.words.count && source >= line?.next ?? 0
      {
        if let box = recognized.words[source].box { boxes.append(box) }
        for var edit in plain.edits(of: source) {
          edit.at += offset
          edits.append(edit)
        }
        read.append(plain.words[source])
        offset += plain.words[source].unicodeScalars.count + 1
        line?.next = source + 1
      }
    }
    let isChanged =
      read != written && read.joined(separator: " ") != written.joined(separator: " ")
    return Evidence(
      page: pages[page].recognized.number, text: passage.text(of: range), box: Box.union(boxes),
      lines: lines.isEmpty ? nil : lines, ocrText: isChanged ? read.joined(separator: " ") : nil,
      edits: isChanged && !edits.isEmpty ? edits : nil)
  }
}
