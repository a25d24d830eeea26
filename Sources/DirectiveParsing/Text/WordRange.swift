/// The words from one up to another; none where the end comes first.
///
/// A rule looks for its phrases in the whole passage, so what it found may end beyond its clause:
/// behind it, to the clause's end, stand no words then. The standard library would end the program.
func ..< (start: Int, end: Int) -> Range<Int> {
  Range(uncheckedBounds: (start, max(start, end)))
}
