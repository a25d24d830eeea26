/// A name of free words on the way to its end.
struct FreeName {
  /// Where the words behind the head begin.
  let start: Int
  /// Words of a name stand before them already.
  let isNamed: Bool
  var index: Int
  /// A word with a capital or a field has been passed: a verb in small letters may end the name.
  var isClosed: Bool
  /// Behind a level no word of the name follows: “Công an tỉnh chỉ đạo Công an huyện”.
  var isLevelled: Bool
  /// “Trạm Y tế xã phun …”, “Công ty Cấp nước Ninh Thuận kéo …”: small letters behind the level or
  /// the province are what it does.
  var isPlaced = false

  init(from start: Int, isNamed: Bool) {
    self.start = start
    self.isNamed = isNamed
    index = start
    isClosed = isNamed
    isLevelled = isNamed
  }

  /// What a word does to the name: it ends there, or goes on behind.
  enum Step {
    case end(Int)
    case on(Int)
  }

  /// The level, the rank or the place is named.
  mutating func place() {
    isClosed = true
    isLevelled = true
    isPlaced = true
  }
}
