internal import DirectiveModel
internal import VietnameseText

/// Restores documents, one after the other; holds working memory.
final class RestorationWorker {
  private let builder: LatticeBuilder
  private var decoder: LatticeDecoder
  private let survey: RegimeSurvey
  private let scanner = InkScanner()
  private let advice: NetworkAdvice?
  private let vocabulary: Vocabulary
  private lazy var phrases = DirectivePhrases.pairs(in: vocabulary)

  init(_ model: RestorationModel, marksOnly: Bool = false) {
    builder = LatticeBuilder(model, marksOnly: marksOnly)
    decoder = LatticeDecoder(model.language)
    survey = RegimeSurvey(model.vocabulary)
    advice = NetworkAdvice(model)
    vocabulary = model.vocabulary
  }

  func restore(_ pages: [RecognizedPage]) -> [RestoredPage] {
    let lines = pages.flatMap(\.lines)
    let tokens = lines.map { line in
      line.words.enumerated().flatMap { index, word in
        scanner.tokens(of: word.text.precomposedIfNeeded, line: 0, index: index)
      }
    }
    let regimes =
      builder.marksOnly
      ? tokens.map { _ in Regime.bare } : survey.regimes(of: tokens)
    builder.writer.placement = Self.placement(of: tokens)
    let breaks = LineBreaks(lines)
    var calls = RaisedCalls()
    let figures = zip(tokens, regimes).map { line, regime in
      regime.isRuin && !builder.marksOnly ? calls.figures(in: line) : [:]
    }
    var letters = PointLetters()
    let points = zip(tokens, regimes).map { line, regime in
      letters.printed(line).flatMap { regime.isClean ? nil : String($0) }
    }
    let isRuined = regimes.contains { !$0.isClean }
    decoder.recurring = RecurringPairs(usual: isRuined ? phrases : [])
    var readings: [PageReading] = []
    var at = 0
    for page in pages {
      let range = at..<at + page.lines.count
      readings.append(
        read(
          Array(lines[range]), Array(tokens[range]), Array(regimes[range]), Array(figures[range]),
          Array(points[range]), breaks))
      at = range.upperBound
    }
    // A second look, with what recurs in a ruined document and what the network says.
    var acronyms = DefinedAcronyms()
    var definitions: [[DefinedAcronyms.Definition]] = readings.map { _ in [] }
    if isRuined {
      if let first = readings.first, DirectivePhrases.isPartyPaper(first, vocabulary) {
        decoder.recurring.addUsual(DirectivePhrases.partyPairs(in: vocabulary))
      }
      for (index, reading) in readings.enumerated() {
        reading.addPairs(to: &decoder.recurring)
        definitions[index] = acronyms.add(reading)
      }
    }
    for index in readings.indices {
      if isRuined { acronyms.apply(to: &readings[index], definitions[index]) }
      let isAdvised =
        advice?.apply(
          to: &readings[index].lattice, along: readings[index].steps, readings[index].tokens)
      if isRuined || isAdvised == true {
        readings[index].steps = decoder.decode(readings[index].lattice)
      }
    }
    var restored: [RestoredLine] = []
    for (page, reading) in zip(pages, readings) { restored += rewrite(page.lines, reading) }
    at = 0
    return zip(pages, readings).map { page, reading in
      defer { at += page.lines.count }
      return RestoredPage(
        recognized: page, lines: Array(restored[at..<at + page.lines.count]),
        findings: RestorationFindings.of(page, reading, threshold: Self.threshold))
    }
  }

  /// Where the document sets the tones of oa, oe, uy.
  private static func placement(of lines: [[InkToken]]) -> TonePlacement {
    var first = 0
    var second = 0
    for token in lines.joined() where token.piece.isMarked && token.piece.kind == .word {
      switch TonePlacement.shown(by: String(String.UnicodeScalarView(token.scalars))) {
      case .first: first += 1
      case .second: second += 1
      case nil: break
      }
    }
    return second > first ? .second : .first
  }

