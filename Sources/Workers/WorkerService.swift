internal import DirectiveKit
internal import DirectiveModel
package import Foundation

/// A line of JSON in, a record out, in order: what `giaoviec worker` is.
///
/// The reading itself is done by a child, so that no document can end the service.
package actor WorkerService: WorkSource {
  /// A line, and how the children that read it died.
  package struct Request: Sendable {
    var job: ReadingJob
    var deaths: [WorkerDeath] = []
    var kills = 0
    /// Why nothing is to be read.
    var failure: InputFailure?
  }

  /// Kills from outside that one document is tried again after.
  private static let killLimit = 8

  private let options: String
  private let pagesFile: String
  private let lines: @Sendable () async -> Data?
  private let write: @Sendable (Data) throws -> Void
  private var again: Request?

  /// - Parameters:
  ///   - options: Hash of the options, for records that the service itself writes.
  ///   - folder: Where pages of the document under way are kept.
  ///   - lines: The next line, nothing at the end.
  ///   - write: Takes one line of output, and has it out when it returns.
  package init(
    options: String, folder: String, lines: @escaping @Sendable () async -> Data?,
    write: @escaping @Sendable (Data) throws -> Void
  ) {
    self.options = options
    pagesFile = folder + "/current.pages"
    self.lines = lines
    self.write = write
  }

  package func next() async throws -> Request? {
    if let request = again {
      again = nil
      return request
    }
    while let line = await lines() {
      let request = Self.request(line)
      guard let failure = request.failure else { return request }
      try put(failed(request, failure, page: nil))
    }
    return nil
  }

  package func job(of request: Request) -> ReadingJob {
    var job = request.job
    if hasPages { job.knownPages = pagesFile }
    switch AttemptPolicy.step(after: request.deaths, hasPages: hasPages) {
    case .read(let givenUp): job.givenUp = givenUp
    case .assemble(let death): job.assemblesAfter = death
    case .quarantine: break
    }
    return job
  }

  package func keep(page: Data, of request: Request) {
    let end = Data("\n".utf8)
    guard let handle = FileHandle(forUpdatingAtPath: pagesFile) else {
      _ = FileManager.default.createFile(atPath: pagesFile, contents: page + end)
      return
    }
    _ = try? handle.seekToEnd()
    try? handle.write(contentsOf: page + end)
    try? handle.close()
  }

  package func finish(_ request: Request, with outcome: ReadingOutcome) throws {
    switch outcome {
    case .record(let json):
      try? FileManager.default.removeItem(atPath: pagesFile)
      try write(json + Data("\n".utf8))
    case .died(let death):
      var request = request
      if death.countsAsAttempt { request.deaths.append(death) } else { request.kills += 1 }
      let step = AttemptPolicy.step(after: request.deaths, hasPages: hasPages)
      if case .quarantine(let failure, let page) = step {
        try put(failed(request, failure, page: page))
      } else if request.kills > Self.killLimit {
        try put(failed(request, death.failure, page: death.stage.page))
      } else {
        again = request
      }
    }
  }

  package func abandon() {}

  private var hasPages: Bool { FileManager.default.fileExists(atPath: pagesFile) }

  private func put(_ record: DirectiveRecord) throws {
    try? FileManager.default.removeItem(atPath: pagesFile)
    try write(try record.json() + Data("\n".utf8))
  }

  private func failed(
    _ request: Request, _ failure: InputFailure, page: Int?
  ) -> DirectiveRecord {
    var producer = DirectiveRecord.Producer(version: Version.current)
    producer.options = options
    let bytes =
      request.job.bytes
      ?? request.job.file.flatMap {
        try? InputFile.bytes(ofFileNamed: Array($0))
      }
    return .failed(
      failure, id: bytes.map { "sha256:" + InputFile.sha256($0) }, path: request.job.path,
      bytes: bytes?.count, page: page, reference: request.job.reference, producer: producer)
  }

  private static func request(_ line: Data) -> Request {
    guard let asked = try? JSONDecoder().decode(AskedLine.self, from: line) else {
      return bad("the line is no JSON object of path, or of reference and bytesBase64")
    }
    guard (asked.path == nil) != (asked.bytesBase64 == nil) else {
      return bad("the line must have path or bytesBase64", asked)
    }
    var job = ReadingJob(path: asked.path, reference: asked.reference)
    if let path = asked.path {
      job.file = Data(path.utf8)
    } else {
      guard let bytes = asked.bytesBase64.flatMap({ Data(base64Encoded: $0) }) else {
        return bad("bytesBase64 is no Base64", asked)
      }
      job.bytes = bytes
    }
    return Request(job: job)
  }

  private static func bad(_ reason: String, _ asked: AskedLine? = nil) -> Request {
    var request = Request(job: ReadingJob(path: asked?.path, reference: asked?.reference))
    request.failure = InputFailure(.badRequest, reason)
    return request
  }
}

/// What a caller writes in a line; members that are not known are ignored.
///
/// Whatever else is wrong with a line, its reference comes back.
private struct AskedLine: Decodable {
  var path: String?
  var reference: String?
  var bytesBase64: String?

  private enum CodingKeys: CodingKey { case path, reference, bytesBase64 }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
    path = try? members.decodeIfPresent(String.self, forKey: .path)
    bytesBase64 = try? members.decodeIfPresent(String.self, forKey: .bytesBase64)
    let text = try? members.decodeIfPresent(String.self, forKey: .reference)
    // Databases count their rows.
    let number = (try? members.decodeIfPresent(Int.self, forKey: .reference)).map(String.init)
    reference = text ?? number
  }
}
