import Foundation
import TestSupport
import Testing

@testable import Ingestion

extension ScratchFolder {
  var name: FileName { FolderWalk.absolute(FileName(url.path)) }

  func write(_ text: String, to path: String) throws {
    let file = url.appendingPathComponent(path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  func write(_ text: String, named name: [UInt8]) {
    let path = self.name.appending(name)
    let descriptor = path.withCharacters { open($0, O_CREAT | O_WRONLY, 0o644) }
    _ = text.withCString { Glibc.write(descriptor, $0, strlen($0)) }
    close(descriptor)
  }
}

@Suite struct FolderWalkTests {
  private let folder: ScratchFolder

  init() throws {
    folder = try ScratchFolder()
  }

  private func paths(_ filter: FileFilter = FileFilter(), forbidden: String? = nil) -> [String] {
    let forbidden = forbidden.map { folder.name.appending(Array($0.utf8)) }
    return FolderWalk(folder.name, filter: filter, forbidden: forbidden).compactMap { step in
      if case .file(_, let path, _) = step { path } else { nil }
    }
  }

  @Test func `files come in the order of their bytes, folder by folder`() throws {
    for path in ["b.pdf", "a/z.pdf", "a/á.pdf", "a-1.pdf", "C.pdf"] {
      try folder.write("", to: path)
    }
    #expect(paths() == ["C.pdf", "a/z.pdf", "a/á.pdf", "a-1.pdf", "b.pdf"])
    #expect(paths() == paths())
  }

  @Test(arguments: [
    ".hidden", "~$scan.docx", "scan.pdf.part", "scan.tmp", "Thumbs.db", "x.CRDOWNLOAD", "scan.pdf~",
    ".git/config",
  ])
  func `hidden and temporary files are no documents`(path: String) throws {
    try folder.write("x", to: path)
    #expect(paths() == [])
  }

  @Test(arguments: ["temp.pdf", "part.pdf", "download.pdf", "Công văn số 5.pdf", "noextension"])
  func `names that only look so are`(path: String) throws {
    try folder.write("x", to: path)
    #expect(paths() == [path])
  }

  @Test func `symbolic links are not followed, the named place may be one`() throws {
    try folder.write("x", to: "real/a.pdf")
    let link = folder.url.appendingPathComponent("link")
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: folder.url.appendingPathComponent("real"))
    #expect(paths() == ["real/a.pdf"])
    let named = FolderWalk(FileName(link.path), filter: FileFilter()).compactMap { step in
      if case .file(_, let path, _) = step { path } else { nil }
    }
    #expect(named == ["a.pdf"])
  }

  @Test func `a name with a line break or bytes that are no UTF-8 is a name`() throws {
    folder.write("x", named: Array("a\nb.pdf".utf8))
    folder.write("x", named: [0x63, 0xE1, 0x2E, 0x70])
    #expect(paths() == ["a\nb.pdf", "c\\xE1.p"])
  }

  @Test func `a pattern without a slash is for names, one with a slash for paths`() throws {
    for path in ["2023/a.pdf", "2024/a.pdf", "2024/b/c.tif"] { try folder.write("", to: path) }
    #expect(paths(FileFilter(include: ["*.pdf"])) == ["2023/a.pdf", "2024/a.pdf"])
    #expect(paths(FileFilter(include: ["2024/*"])) == ["2024/a.pdf", "2024/b/c.tif"])
    #expect(paths(FileFilter(exclude: ["2023/*", "*.tif"])) == ["2024/a.pdf"])
  }

  @Test func `shards hold every file once`() throws {
    let all = (0..<200).map { "f\($0).pdf" }
    for path in all { try folder.write("", to: path) }
    let parts = (0..<3).map { index in
      paths(FileFilter(shard: Shard("\(index)/3")))
    }
    #expect(parts.joined().sorted() == all.sorted())
    #expect(parts.allSatisfy { (40...90).contains($0.count) })
  }

  @Test(arguments: ["3/3", "-1/3", "1", "1/0", "a/b", "", "1/2/3"])
  func `what is no shard is none`(text: String) {
    #expect(Shard(text) == nil)
  }

  @Test func `the archive is not walked`() throws {
    try folder.write("x", to: "office.giaoviec/records/ab/x.json")
    try folder.write("x", to: "a.pdf")
    #expect(paths(forbidden: "office.giaoviec") == ["a.pdf"])
  }

  @Test func `a place that is not there is told`() {
    let steps = Array(FolderWalk(FileName("/no/such/place"), filter: FileFilter()))
    guard case .unreadable(_, "/no/such/place", _)? = steps.first else {
      Issue.record("\(steps)")
      return
    }
  }

  @Test(arguments: [
    ("10", 10, 100, false), ("10", 11, 11, true), ("10%", 3, 19, false),
    ("10%", 2, 20, false), ("10%", 3, 20, true), ("0", 1, 1, true),
  ])
  func `a limit of failures is a number or a share`(
    text: String, failed: Int, documents: Int, isPassed: Bool
  ) throws {
    let limit = try #require(FailureLimit(text))
    #expect(limit.isPassed(failed: failed, of: documents) == isPassed)
  }
}