  private func read(
    _ lines: [RecognizedLine], _ tokens: [[InkToken]], _ regimes: [Regime],
    _ figures: [[Int: String]], _ points: [String?], _ breaks: LineBreaks
  ) -> PageReading {
    var all: [InkToken] = []
    var contexts: [LatticeBuilder.Context] = []
    var quotes = ClosingQuotes()
    var starts: [(place: Int, kind: Lattice.Break)] = []
    for (index, line) in tokens.enumerated() where !line.isEmpty {
      if index > 0, !all.isEmpty {
        starts.append((all.count, breaks.kind(before: lines[index], after: lines[index - 1])))
      }
      let closings = quotes.places(
        in: line, opensText: starts.last.map { $0.place == all.count && $0.kind == .hard } ?? true)
      let capitals = Self.capitals(line)
      for (place, read) in line.enumerated() {
        var token = read
        token.line = index
        all.append(token)
        let confidence = lines[index].words[token.word].confidence.map { Float($0) }
        contexts.append(
          LatticeBuilder.Context(
            regime: regimes[index], capitals: capitals, confidence: confidence,
            choices: lines[index].words[token.word].choices, raised: figures[index][place],
            closesQuote: closings.contains(place),
            point: place == 0 ? points[index] : nil))
      }
    }
    var lattice = builder.lattice(of: all, contexts)
    for start in starts { lattice.breaks[start.place] = start.kind }
    return PageReading(
      tokens: all, contexts: contexts, lattice: lattice, steps: decoder.decode(lattice))
  }

  /// Puts the changes into the lines that are likely enough.
  private func rewrite(_ lines: [RecognizedLine], _ reading: PageReading) -> [RestoredLine] {
    var changes: [[TokenChange]] = Array(repeating: [], count: lines.count)
    for step in reading.steps where !step.arc.keeps {
      let range = Int(step.arc.start)..<Int(step.arc.end)
      let regime = reading.contexts[range.lowerBound].regime
      let needed = needed(for: reading.tokens[range], in: reading.contexts[range.lowerBound])
      guard step.probability >= needed, step.probability > step.kept else { continue }
      changes[reading.tokens[range.lowerBound].line].append(
        TokenChange(
          tokens: Array(reading.tokens[range]), text: reading.lattice.texts[Int(step.arc.text)],
          probability: EditReliability.probability(of: step.probability, in: regime)))
    }
    return lines.indices.map { LineRewriter.rewrite(lines[$0], changes[$0]) }
  }

  /// A syllable that is written right where nearly all are: only the surest change may touch it.
  private static let sure: Float = 0.9

  private func needed(
    for tokens: ArraySlice<InkToken>, in context: LatticeBuilder.Context
  ) -> Float {
    let needed = Self.threshold(context)
    guard context.regime.isClean, context.confidence == nil, tokens.count == 1,
      let token = tokens.first, token.kind == .word, token.piece.isMarked,
      Syllable(String(String.UnicodeScalarView(token.scalars)).lowercased()) != nil
    else { return needed }
    return max(needed, Self.sure)
  }

  /// How probable a change must be: good text is left alone in doubt, ruined text is not, and of
  /// recognised words the recogniser told which are in doubt.
  private static func threshold(_ context: LatticeBuilder.Context) -> Float {
    let regime = context.regime
    if context.confidence != nil, regime.isClean { return 0.5 }
    return regime.intact > 0.97 ? 0.8 : regime.isClean ? 0.5 : 0.15
  }

  private static func capitals(_ tokens: [InkToken]) -> Float {
    var capitals: Float = 0
    var words: Float = 0
    for token in tokens where token.kind == .word && !token.isCode && token.scalars.count > 1 {
      words += 1
      if token.piece.letterCase == .upper { capitals += 1 }
    }
    return words == 0 ? 0 : capitals / words
  }
}

/// What a page's tokens may be, and the most probable way through them.
struct PageReading {
  var tokens: [InkToken]
  var contexts: [LatticeBuilder.Context]
  var lattice: Lattice
  var steps: [LatticeDecoder.Step]

  /// Neighbouring words read with some certainty.
  func addPairs(to pairs: inout RecurringPairs) {
    var previous: WordID = 0
    for step in steps {
      let isSure = step.probability > 0.6
      for word in [step.arc.first, step.arc.second] where word != 0 {
        if isSure { pairs.add(word, after: previous) }
        previous = isSure ? word : 0
      }
      if step.arc.first == 0 { previous = 0 }
    }
  }
}
