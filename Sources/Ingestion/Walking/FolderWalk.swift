internal import Foundation

#if canImport(Glibc)
  internal import Glibc
#endif

/// The files beneath a place, in a stable order, folder by folder; symbolic links are not followed.
///
/// Only the names of the folders on the way are held, however large the tree is.
package struct FolderWalk: Sequence, IteratorProtocol {
  package enum Step: Hashable, Sendable {
    case file(location: FileName, path: String, FileStatus)
    case skipped(path: String, SkipReason)
    /// A folder that is walked.
    case folder(location: FileName)
    /// A folder or file that the system does not let be read.
    case unreadable(location: FileName, path: String, reason: String)
  }

  private struct Level {
    var folder: FileName
    /// What the folder is called in paths, with its slash; empty at the root.
    var prefix: [UInt8]
    var names: ArraySlice<[UInt8]>
  }

  private var levels: [Level] = []
  private var pending: [Step] = []
  private let filter: FileFilter
  /// Never walked: the archive.
  private let forbidden: FileName?

  /// - Parameters:
  ///   - root: A folder, or a file, whose path is shown as given.
  ///   - filter: What is left out.
  ///   - forbidden: Absolute path of a folder that is never walked.
  package init(_ root: FileName, filter: FileFilter, forbidden: FileName? = nil) {
    self.filter = filter
    self.forbidden = forbidden
    let path = root.text
    let location = Self.absolute(root)
    var status = stat()
    // The place that was named may be a link; only beneath it links are not followed.
    let isThere = root.withCharacters { stat($0, &status) } == 0
    if isThere, status.st_mode & S_IFMT == S_IFDIR {
      enter(location, prefix: [], path: path)
    } else if let status = FileStatus(location), isThere {
      add(location, path: path, status)
    } else {
      pending = [.unreadable(location: location, path: path, reason: Self.reason(errno))]
    }
  }

  package mutating func next() -> Step? {
    while true {
      if !pending.isEmpty { return pending.removeFirst() }
      guard var level = levels.popLast() else { return nil }
      guard let name = level.names.popFirst() else { continue }
      levels.append(level)
      let location = level.folder.appending(name)
      let path = level.prefix + name
      visit(location, name: name, path: path)
    }
  }

  private mutating func visit(_ location: FileName, name: [UInt8], path: [UInt8]) {
    let text = FileName(bytes: path).text
    if FileFilter.isTemporary(name[...]) {
      return pending.append(.skipped(path: text, .hiddenOrTemporary))
    }
    guard let status = FileStatus(location) else {
      // Gone since the folder was read: then it is no file of this walk.
      guard errno != ENOENT else { return }
      return pending.append(
        .unreadable(location: location, path: text, reason: Self.reason(errno)))
    }
    switch status.kind {
    case .folder:
      if location == forbidden { return pending.append(.skipped(path: text, .archive)) }
      enter(location, prefix: path + [UInt8(ascii: "/")], path: text)
    case .file: add(location, path: text, status)
    case .link: pending.append(.skipped(path: text, .link))
    case .other: pending.append(.skipped(path: text, .special))
    }
  }

  private mutating func add(_ location: FileName, path: String, _ status: FileStatus) {
    if let reason = filter.reason(toSkip: path) {
      pending.append(.skipped(path: path, reason))
    } else {
      pending.append(.file(location: location, path: path, status))
    }
  }

  private mutating func enter(_ folder: FileName, prefix: [UInt8], path: String) {
    guard let names = Self.names(folder) else {
      return pending.append(
        .unreadable(location: folder, path: path, reason: Self.reason(errno)))
    }
    pending.append(.folder(location: folder))
    levels.append(Level(folder: folder, prefix: prefix, names: names[...]))
  }

  /// Sorted by bytes.
  private static func names(_ folder: FileName) -> [[UInt8]]? {
    guard let stream = folder.withCharacters({ opendir($0) }) else { return nil }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      // The name runs on beyond the array that C declares; only its address is asked for.
      let offset = MemoryLayout<dirent>.offset(of: \.d_name) ?? 0
      let start = UnsafeRawPointer(entry).advanced(by: offset).assumingMemoryBound(to: UInt8.self)
      let name = Array(UnsafeBufferPointer(start: start, count: strlen(start)))
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names.sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// Links in the place itself are resolved, so that it is one place however it was named.
  package static func absolute(_ name: FileName) -> FileName {
    guard let resolved = name.withCharacters({ realpath($0, nil) }) else {
      let folder = FileName(FileManager.default.currentDirectoryPath)
      return name.bytes.first == UInt8(ascii: "/") ? name : folder.appending(name.bytes)
    }
    defer { free(resolved) }
    let bytes = UnsafeRawPointer(resolved).assumingMemoryBound(to: UInt8.self)
    return FileName(bytes: Array(UnsafeBufferPointer(start: bytes, count: strlen(resolved))))
  }

  private static func reason(_ code: Int32) -> String { String(cString: strerror(code)) }
}
