/// Everything that was learnt: the words, and how they follow each other.
///
/// Vocabulary and language model are values that keep the mapped file alive; copy them freely.
package final class RestorationModel: Sendable {
  private let file: ModelFile
  package let vocabulary: Vocabulary
  package let language: NGramModel
  let trie: WordTrie
  /// Nothing in a model that was trained without.
  let network: MarksNetwork?
  private let ruinRules: RuleTables
  private let slipRules: RuleTables

  private init(_ file: ModelFile) throws(ModelError) {
    self.file = file
    vocabulary = try Vocabulary(file)
    language = try NGramModel(file)
    trie = try WordTrie(file)
    network = try MarksNetwork(file, words: vocabulary.count)
    ruinRules = try RuleTables(file, SectionTag.ruin)
    slipRules = try RuleTables(file, SectionTag.slips)
  }

  /// Maps a model file; a wrong or damaged one is told by the error.
  package static func open(at path: String) throws(ModelError) -> RestorationModel {
    try RestorationModel(ModelFile(path: path))
  }

  /// How text read with the wrong language data comes out.
  var ruin: ConfusionTable { ConfusionTable(ruinRules) }

  /// How text read with the right data errs.
  var slips: ConfusionTable { ConfusionTable(slipRules, adding: LookAlikes.lostFirst) }

  /// The same, and whatever else takes letters for others: for text garbled badly.
  var garble: ConfusionTable { ConfusionTable(slipRules, adding: LookAlikes.rules) }

  package var path: String { file.path }
}
