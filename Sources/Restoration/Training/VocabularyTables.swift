/// A vocabulary in memory while a model is trained, in the form in which it is written.
struct VocabularyTables {
  private(set) var keys: [UInt64]
  private(set) var ids: [UInt16]
  private(set) var groupKeys: [UInt64]
  private(set) var groups: [UInt32]
  private(set) var spellings: [UInt8] = []
  private(set) var spellingStarts: [UInt32] = [0]
  let count: Int

  init(_ words: [VocabularyBuilder.Word]) {
    count = words.count + Int(Vocabulary.firstWord)
    let capacity = Self.capacity(for: count)
    keys = [UInt64](repeating: 0, count: capacity)
    ids = [UInt16](repeating: 0, count: capacity)
    groupKeys = [UInt64](repeating: 0, count: capacity)
    groups = [UInt32](repeating: 0, count: capacity)
    for _ in 0..<Int(Vocabulary.firstWord) { spellingStarts.append(0) }
    var start = 0
    for (index, word) in words.enumerated() {
      let id = index + Int(Vocabulary.firstWord)
      let slot = Self.slot(of: word.key, in: keys)
      keys[slot] = word.key
      ids[slot] = UInt16(id)
      spellings.append(contentsOf: word.spelling.utf8)
      spellingStarts.append(UInt32(spellings.count))
      if words[start].bare != word.bare { start = index }
      let group = WordHash(word.spelling).bare
      let place = Self.slot(of: group, in: groupKeys)
      groupKeys[place] = group
      groups[place] = UInt32(start + Int(Vocabulary.firstWord)) | UInt32(id) << 16
    }
  }

  private static func capacity(for count: Int) -> Int {
    var capacity = 1024
    while capacity < count * 2 { capacity *= 2 }
    return capacity
  }

  private static func slot(of key: UInt64, in keys: [UInt64]) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: key) & mask
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & mask }
    return slot
  }

  func id(ofKey key: UInt64) -> WordID? {
    let slot = Self.slot(of: key, in: keys)
    return keys[slot] == 0 ? nil : ids[slot]
  }

  func write(to file: inout ModelFileWriter) {
    file.add(.wordKeys, keys)
    file.add(.wordIDs, ids)
    file.add(.groupKeys, groupKeys)
    file.add(.groups, groups)
    file.add(.spellings, spellings)
    file.add(.spellingStarts, spellingStarts)
  }
}
