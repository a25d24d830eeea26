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
  /// How many places of the texts the network learns from.
  package var places = 30_000_000
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
  package func trainNetwork(of model: String, on paths: [String], to output: String) throws {
    var file = try kept(of: model) { !$0.isNetwork }
    var trainer = NetworkTrainer()
    trainer.checkpoint = checkpoint
    trainer.most = places
    trainer.report = report
    try trainer.train(.open(at: model), on: paths, to: &file)
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
    let levels = try count(paths, tables)
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

  private func count(_ paths: [String], _ tables: VocabularyTables) throws -> [NGramLevel] {
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
