internal import VietnameseText

/// What kind of character each class of a network is, for the decoder's loops.
struct SymbolTable: Sendable {
  enum Kind: UInt8, Sendable {
    case space, digit, letter
    /// A letter of no Vietnamese or English word.
    case foreignLetter
    /// Ends a word in running text: , . ; : ) ! ? ”
    case closing
    /// A word may begin behind it: ( “ [
    case opening
    /// Joins the parts of codes, addresses and numbers: - / @ _ &
    case joining
    case otherMark
    /// A mark that no directive prints.
    case strangeMark
  }

  struct Symbol: Sendable {
    var kind: Kind
    var isUppercase: Bool
    var isMarkedVowel: Bool
    /// Between digits it belongs to the number.
    var joinsDigits: Bool
    /// A stop, bracket or quote.
    var punctuates: Bool
    var isAsking: Bool
    var scalar: Unicode.Scalar
  }

  let symbols: [Symbol]
  /// The class under which each is decoded: look-alikes are one.
  let aliases: [UInt16]
  let texts: [String]
  let blank: UInt16

  init(_ network: LineNetwork) {
    texts = network.symbols
    blank = UInt16(network.blank)
    var aliases = (0..<network.symbols.count).map { UInt16($0) }
    for (lookalike, letter) in [
      ("Ð", "Đ"), ("ð", "đ"), ("⁄", "/"), ("©", "c"), ("€", "c"), ("ƒ", "f"),
    ] {
      guard let from = network.symbols.firstIndex(of: lookalike),
        let to = network.symbols.firstIndex(of: letter)
      else { continue }
      aliases[from] = UInt16(to)
    }
    self.aliases = aliases
    symbols = network.symbols.map(Self.symbol)
  }

  private static func symbol(_ text: String) -> Symbol {
    let scalar = text.unicodeScalars.first ?? "\u{FFFD}"
    let kind: Kind =
      switch scalar {
      case " ": .space
      case "0"..."9": .digit
      case ",", ".", ";", ":", ")", "]", "!", "?", "”", "\"", "'", "’", "»": .closing
      case "(", "[", "“", "‘", "«": .opening
      case "-", "–", "—", "/", "@", "_", "&", "+", "=", "#", "%": .joining
      case "|", "^", "~", "`", "{", "}", "<", ">", "\\", "¡", "¿", "¬", "¦", "§", "®", "©", "†",
        "‡",
        "€", "£", "¥", "ˆ", "‹", "›", "„", "$":
        .strangeMark
      default:
        if Letters.parts(of: scalar) != nil {
          .letter
        } else if scalar.properties.isAlphabetic {
          .foreignLetter
        } else {
          .otherMark
        }
      }
    return Symbol(
      kind: kind, isUppercase: scalar.properties.isUppercase,
      isMarkedVowel: kind == .letter && scalar.value > 0x7F && scalar != "đ" && scalar != "Đ",
      joinsDigits: ["/", "-", ".", ",", ":"].contains(scalar),
      punctuates: ",.;:()“”\"‘’'".unicodeScalars.contains(scalar),
      isAsking: scalar == "?" || scalar == "!", scalar: scalar)
  }
}
