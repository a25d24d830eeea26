internal import Foundation

/// Builds a model file from text; the same text gives the same file.
package struct ModelTrainer: Sendable {
  /// Of the n-grams, in the file.
  package var bytes = 26_000_000
  /// Keys sorted in memory at once.
  package var capacity = 32_000_000
  package var syllableCount = 2
  package var wordCount = 12
  package var report: @Sendable (String) -> Void = { _ in }

  package init() {}

  package func train(on paths: [String], to output: String) throws {
    var builder = VocabularyBuilder()
    for path in paths {
      var reader = try TextReader(path: path)
      try reader.forEachLine { builder.add($0) }
    }
    let tables = VocabularyTables(
      builder.words(syllableCount: syllableCount, wordCount: wordCount))
    report("\(tables.count) words")

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
    report("\(total) tokens")
    let levels = try counter.levels(cutoff: 2)
    report(
      "\(levels.map { String($0.keys.count) }.joined(separator: ", ")) n-grams kept of orders 1-4")
    let model = KneserNey(levels, vocabularySize: tables.count)
    report("estimated")
    let kept = NGramPruner(model).kept(bytes: bytes)
    report("\(kept.map { String($0.count { $0 }) }.joined(separator: ", ")) after pruning")
    let pruned = PrunedModel(model, kept: kept)
    var file = ModelFileWriter()
    tables.write(to: &file)
    pruned.write(to: &file, vocabularySize: tables.count)
    try file.write(to: output)
  }
}
