/// The letters that open the points of a list, line after line.
///
/// Where đ lost its stroke, “d)” behind “c)” is d and the next “d)” is “đ)”.
struct PointLetters {
  private var last: Unicode.Scalar?

  /// The letter that a line with this letter and a bracket opens with, where the lines before tell.
  mutating func printed(_ letter: Unicode.Scalar) -> Unicode.Scalar? {
    let printed: Unicode.Scalar? =
      switch (last, letter) {
      case ("c", "d"): "d"
      case ("d", "d"): "đ"
      default: nil
      }
    last = printed ?? letter
    return printed
  }

  /// A number opens what the last list does not go on in.
  mutating func end() { last = nil }
}

extension PointLetters {
  /// What the first token of a line is.
  mutating func printed(_ line: [InkToken]) -> Unicode.Scalar? {
    guard line.count > 2 else { return nil }
    if line[0].kind == .number { end() }
    guard line[0].kind == .word, line[0].scalars.count == 1, line[1].scalars == [")"],
      line[1].word == line[0].word
    else { return nil }
    return printed(line[0].scalars[0])
  }

  /// What the first piece of a line is.
  mutating func printed(_ pieces: [Piece], in line: UnsafeBufferPointer<UInt8>) -> Unicode.Scalar? {
    guard pieces.count > 2 else { return nil }
    if pieces[0].kind == .number { end() }
    let end = Int(pieces[0].end)
    guard pieces[0].kind == .word, end < line.count, line[end] == UInt8(ascii: ")") else {
      return nil
    }
    let (letter, width) = TextScanner.scalar(line, Int(pieces[0].start))
    return Int(pieces[0].start) + width == end ? printed(letter) : nil
  }
}
