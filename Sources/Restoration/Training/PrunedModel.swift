internal import Foundation

/// The n-grams that stay, with back-off weights made anew so that each context sums to one.
struct PrunedModel {
  private(set) var keys: [[UInt64]] = []
  private(set) var probabilities: [[Float]] = []
  private(set) var weights: [[Float]] = []
  private let unseen: Float

  init(_ model: KneserNey, kept: [[Bool]]) {
    unseen = model.unigramLeftover
    for (order, level) in model.levels.enumerated() {
      let places = level.keys.indices.filter { kept[order][$0] }
      keys.append(places.map { level.keys[$0] })
      probabilities.append(places.map { model.probabilities[order][$0] })
      weights.append([Float](repeating: 1, count: places.count))
    }
    for order in 2...keys.count { balance(order) }
  }

  /// What a context's own words leave over, shared out as the shorter context says.
  private mutating func balance(_ order: Int) {
    let keys = keys[order - 1]
    let mask: UInt64 = (1 << (16 * UInt64(order - 1))) - 1
    var at = 0
    while at < keys.count {
      let context = keys[at] >> 16
      var own = 0.0
      var below = 0.0
      while at < keys.count, keys[at] >> 16 == context {
        own += Double(probabilities[order - 1][at])
        below += Double(probability(of: keys[at] & mask, order: order - 1))
        at += 1
      }
      if let index = self.keys[order - 2].sortedIndex(of: context) {
        weights[order - 2][index] = Float(max(1 - own, 1e-6) / max(1 - below, 1e-6))
      }
    }
  }

  func probability(of key: UInt64, order: Int) -> Float {
    if let index = keys[order - 1].sortedIndex(of: key) { return probabilities[order - 1][index] }
    if order == 1 { return unseen }
    let mask: UInt64 = (1 << (16 * UInt64(order - 1))) - 1
    let weight = keys[order - 2].sortedIndex(of: key >> 16).map { weights[order - 2][$0] } ?? 1
    return weight * probability(of: key & mask, order: order - 1)
  }

  /// Quantised, in the form that ``NGramModel`` reads.
  func write(to file: inout ModelFileWriter, vocabularySize: Int) {
    var unigrams = [UInt32](repeating: 0, count: (vocabularySize + 1) * 3)
    var starts = Self.starts(of: keys[0], in: keys[1])
    var place = 0
    for word in 0..<vocabularySize {
      let isSeen = place < keys[0].count && keys[0][place] == UInt64(word)
      let probability = isSeen ? probabilities[0][place] : unseen
      unigrams[word * 3] = log10(max(probability, 1e-12)).bitPattern
      unigrams[word * 3 + 1] = log10(isSeen ? weights[0][place] : 1).bitPattern
      unigrams[word * 3 + 2] = starts[place]
      if isSeen { place += 1 }
    }
    unigrams[vocabularySize * 3 + 2] = UInt32(keys[1].count)
    file.add(.unigrams, unigrams)

    var quantizers: [Float] = []
    for order in 2...3 {
      let probability = Quantizer(probabilities[order - 1].map { log10($0) })
      let weight = Quantizer(weights[order - 1].map { log10($0) })
      quantizers += probability.values + weight.values
      let words = keys[order - 1].map { UInt16(truncatingIfNeeded: $0) }
      let values = words.indices.map {
        UInt16(probability.index(of: log10(probabilities[order - 1][$0])))
          | UInt16(weight.index(of: log10(weights[order - 1][$0]))) << 8
      }
      starts = Self.starts(of: keys[order - 1], in: keys[order])
      let followers = UnaryCounts.sections(starts)
      file.add(order == 2 ? .words2 : .words3, words)
      file.add(order == 2 ? .values2 : .values3, values)
      file.add(order == 2 ? .childSamples2 : .childSamples3, followers.samples)
      file.add(order == 2 ? .childBits2 : .childBits3, followers.bits)
    }
    let probability = Quantizer(probabilities[3].map { log10($0) })
    file.add(.words4, keys[3].map { UInt16(truncatingIfNeeded: $0) })
    file.add(.values4, probabilities[3].map { UInt8(probability.index(of: log10($0))) })
    file.add(.quantizers, quantizers + probability.values)
  }

  /// Where the children of each context begin among the keys of the next order, and their end.
  private static func starts(of contexts: [UInt64], in keys: [UInt64]) -> [UInt32] {
    var starts: [UInt32] = []
    var at = 0
    for context in contexts {
      while at < keys.count, keys[at] >> 16 < context { at += 1 }
      starts.append(UInt32(at))
    }
    starts.append(UInt32(keys.count))
    return starts
  }
}

/// 256 evenly spaced values between the least and the greatest.
struct Quantizer {
  let values: [Float]

  init(_ numbers: [Float]) {
    let least = numbers.min() ?? 0
    let greatest = max(numbers.max() ?? 0, least + 1e-3)
    values = (0..<256).map { least + (greatest - least) * Float($0) / 255 }
  }

  func index(of number: Float) -> Int {
    min(max(Int(((number - values[0]) / (values[255] - values[0]) * 255).rounded()), 0), 255)
  }
}
