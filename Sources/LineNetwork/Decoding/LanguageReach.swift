/// Lets the language speak where it may.
///
/// Words of running text and headings are scored, and, half as loudly, the stops, brackets and quotes
/// between them; digits, codes, addresses, acronyms and other marks only carry its state on.
struct LanguageReach {
  let table: SymbolTable
  let language: (any LineLanguage)?
  let options: DecoderOptions

  /// The node after `parent` with one more character.
  func child(of index: Int32, label: UInt16, in tree: PrefixTree) -> PrefixNode {
    let symbol = table.symbols[Int(label)]
    let parent = tree.nodes[Int(index)]
    var node = PrefixNode(
      parent: index, label: label, state: parent.state, language: parent.language)
    node.followsCapitals = parent.followsCapitals
    switch symbol.kind {
    case .letter, .digit, .foreignLetter:
      node.piece = parent.piece
      if parent.piece.length == 0 { node.piece.isFree = isFree(after: parent) }
      node.piece.add(symbol)
    case .space, .closing, .opening, .joining, .otherMark, .strangeMark:
      if symbol.joinsDigits, parent.piece.hasDigits, !parent.piece.hasLetters {
        node.piece = parent.piece
        node.piece.add(symbol)
        return node
      }
      finish(index, in: tree, before: symbol.kind, into: &node)
      if symbol.kind != .space { advance(over: symbol, behind: parent, &node) }
      if symbol.kind == .strangeMark { node.language += options.foreign }
    }
    return node
  }

  /// The language's score of the whole text if it ends in this node.
  func ended(_ index: Int32, in tree: PrefixTree) -> (score: Float, state: LanguageState) {
    var node = PrefixNode(
      parent: index, label: 0, state: tree.nodes[Int(index)].state,
      language: tree.nodes[Int(index)].language)
    finish(index, in: tree, before: .space, into: &node)
    return (node.language, node.state)
  }

  private func isFree(after parent: PrefixNode) -> Bool {
    guard parent.parent >= 0 else { return true }
    let before = table.symbols[Int(parent.label)]
    return switch before.kind {
    case .space, .opening: true
    case .closing: before.scalar != "." && before.scalar != ":"
    case .joining, .otherMark, .strangeMark, .letter, .digit, .foreignLetter: false
    }
  }

  private func advance(
    over symbol: SymbolTable.Symbol, behind parent: PrefixNode, _ node: inout PrefixNode
  ) {
    if symbol.isAsking { node.language += options.asking }
    guard let language else { return }
    withUnsafePointer(to: symbol.scalar) {
      let step = language.step(UnsafeBufferPointer(start: $0, count: 1), after: node.state)
      node.state = step.next
      guard symbol.punctuates, !isEllipsis(symbol, behind: parent) else { return }
      node.language +=
        options.markWeight * max(step.logProbability, options.markFloor) + options.markBonus
    }
  }

  /// A stop behind a stop or comma: “giá,…” in three stops.
  private func isEllipsis(_ symbol: SymbolTable.Symbol, behind parent: PrefixNode) -> Bool {
    symbol.scalar == "." && parent.parent >= 0
      && [",", "."].contains(table.symbols[Int(parent.label)].scalar)
  }

  private func finish(
    _ index: Int32, in tree: PrefixTree, before next: SymbolTable.Kind, into node: inout PrefixNode
  ) {
    let piece = tree.nodes[Int(index)].piece
    guard piece.length > 0 else { return }
    if !tree.nodes[Int(index)].hasEnding { fillEnding(index, in: tree) }
    let parent = tree.nodes[Int(index)]
    node.state = parent.endState
    let isCode = !piece.isFree || next == .joining
    node.language += isCode && piece.isWord ? options.neutral : parent.ending
    if piece.hasLetters { node.followsCapitals = piece.isCapitals }
  }

  private func fillEnding(_ index: Int32, in tree: PrefixTree) {
    let node = tree.nodes[Int(index)]
    let piece = node.piece
    var score = options.neutral
    var state = node.state
    if let language {
      let step = withPiece(index, length: Int(piece.length), in: tree) {
        language.step($0, after: node.state)
      }
      state = step.next
      if piece.isWord, piece.hasUsualCase {
        let known = options.weight * max(step.logProbability, options.floor) + options.wordBonus
        if !piece.isCapitals || node.followsCapitals {
          score = step.isKnown ? known : options.unknown
        } else if piece.hasMarks {
          // Acronyms have no tones: it begins a heading.
          score = step.isKnown ? max(known, options.neutral) : options.unknown
        }
      }
    }
    if piece.hasLetters, piece.hasDigits { score += options.mixed }
    if piece.hasFalseOne { score += options.falseOne }
    if piece.hasForeign { score += options.foreign }
    if !piece.hasUsualCase { score += options.oddCase }
    tree.nodes[Int(index)].ending = score
    tree.nodes[Int(index)].endState = state
    tree.nodes[Int(index)].hasEnding = true
  }

  private func withPiece<Result>(
    _ index: Int32, length: Int, in tree: PrefixTree,
    _ body: (UnsafeBufferPointer<Unicode.Scalar>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: Unicode.Scalar.self, capacity: max(length, 1)) { scalars in
      var at = index
      for place in stride(from: length - 1, through: 0, by: -1) {
        let node = tree.nodes[Int(at)]
        scalars.initializeElement(at: place, to: table.symbols[Int(node.label)].scalar)
        at = node.parent
      }
      return body(UnsafeBufferPointer(rebasing: scalars[0..<length]))
    }
  }
}
