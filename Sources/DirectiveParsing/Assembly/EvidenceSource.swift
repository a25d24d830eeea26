package import DirectiveModel

/// The pages that passages were taken from: where tokens stand, what was read there and how surely.
package struct EvidenceSource: Sendable {
  private let pages: [RestoredPage]

  package init(_ pages: [RestoredPage]) {
    self.pages = pages
  }

  /// Where tokens of one passage stand, in reading order.
  ///
  /// One entry a page where there are no boxes. Else a line that they fill only in part has its
  /// own entry, so that each box holds nothing but their words.
  package func evidence(of tokens: ArraySlice<Token>) -> [Evidence] {
    var runs: [EvidenceRun] = []
    for place in places(of: tokens) {
      if let last = runs.indices.last, runs[last].page == place.page, runs[last].line == place.line,
        runs[last].words.upperBound <= place.word
      {
        runs[last].words = runs[last].words.lowerBound..<place.word + 1
      } else {
        runs.append(
          EvidenceRun(page: place.page, line: place.line, words: place.word..<place.word + 1))
      }
    }
    var groups: [[EvidenceRun]] = []
    for run in runs {
      guard var last = groups.last, let previous = last.last, previous.page == run.page,
        box(of: run) == nil || isWhole(previous) && isWhole(run)
      else {
        groups.append([run])
        continue
      }
      last.append(run)
      groups[groups.count - 1] = last
    }
    return groups.map(evidence)
  }

  package func evidence(of tokens: [Token]) -> [Evidence] { evidence(of: tokens[...]) }

  /// The least sure of the words, as recognised and as restored; 1 for plain text.
  package func confidence(of tokens: ArraySlice<Token>) -> Double {
    places(of: tokens).reduce(1) { least, place in
      guard let word = restored(place) else { return least }
      let read = recognized(place).compactMap(\.confidence).min() ?? 1
      return min(least, word.confidence, read)
    }
  }

  /// The words as recognised that a restored word came from.
  package func recognized(_ place: WordPlace) -> ArraySlice<RecognizedWord> {
    guard let word = restored(place),
      pages[place.page].recognized.lines.indices.contains(place.line)
    else { return [] }
    let words = pages[place.page].recognized.lines[place.line].words
    return words[word.sources.clamped(to: 0..<words.count)]
  }

  package func isHandwritten(_ place: WordPlace) -> Bool {
    recognized(place).contains { $0.style == .handwriting }
  }

  /// The page's number as a person counts, from 1.
  package func pageNumber(_ index: Int) -> Int {
    pages.indices.contains(index) ? pages[index].recognized.number : index + 1
  }

  // MARK: Words

  private func restored(_ place: WordPlace) -> RestoredWord? {
    guard pages.indices.contains(place.page), pages[place.page].lines.indices.contains(place.line),
      pages[place.page].lines[place.line].words.indices.contains(place.word)
    else { return nil }
    return pages[place.page].lines[place.line].words[place.word]
  }

  private func places(of tokens: ArraySlice<Token>) -> [WordPlace] {
    var places: [WordPlace] = []
    for token in tokens {
      if places.last != token.first { places.append(token.first) }
      if token.last != token.first { places.append(token.last) }
    }
    return places
  }

  private func isWhole(_ run: EvidenceRun) -> Bool {
    pages[run.page].lines[run.line].words.count == run.words.count
  }

  private func sources(of run: EvidenceRun) -> ArraySlice<RecognizedWord> {
    guard
      restored(WordPlace(page: run.page, line: run.line, word: run.words.upperBound - 1)) != nil,
      pages[run.page].recognized.lines.indices.contains(run.line)
    else { return [] }
    let words = pages[run.page].recognized.lines[run.line].words
    let restored = pages[run.page].lines[run.line].words[run.words]
    let low = restored.map(\.sources.lowerBound).min() ?? 0
    let high = restored.map(\.sources.upperBound).max() ?? 0
    return words[(low..<max(low, high)).clamped(to: 0..<words.count)]
  }

  private func box(of run: EvidenceRun) -> Box? { Box.union(sources(of: run).compactMap(\.box)) }

  private func evidence(_ runs: [EvidenceRun]) -> Evidence {
    let text = runs.flatMap { run -> [String] in
      guard
        restored(WordPlace(page: run.page, line: run.line, word: run.words.upperBound - 1)) != nil
      else { return [] }
      return pages[run.page].lines[run.line].words[run.words].map(\.text)
    }.joined(separator: " ")
    let (read, edits) = plain(runs)
    return Evidence(
      page: pageNumber(runs[0].page), text: text, box: Box.union(runs.compactMap(box)),
      lines: runs.map { $0.line + 1 }, ocrText: read.utf8.elementsEqual(text.utf8) ? nil : read,
      edits: edits.isEmpty ? nil : edits)
  }

  /// The words as plainly read, and what was changed in them; offsets count in them.
  private func plain(_ runs: [EvidenceRun]) -> (text: String, edits: [Edit]) {
    var words: [String] = []
    var edits: [Edit] = []
    var offset = 0
    for run in runs {
      let sources = sources(of: run)
      guard !sources.isEmpty else { continue }
      let line = PlainLine(
        pages[run.page].recognized.lines[run.line], pages[run.page].lines[run.line])
      for index in sources.indices {
        for var edit in line.edits(of: index) {
          edit.at += offset
          edits.append(edit)
        }
        words.append(line.words[index])
        offset += line.words[index].unicodeScalars.count + 1
      }
    }
    return (words.joined(separator: " "), edits)
  }
}

/// Words of one line, side by side.
private struct EvidenceRun {
  var page: Int
  var line: Int
  var words: Range<Int>
}
