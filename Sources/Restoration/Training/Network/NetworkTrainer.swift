internal import Foundation

/// Trains the network of a model; the same texts give the same network.
struct NetworkTrainer {
  var reach = 6
  var dimension = 48
  var hidden = 256
  var passes = 1
  /// The share of neighbours that it must do without while it learns.
  var hiddenShare: Float = 0.1
  /// Words whose letters are rarer are one neighbour.
  var least = 20
  /// Words of text in memory.
  var capacity = 80_000_000
  /// How far the first steps go; the last go nowhere.
  var rate: Float = 0.05
  /// Where to keep what was learnt so far, and go on from.
  var checkpoint: String?
  var report: @Sendable (String) -> Void = { _ in }

  private struct Progress {
    var pass = 0
    var paragraph = 0
    var samples = 0
    var chance = SplitMix(state: 20_261_125)
  }

  /// Learns what `counts`, n-grams of either half of the lines, leave open of the other.
  func train(
    _ model: RestorationModel, beside counts: [NGramModel], on paths: [String],
    to file: inout ModelFileWriter
  ) throws {
    let vocabulary = model.vocabulary
    var corpus = NetworkCorpus(vocabulary, capacity: capacity)
    for path in paths {
      var reader = try TextReader(path: path)
      try reader.forEachLine { corpus.add($0) }
    }
    let uses = corpus.counts(vocabularySize: vocabulary.count)
    let inventory = NetworkInventory(vocabulary, counts: uses, least: least)
    let shape = MarksNetworkShape(
      rows: inventory.rows, targets: inventory.targets, reach: reach, dimension: dimension,
      hidden: hidden)
    report(
      "network: \(corpus.words.count) words in \(corpus.count) paragraphs,"
        + " \(shape.rows) neighbours, \(shape.targets) candidates")
    let parameters = NetworkParameters(shape)
    var opinions = counts.map(CountsOpinion.init)
    learn(corpus, inventory, parameters, &opinions)
    NetworkWriter(parameters: parameters, inventory: inventory).write(to: &file)
  }

  private func learn(
    _ corpus: NetworkCorpus, _ inventory: NetworkInventory, _ parameters: NetworkParameters,
    _ opinions: inout [CountsOpinion]
  ) {
    let batch = NetworkBatch(parameters.shape, capacity: 1024)
    batch.hiddenShare = hiddenShare
    var progress = restored(parameters) ?? Progress()
    var sum = NetworkBatch.Report()
    var reported = progress.samples
    while progress.pass < passes {
      var order = Array(0..<corpus.count)
      var chance = SplitMix(state: UInt64(progress.pass))
      order.shuffle(using: &chance)
      while progress.paragraph < order.count {
        let paragraph = order[progress.paragraph]
        progress.paragraph += 1
        let isSplit = progress.chance.share() < 0.5
        let texts =
          isSplit
          ? corpus.sentences(of: paragraph)
          : [corpus.starts[paragraph]..<corpus.starts[paragraph + 1]]
        let other = 1 - Int(corpus.halves[paragraph])
        for text in texts {
          for place in text where inventory.outputs[Int(corpus.words[place])] != 0 {
            batch.add(
              corpus, place, in: text, inventory, &opinions[other], &progress.chance)
            if batch.isFull { flush(batch, parameters, inventory, corpus, &progress, &sum) }
          }
        }
        guard batch.samples.count >= 512 else { continue }
        flush(batch, parameters, inventory, corpus, &progress, &sum)
        if progress.samples - reported >= 500_000 {
          reported = progress.samples
          tell(progress, sum, corpus, parameters)
          sum = NetworkBatch.Report()
          save(parameters, progress)
        }
      }
      progress.pass += 1
      progress.paragraph = 0
    }
    flush(batch, parameters, inventory, corpus, &progress, &sum)
    tell(progress, sum, corpus, parameters)
    save(parameters, progress)
  }

  private func share(of progress: Progress, _ corpus: NetworkCorpus) -> Float {
    (Float(progress.pass) + Float(progress.paragraph) / Float(max(corpus.count, 1))) / Float(passes)
  }

  private func tell(
    _ progress: Progress, _ sum: NetworkBatch.Report, _ corpus: NetworkCorpus,
    _ parameters: NetworkParameters
  ) {
    let trust = (0..<NGramModel.State.contextOrders).map { parameters.trust.numbers[$0] }
    report(
      "\(progress.samples / 1000)k, \(share(of: progress, corpus)) of all, loss"
        + " \(sum.loss / Double(max(sum.samples, 1))), right"
        + " \(Double(sum.right) / Double(max(sum.samples, 1))), trust \(trust)")
  }

  private func flush(
    _ batch: NetworkBatch, _ parameters: NetworkParameters, _ inventory: NetworkInventory,
    _ corpus: NetworkCorpus, _ progress: inout Progress, _ sum: inout NetworkBatch.Report
  ) {
    let left = max(1 - share(of: progress, corpus), 0.005)
    let report = batch.learn(parameters, inventory, rate: rate * left, &progress.chance)
    progress.samples += report.samples
    sum.samples += report.samples
    sum.right += report.right
    sum.loss += report.loss
  }

  private func save(_ parameters: NetworkParameters, _ progress: Progress) {
    guard let checkpoint else { return }
    let numbers = [
      UInt64(progress.pass), UInt64(progress.paragraph), UInt64(progress.samples),
      progress.chance.state,
    ]
    var data = numbers.withUnsafeBytes { Data($0) }
    data.append(parameters.data)
    do {
      try data.write(to: URL(fileURLWithPath: checkpoint), options: .atomic)
    } catch {
      report("\(checkpoint): cannot be written")
    }
  }

  private func restored(_ parameters: NetworkParameters) -> Progress? {
    guard let checkpoint, let data = FileManager.default.contents(atPath: checkpoint),
      data.count > 32
    else { return nil }
    let numbers = data.prefix(32).withUnsafeBytes { Array($0.bindMemory(to: UInt64.self)) }
    guard parameters.restore(data.dropFirst(32)) else { return nil }
    report("goes on at \(numbers[2] / 1000)k")
    return Progress(
      pass: Int(numbers[0]), paragraph: Int(numbers[1]), samples: Int(numbers[2]),
      chance: SplitMix(state: numbers[3]))
  }
}
