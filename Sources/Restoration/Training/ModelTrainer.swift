internal import Foundation

/// Builds a model file from text and pairs; the same input gives the same file.
package struct ModelTrainer: Sendable {
  /// Of the n-grams, in the file.
  package var bytes = 24_000_000
  /// Keys sorted in memory at once.
  package var capacity = 32_000_000
  package var syllableCount = 2
  package var wordCount = 12
  /// Rows of `Scripts/make-pairs.py`: pages read with the wrong language data.
  package var ruinPairs: [String] = []
  /// The same, read with the right data.
  package var slipPairs: [String] = []
  /// A model whose channels are taken over where there are no pairs.
  package var channelsOf: String?
  /// How often the network reads the texts.
  package var passes = 2
  /// Where the network's training keeps what it has so far.
  package var checkpoint: String?
  package var report: @Sendable (String) -> Void = { _ in }

  package init() {}

  /// Trains on text; the channels on the pairs.
  package func train(on paths: [String], to output: String) throws {
    var file = ModelFileWriter()
    try addLanguage(from: paths, to: &file)
    try addChannels(to: &file)
    try file.write(to: output)
  }

  /// Trains a network on text and puts it into a model that has the rest.
  ///
  /// Other texts may be thinned or repeated for it; it learns what n-grams of `counted` leave open.
  package func trainNetwork(
    of model: String, on paths: [String], beside counted: [String], to output: String
  ) throws {
    var file = try kept(of: model) { !$0.isNetwork }
    let old = try RestorationModel.open(at: model)
    let counts = (0..<2).map { half in
      FileManager.default.temporaryDirectory
        .appendingPathComponent("giaoviec-counts-\(half)-\(UUID().uuidString)").path
    }
    defer { for path in counts { try? FileManager.default.removeItem(atPath: path) } }
    for half in 0..<2 {
      try count(half: half, of: counted, with: old.vocabulary, to: counts[half])
    }
    var trainer = NetworkTrainer()
    trainer.checkpoint = checkpoint
    trainer.passes = passes
    trainer.report = report
    try trainer.train(
      old, beside: counts.map { try RestorationModel.open(at: $0).language }, on: paths, to: &file)
    try file.write(to: output)
  }

  /// The parts of a model that training leaves as they are.
  private func kept(of model: String, where isKept: (SectionTag) -> Bool) throws -> ModelFileWriter
  {
    let old = try ModelFile(path: model)
    var file = ModelFileWriter()
    for tag in SectionTag.allCases where isKept(tag) && old.has(tag) {
      file.add(tag, try old.table(tag, of: UInt8.self).array)
    }
    return file
  }

  /// Trains the channels anew and keeps the language model of a file.
  package func trainChannels(of model: String, to output: String) throws {
    var file = try kept(of: model) { !$0.isChannel }
    try addChannels(to: &file)
    try file.write(to: output)
  }

  private func addChannels(to file: inout ModelFileWriter) throws {
    if let channelsOf, ruinPairs.isEmpty, slipPairs.isEmpty {
      let old = try ModelFile(path: channelsOf)
      for tag in SectionTag.allCases where tag.isChannel {
        file.add(tag, try old.table(tag, of: UInt8.self).array)
      }
      return
    }
    for (paths, tags, name) in [
      (ruinPairs, SectionTag.ruin, "ruin"), (slipPairs, SectionTag.slips, "slips"),
    ] {
      var channel = ChannelTrainer()
      for path in paths {
        var reader = try TextReader(path: path)
        try reader.forEachLine { line in
          let cells = String(decoding: line, as: UTF8.self).split(
            separator: "\t", omittingEmptySubsequences: false)
          if cells.count >= 3 { channel.add(printed: String(cells[1]), read: String(cells[2])) }
        }
      }
      let rules = channel.rules()
      report("\(name): \(channel.counts), \(rules.count) rules")
      ConfusionTable.write(rules, tags, to: &file)
    }
  }

  private func addLanguage(from paths: [String], to file: inout ModelFileWriter) throws {
    var builder = VocabularyBuilder()
    for path in paths {
      var reader = try TextReader(path: path)
      try reader.forEachLine { builder.add($0) }
    }
    let words = builder.words(syllableCount: syllableCount, wordCount: wordCount)
    let tables = VocabularyTables(words)
    report("\(tables.count) words")
    try add(words, tables, count(paths, tables), to: &file)
  }

  /// N-grams of a half of the lines, each text once, for a network to learn from the other half.
  ///
  /// Beside those that know its lesson by heart it would learn nothing.
  func count(half: Int, of paths: [String], with vocabulary: Vocabulary, to output: String) throws {
    let words = (Int(Vocabulary.firstWord)..<vocabulary.count).map { id in
      let spelling = vocabulary.spelling(of: WordID(id))
      return VocabularyBuilder.Word(key: WordHash(spelling).key, spelling: spelling, count: 0)
    }
    let tables = VocabularyTables(words)
    var seen: Set<String> = []
    let levels = try count(paths.filter { seen.insert($0).inserted }, tables) {
      NetworkCorpus.half(of: $0) == half
    }
    var file = ModelFileWriter()
    try add(words, tables, levels, to: &file)
    try addChannels(to: &file)
    try file.write(to: output)
  }

  private func add(
    _ words: [VocabularyBuilder.Word], _ tables: VocabularyTables, _ levels: [NGramLevel],
    to file: inout ModelFileWriter
  ) throws {
    let model = KneserNey(levels, vocabularySize: tables.count)
    let kept = NGramPruner(model).kept(bytes: bytes)
    report("\(kept.map { String($0.count { $0 }) }.joined(separator: ", ")) after pruning")
    tables.write(to: &file)
    PrunedModel(model, kept: kept).write(to: &file, vocabularySize: tables.count)
    let spellings = words.enumerated().map {
      (id: WordID($0.offset) + Vocabulary.firstWord, spelling: $0.element.spelling)
    }
    WordTrieBuilder(spellings).write(to: &file)
  }

  private func count(
    _ paths: [String], _ tables: VocabularyTables,
    where isCounted: (UnsafeBufferPointer<UInt8>) -> Bool = { _ in true }
  ) throws -> [NGramLevel] {
    let directory = FileManager.default.temporaryDirectory
      .appendingPathComponent("giaoviec-train-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: directory) }
    var encoder = TextEncoder(tables)
    var counter = NGramCounter(capacity: capacity, directory: directory)
    var words: [WordID] = []
    var total = 0
    for path in paths {
      var reader = try TextReader(path: path)
      try reader.forEachLine { line in
        guard isCounted(line) else { return }
        words.removeAll(keepingCapacity: true)
        encoder.encode(line, into: &words)
        total += words.count
        try counter.add(words)
      }
    }
    let levels = try counter.levels(cutoff: 2)
    report("\(total) tokens")
    let sizes = levels.map { String($0.keys.count) }.joined(separator: ", ")
    report("\(sizes) n-grams of orders 1-4")
    return levels
  }
}
