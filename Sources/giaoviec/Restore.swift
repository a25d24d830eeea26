internal import ArgumentParser
internal import DirectiveModel
internal import Foundation
internal import Restoration

/// A filter for text whose marks or letters were ruined.
struct Restore: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Mends text that OCR or lost diacritics ruined; lines and white space stay.")

  @Argument(help: ArgumentHelp("UTF-8 text; - or nothing reads standard input.", valueName: "file"))
  var file = "-"

  @Flag(help: "Restores diacritics and changes no letter.")
  var marksOnly = false

  @Flag(help: "Writes the changes as NDJSON instead of the text.")
  var explain = false

  @Option(help: ArgumentHelp("File of the language model.", valueName: "file"))
  var model: String?

  @Option(name: [.short, .long], help: ArgumentHelp("Write to this file.", valueName: "file"))
  var output: String?

  func run() throws {
    let filter = try TextFilter.openOrExit(model, marksOnly: marksOnly)
    let handle = try input()
    let output = try OutputFile(output)
    var chunks = TextChunks(handle, isStrict: true)
    while let chunk = try next(&chunks) {
      var text: [UInt8] = []
      var explanation = Data()
      filter.restore(
        chunk, into: &text,
        onEdit: explain ? { explanation.append(ExplainedEdit(line: $0, edit: $1).row) } : nil)
      try output.write(explain ? explanation : Data(text))
    }
    try output.close()
  }

  private func input() throws -> FileHandle {
    if file == "-" { return .standardInput }
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), isFolder.boolValue {
      StandardError.write("\(file): is a folder; name a file of text")
      throw ExitStatus.usage
    }
    guard let handle = FileHandle(forReadingAtPath: file) else {
      StandardError.write("\(file): \(String(cString: strerror(errno)))")
      throw errno == ENOENT ? ExitStatus.noInput : ExitStatus.unreadableInput
    }
    return handle
  }

  private func next(_ chunks: inout TextChunks) throws -> [UInt8]? {
    do {
      return try chunks.next()
    } catch is TextChunks.NotUTF8 {
      StandardError.write(
        "\(file): the text is not UTF-8; convert it first, as with iconv -t UTF-8")
      throw ExitStatus.unreadableInput
    } catch {
      StandardError.write("\(file): cannot be read")
      throw ExitStatus.ioError
    }
  }
}

/// One change as a row of NDJSON: the line, then the edit's own members.
private struct ExplainedEdit: Encodable {
  var line: Int
  var at: Int
  var from: String
  var to: String
  var why: String?
  var probability: Double?

  init(line: Int, edit: Edit) {
    self.line = line
    at = edit.at
    from = edit.from
    to = edit.to
    why = edit.why
    probability = edit.probability
  }

  var row: Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return ((try? encoder.encode(self)) ?? Data()) + Data("\n".utf8)
  }
}

extension TextFilter {
  /// A filter, or a sentence on standard error and the exit code for a missing part.
  static func openOrExit(_ model: String?, marksOnly: Bool) throws -> TextFilter {
    do throws(ModelError) {
      return TextFilter(try .open(ModelLocator(asked: model)), marksOnly: marksOnly)
    } catch {
      StandardError.write(error.description)
      throw ExitStatus.unavailable
    }
  }
}
