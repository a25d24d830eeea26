internal import ArgumentParser
internal import Foundation
internal import Ingestion

/// Which files a command takes.
struct FileSelection: ParsableArguments {
  @Argument(help: ArgumentHelp("Folders and files.", valueName: "path"))
  var paths: [String] = []

  @Option(
    help: ArgumentHelp(
      "Take paths from this file, one a line; - is standard input.",
      valueName: "list"))
  var filesFrom: String?

  @Flag(name: .customShort("0"), help: "A zero byte ends each path of --files-from.")
  var zeroTerminated = false

  @Option(
    help: ArgumentHelp("Only files that match, like '*.pdf' or '2024/*'.", valueName: "pattern"))
  var include: [String] = []

  @Option(help: ArgumentHelp("No files that match.", valueName: "pattern"))
  var exclude: [String] = []

  @Option(help: ArgumentHelp("One of several equal parts, 0/8 to 7/8.", valueName: "i/n"))
  var shard: String?

  func validate() throws {
    if let shard, Shard(shard) == nil {
      throw ValidationError("\(shard) is no shard; write 0/8 to 7/8")
    }
  }

  var isEmpty: Bool { paths.isEmpty && filesFrom == nil }

  var filter: FileFilter {
    FileFilter(include: include, exclude: exclude, shard: shard.flatMap(Shard.init))
  }

  /// The paths given, then those of the list.
  func places() throws -> [FileName] {
    let named = paths.map { TypedWords.bytes(of: $0).map(FileName.init(bytes:)) ?? FileName($0) }
    guard let filesFrom else { return named }
    let handle =
      filesFrom == "-" ? FileHandle.standardInput : FileHandle(forReadingAtPath: filesFrom)
    guard let list = try handle?.readToEnd() ?? (handle == nil ? nil : Data()) else {
      StandardError.write("\(filesFrom): there is no such file")
      throw ExitStatus.noInput
    }
    let separator = zeroTerminated ? 0 : UInt8(ascii: "\n")
    return named + list.split(separator: separator).map { FileName(bytes: Array($0)) }
  }

  /// To be typed again.
  var quoted: String {
    var words = paths
    if let filesFrom { words += ["--files-from", filesFrom] }
    if zeroTerminated { words.append("-0") }
    for pattern in include { words += ["--include", pattern] }
    for pattern in exclude { words += ["--exclude", pattern] }
    if let shard { words += ["--shard", shard] }
    return words.map(\.quotedForShell).joined(separator: " ")
  }
}

extension String {
  /// As a shell takes it for one word.
  var quotedForShell: String {
    let plain = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:%+,")
    guard isEmpty || unicodeScalars.contains(where: { !plain.contains($0) }) else { return self }
    return "'" + replacing("'", with: #"'\''"#) + "'"
  }
}
