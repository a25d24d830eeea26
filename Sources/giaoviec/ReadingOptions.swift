internal import ArgumentParser
internal import DirectiveKit
internal import Ingestion

/// Options of every command that reads several documents.
struct ReadingOptions: ParsableArguments {
  @Argument(help: ArgumentHelp("Scans, PDFs or texts; - reads standard input.", valueName: "file"))
  var files: [String]

  @OptionGroup var readers: ReaderOptions

  func validate() throws {
    if files.isEmpty { throw ValidationError("name at least one file, or - for standard input") }
    if files.filter({ $0 == "-" }).count > 1 {
      throw ValidationError("standard input can be read once only")
    }
  }

  var inputs: [DocumentInput] { files.map(DocumentInput.init(typed:)) }
}

extension DocumentInput {
  /// A word of the command line; a name that is no UTF-8 is opened by its bytes.
  init(typed word: String) {
    guard let bytes = TypedWords.bytes(of: word) else {
      self.init(argument: word)
      return
    }
    self = .fileNamed(bytes, path: FileName(bytes: bytes).text)
  }
}
