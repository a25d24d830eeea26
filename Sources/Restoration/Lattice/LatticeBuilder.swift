internal import DirectiveModel
internal import Foundation
internal import VietnameseText

/// Lays out what each token may have been.
///
/// Holds working memory: one for each thread.
final class LatticeBuilder {
  struct Context {
    var regime: Regime
    /// The share of capital words in the line.
    var capitals: Float
    /// 0…1, of the recogniser.
    var confidence: Float?
    /// What else the recogniser held for possible.
    var choices: [WordChoice] = []
    /// The figure of a note that a mark stands for.
    var raised: String?
    /// The mark closes a quotation.
    var closesQuote = false
    /// The letter of a point of a list that the points before tell.
    var point: String?
  }

  private struct CacheKey: Hashable {
    var scalars: [Unicode.Scalar]
    var setting: ConfusionTable.Setting
    var channel: Regime.Channel
  }

  let vocabulary: Vocabulary
  private let finder: CandidateFinder
  private let ruin: ConfusionTable
  private let slips: ConfusionTable
  private let garble: ConfusionTable
  private let slipsInCodes = CodeSlips()
  /// Only marks come back; no letter changes.
  let marksOnly: Bool
  let caseReader = CaseReader()
  private var cache: [CacheKey: [CandidateFinder.Candidate]] = [:]
  private static let cacheLimit = 50_000
  var writer: WordWriter
  var costs = ChannelCosts()

  init(_ model: RestorationModel, marksOnly: Bool = false) {
    self.marksOnly = marksOnly
    vocabulary = model.vocabulary
    finder = CandidateFinder(model.trie)
    writer = WordWriter(vocabulary: model.vocabulary)
    ruin = model.ruin
    slips = model.slips
    garble = model.garble
  }

  func lattice(of tokens: [InkToken], _ contexts: [Context]) -> Lattice {
    var lattice = Lattice(count: tokens.count)
    for index in tokens.indices {
      if !marksOnly, let text = slipsInCodes.mended(index, of: tokens) {
        // Form decides: as it stands it is no reading at all.
        let isNumber = text.first?.isNumber == true
        let word = isNumber ? Vocabulary.number : vocabulary.id(of: text) ?? Vocabulary.unknownName
        lattice.keep(index..<index + 1, as: word, cost: 2)
        lattice.offer(index..<index + 1, word, cost: 0, text: text)
        continue
      }
      if addFixed(at: index, of: tokens, contexts, to: &lattice) { continue }
      addReadings(of: tokens[index], at: index, contexts[index], to: &lattice)
      if !marksOnly, index + 1 < tokens.count, tokens[index + 1].line == tokens[index].line {
        addPairs(tokens[index], tokens[index + 1], at: index, contexts[index], to: &lattice)
        if !contexts[index + 1].closesQuote,
          contexts[index + 1].raised == nil || tokens[index + 1].scalars != ["*"]
        {
          addMarked(tokens[index], tokens[index + 1], at: index, contexts[index], to: &lattice)
        }
      }
    }
    return lattice
  }

  func known(_ token: InkToken) -> WordID? {
    token.piece.kind == .word ? vocabulary.id(ofKey: token.piece.key) : nil
  }

  private func addReadings(
    of token: InkToken, at index: Int, _ context: Context, to lattice: inout Lattice
  ) {
    let range = index..<index + 1
    switch token.kind {
    case .mark:
      let id = token.piece.kind == .mark ? token.piece.key : MarkClass.other.rawValue
      lattice.keep(range, as: WordID(id), cost: 0)
      if context.regime.isRuin, token.scalars == ["|"] {
        lattice.offer(range, Vocabulary.number, cost: costs.digits, text: "1")
      }
    case .number:
      lattice.keep(range, as: Vocabulary.number, cost: 0)
      if context.regime.isRuin, !token.isCode, token.scalars.count <= 2 {
        addCandidates(for: token, at: index, context, extra: costs.digits, to: &lattice)
      }
    case .word:
      addKept(token, at: index, context, to: &lattice)
      if marksOnly {
        addMarks(of: token, at: index, to: &lattice)
        return
      }
      // R&D, KHCN&MT: such a mark inside a word is print, unless the language data was wrong.
      let isSymbol = !context.regime.isRuin && token.scalars.contains(where: InkScanner.isSymbol)
      if isSymbol { return }
      if token.isCode {
        addCode(token, at: index, context, to: &lattice)
      } else {
        addCandidates(for: token, at: index, context, extra: 0, to: &lattice)
        addSplits(of: token, at: index, context, to: &lattice)
      }
    }
  }

