/// A beginning of the line's text, one character longer than its parent.
struct PrefixNode {
  var parent: Int32
  var firstChild: Int32 = -1
  var nextSibling: Int32 = -1
  var label: UInt16
  /// The run of letters and digits that the text ends in.
  var piece = PieceShape()
  /// Words in capitals alone came before: more of them are a heading, not an acronym.
  var followsCapitals = false
  /// What the language made of everything before the piece.
  var state: LanguageState
  var language: Float

  /// What it makes of the piece if the word ends here; filled in when first asked.
  var hasEnding = false
  var ending: Float = 0
  var endState = LanguageState()

  /// Probabilities of all ways to read the line so far as this text: ending in a blank, and in the
  /// text's last character; and those of the step under way.
  var blank = 0.0
  var solid = 0.0
  var nextBlank = 0.0
  var nextSolid = 0.0
  var touched: Int32 = -1

  /// Where the last character was most plainly seen.
  var peak = 0.0
  var peakStep: Int32 = 0

  var total: Double { blank + solid }
}

/// A run of letters and digits, as the rules for the language's reach need to know it.
struct PieceShape {
  var length: UInt8 = 0
  var uppercase: UInt8 = 0
  var startsUppercase = false
  var hasLetters = false
  var hasDigits = false
  var hasForeign = false
  /// A tone, or a vowel with a mark of its own.
  var hasMarks = false
  /// It begins with I or l, and a digit follows at once.
  var hasFalseOne = false
  private var startsAsStroke = false
  /// Nothing before it says that it is part of a code or an address.
  var isFree = true

  var isWord: Bool { hasLetters && !hasDigits && !hasForeign }
  var isCapitals: Bool { isWord && uppercase == length && length > 1 }
  /// Capitals stand where Vietnamese puts them.
  var hasUsualCase: Bool {
    uppercase == 0 || uppercase == length || uppercase == 1 && startsUppercase
  }

  mutating func add(_ symbol: SymbolTable.Symbol) {
    switch symbol.kind {
    case .digit:
      hasDigits = true
      if length == 1, startsAsStroke { hasFalseOne = true }
    case .letter:
      hasLetters = true
      if symbol.isMarkedVowel { hasMarks = true }
    case .foreignLetter:
      hasLetters = true
      hasForeign = true
    case .space, .closing, .opening, .joining, .otherMark, .strangeMark: break
    }
    if length == 0 { startsAsStroke = symbol.scalar == "I" || symbol.scalar == "l" }
    if symbol.isUppercase {
      if length == 0 { startsUppercase = true }
      uppercase &+= 1
    }
    if length < .max { length += 1 }
  }
}

/// The prefixes under way, in one block of memory that is kept from line to line.
final class PrefixTree {
  private(set) var nodes: UnsafeMutablePointer<PrefixNode>
  private(set) var count = 0
  private var capacity = 4096

  init() {
    nodes = .allocate(capacity: capacity)
  }

  deinit {
    nodes.deallocate()
  }

  func reset(state: LanguageState) {
    count = 0
    var root = PrefixNode(parent: -1, label: .max, state: state, language: 0)
    root.blank = 1
    append(root)
  }

  @discardableResult
  func append(_ node: PrefixNode) -> Int32 {
    if count == capacity {
      let grown = UnsafeMutablePointer<PrefixNode>.allocate(capacity: 2 * capacity)
      grown.moveInitialize(from: nodes, count: count)
      nodes.deallocate()
      nodes = grown
      capacity *= 2
    }
    (nodes + count).initialize(to: node)
    count += 1
    return Int32(count - 1)
  }

  func child(of index: Int32, label: UInt16) -> Int32? {
    var child = nodes[Int(index)].firstChild
    while child >= 0 {
      if nodes[Int(child)].label == label { return child }
      child = nodes[Int(child)].nextSibling
    }
    return nil
  }

  func adopt(_ node: PrefixNode) -> Int32 {
    var node = node
    node.nextSibling = nodes[Int(node.parent)].firstChild
    let index = append(node)
    nodes[Int(node.parent)].firstChild = index
    return index
  }

  /// The nodes from the first character to this one.
  func path(to index: Int32) -> [Int32] {
    var path: [Int32] = []
    var at = index
    while at > 0 {
      path.append(at)
      at = nodes[Int(at)].parent
    }
    path.reverse()
    return path
  }
}
