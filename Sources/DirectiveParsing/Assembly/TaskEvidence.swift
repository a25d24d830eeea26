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
      if token.first.page == page { words.append(token.first) }
      if token.last != token.first, token.last.page == page { words.append(token.last) }
    }
    var read: [String] = []
    var written: [String] = []
    var edits: [Edit] = []
    var offset = 0
    var index = 0
    while index < words.count {
      let number = words[index].line
      let start = index
      while index < words.count, words[index].line == number { index += 1 }
      guard number < pages[page].lines.count else { continue }
      if lines.last != number + 1 { lines.append(number + 1) }
      let restored = pages[page].lines[number]
      let recognized = pages[page].recognized.lines[number]
      let plain = PlainLine(recognized, restored)
      var next = 0
      for place in words[start..<index] where place.word < restored.words.count {
        written.append(restored.words[place.word].text)
        // Words that came from one share it.
        for source in restored.words[place.word].sources
        where source < recognized.words.count && source >= next {
          if let box = recognized.words[source].box { boxes.append(box) }
          for var edit in plain.edits(of: source) {
            edit.at += offset
            edits.append(edit)
          }
          read.append(plain.words[source])
          offset += plain.words[source].unicodeScalars.count + 1
          next = source + 1
        }
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