  /// The token as it stands.
  private func addKept(
    _ token: InkToken, at index: Int, _ context: Context, to lattice: inout Lattice
  ) {
    let isPlain = !token.piece.isMarked
    var share = context.regime.intact
    if let confidence = context.confidence, !context.regime.isRuin {
      share = 1 - costs.error(atConfidence: confidence)
    }
    // A word without marks loses none: it stands as printed in stripped text too.
    if isPlain { share += context.regime.stripped }
    if let id = known(token) {
      var cost = -log10(share)
      if context.regime.isRuin { cost = min(cost, costs.identity * Float(token.scalars.count)) }
      lattice.keep(index..<index + 1, as: id, cost: cost)
      return
    }
    let id =
      token.piece.kind == .mixed
      ? Vocabulary.mixed
      : token.piece.letterCase == .lower ? Vocabulary.unknown : Vocabulary.unknownName
    let cost = costs.unknown(token, isRuin: context.regime.isRuin) - log10(share)
    guard let stroked = stroked(token, context) else {
      return lattice.keep(index..<index + 1, as: id, cost: cost)
    }
    let probability = Float(stroked.probability)
    lattice.keep(index..<index + 1, as: id, cost: cost - log10(max(1 - probability, 0.001)))
    lattice.offer(index..<index + 1, id, cost: cost - log10(probability), text: stroked.text)
  }

  /// The words with the same plain letters, for a word without marks.
  private func addMarks(of token: InkToken, at index: Int, to lattice: inout Lattice) {
    guard token.piece.kind == .word, !token.piece.isMarked else { return }
    for word in vocabulary.group(ofBare: token.piece.bare) {
      let text = writer.text(of: WordID(word), like: token.scalars)
      if text.unicodeScalars.elementsEqual(token.scalars) { continue }
      lattice.offer(index..<index + 1, WordID(word), cost: 0, text: text)
    }
  }

  /// Inside a code only marks come back: QD → QĐ.
  private func addCode(
    _ token: InkToken, at index: Int, _ context: Context, to lattice: inout Lattice
  ) {
    guard token.piece.kind == .word, !token.piece.isMarked else { return }
    for word in vocabulary.group(ofBare: token.piece.bare) {
      let text = writer.text(of: WordID(word), like: token.scalars)
      if text.unicodeScalars.elementsEqual(token.scalars) { continue }
      // Symbols are short forms: -CV/HU is no hủ.
      let isShort = text.unicodeScalars.allSatisfy { $0.isASCII || $0 == "Đ" || $0 == "đ" }
      if context.regime.isRuin, token.piece.letterCase == .upper, !isShort { continue }
      let share = max(context.regime.stripped, context.regime.isRuin ? 0.9 : 0.0001)
      lattice.offer(index..<index + 1, WordID(word), cost: -log10(share), text: text)
    }
    guard context.regime.isRuin, token.piece.letterCase == .upper else { return }
    // Đ alone is misread so often that QP and QB may be QĐ.
    for candidate in candidates(for: token.scalars, .upper, by: .ruin) where candidate.cost < 3.5 {
      let text = writer.text(of: candidate.word, set: .upper)
      if text.contains("Đ"), Syllable(text) == nil {
        lattice.offer(
          index..<index + 1, candidate.word, cost: candidate.cost + costs.codeLetter, text: text)
      }
    }
  }

