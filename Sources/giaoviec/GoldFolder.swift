internal import ArgumentParser
internal import DirectiveKit
internal import DirectiveModel
internal import Foundation

/// A folder with a document and its gold.
struct GoldFolder {
  let path: String

  var name: String { (path as NSString).lastPathComponent }

  /// The folders themselves where they hold a gold, else those in them, in order of their names.
  static func all(in folders: [String]) throws -> [GoldFolder] {
    var found: [GoldFolder] = []
    for folder in folders {
      let before = found.count
      if hasGold(folder) {
        found.append(GoldFolder(path: folder))
      } else {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        for name in names.sorted() where hasGold("\(folder)/\(name)") {
          found.append(GoldFolder(path: "\(folder)/\(name)"))
        }
      }
      guard found.count > before else {
        StandardError.write("\(folder): holds no gold.json, nor does a folder in it")
        throw ExitStatus.noInput
      }
    }
    return found
  }

  private static func hasGold(_ folder: String) -> Bool {
    FileManager.default.fileExists(atPath: "\(folder)/gold.json")
  }

  func gold() throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: "\(path)/gold.json"))
  }

  /// The record of the first input that is there.
  func record(inputs: [String], by extractor: LazyExtractor) throws -> Data {
    for input in inputs {
      let file = "\(path)/\(input)"
      guard FileManager.default.fileExists(atPath: file) else { continue }
      if input.hasSuffix(".json") { return try Data(contentsOf: URL(fileURLWithPath: file)) }
      let record = try extractor.record(ofFile: file)
      if record.status == .failed {
        // Scored all the same: what was not read was missed.
        StandardError.write("\(file): \(record.findings.first?.message ?? "could not be read")")
      }
      return try record.json()
    }
    throw InputFailure(.missingFile, "none of \(inputs.joined(separator: ", ")) is there")
  }
}