  private func addCandidates(
    for token: InkToken, at index: Int, _ context: Context, extra: Float,
    to lattice: inout Lattice
  ) {
    let range = index..<index + 1
    var offered: [String: Float] = [:]
    var words: [String: WordID] = [:]
    func offer(_ word: WordID, _ text: String, _ cost: Float) {
      if text.unicodeScalars.elementsEqual(token.scalars) { return }
      if cost < offered[text] ?? .infinity {
        offered[text] = cost
        words[text] = word
      }
    }
    if token.piece.kind == .word, !token.piece.isMarked {
      let cost = -log10(context.regime.stripped)
      for word in vocabulary.group(ofBare: token.piece.bare) {
        offer(WordID(word), writer.text(of: WordID(word), like: token.scalars), cost + extra)
      }
    }
    // Letters of an acronym follow from no others: it is doubted only where it was hardly seen.
    let misread =
      misreadCost(context) + (isAcronym(token, context) ? costs.acronym : 0)
      + (context.regime.isRuin && isConsonants(token) ? costs.acronym : 0)
    // “Lưu: VT, NC”: a short form that is known is no other one.
    let isShortForm =
      token.piece.letterCase == .upper && isShortForm(token)
      && (!context.regime.isRuin || known(token) != nil)
    if !isShortForm, token.scalars.count > 1 || context.regime.isRuin || !context.regime.isClean {
      for (setting, price) in caseReader.settings(of: token.scalars, capitals: context.capitals) {
        for candidate in candidates(for: token.scalars, setting, by: context.regime.channel) {
          // “chi sb:” is chỉ số, and no b of a list.
          if token.scalars.count > 1, vocabulary.isLoneConsonant(candidate.word) { continue }
          offer(
            candidate.word, writer.text(of: candidate.word, set: setting),
            candidate.cost + price + misread + extra)
        }
      }
    }
    for choice in context.choices where !context.regime.isRuin && !isAcronym(token, context) {
      // Without the marks at its ends, as the token is.
      let letters = choice.text.trimmingCharacters(in: .alphanumerics.inverted)
      guard let word = vocabulary.id(of: letters) else { continue }
      offer(word, letters, costs.choice - log10(Float(max(choice.probability, 1e-6))))
    }
    for text in offered.keys.sorted() {
      if let cost = offered[text], let word = words[text] {
        lattice.offer(range, word, cost: cost, text: text)
      }
    }
  }

  /// Capitals without marks that are no syllable of a heading.
  private func isAcronym(_ token: InkToken, _ context: Context) -> Bool {
    !context.regime.isRuin && token.piece.letterCase == .upper && !token.piece.isMarked
      && Syllable(String(String.UnicodeScalarView(token.scalars)).lowercased()) == nil
  }

  func misreadCost(_ context: Context) -> Float {
    if let confidence = context.confidence, !context.regime.isRuin {
      return -log10(costs.error(atConfidence: confidence))
    }
    return -log10(context.regime.misread)
  }

  func candidates(
    for scalars: [Unicode.Scalar], _ setting: ConfusionTable.Setting, by channel: Regime.Channel
  ) -> [CandidateFinder.Candidate] {
    let key = CacheKey(scalars: scalars, setting: setting, channel: channel)
    if let known = cache[key] { return known }
    let table =
      switch channel {
      case .ruin: ruin
      case .slips: slips
      case .garble: garble
      }
    finder.swapCost = channel == .garble ? costs.swap : nil
    let found = finder.candidates(for: scalars, set: setting, by: table)
    if cache.count > Self.cacheLimit { cache.removeAll(keepingCapacity: true) }
    cache[key] = found
    return found
  }
}

extension Regime {
  /// Nearly every word is right as it stands.
  var isClean: Bool { intact > 0.9 }
}
