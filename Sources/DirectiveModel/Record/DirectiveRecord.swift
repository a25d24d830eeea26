/// Everything that was read from one directive.
///
/// The contract is `directive.schema.json`.
public struct DirectiveRecord: Hashable, Sendable, Codable {
  public var schema: String
  public var schemaVersion: String
  /// `sha256:` and the hash of the original bytes; null only where no bytes could be read.
  @ExplicitNull public var id: String?
  public var status: Status
  public var duplicateOf: String?
  public var source: Source
  public var producer: Producer
  public var pages: [Page]
  public var document: DirectiveDocument
  public var tasks: [DirectiveTask]
  public var findings: [Finding]

  public init(
    id: String?, status: Status, source: Source, producer: Producer, pages: [Page] = [],
    document: DirectiveDocument = DirectiveDocument(), tasks: [DirectiveTask] = [],
    findings: [Finding] = []
  ) {
    schema = "giaoviec/directive"
    schemaVersion = "1.0"
    self.id = id
    self.status = status
    self.source = source
    self.producer = producer
    self.pages = pages
    self.document = document
    self.tasks = tasks
    self.findings = findings
  }

  public enum Status: String, Hashable, Sendable, Codable {
    case ok, needsReview, partial, failed, duplicate
  }

  public struct Source: Hashable, Sendable, Codable {
    /// As given on the command line, or relative to the folder that was walked.
    @ExplicitNull public var path: String?
    @ExplicitNull public var mediaType: String?
    @ExplicitNull public var bytes: Int?
    @ExplicitNull public var pageCount: Int?
    /// The caller's own id, handed back as given.
    public var reference: String?

    public init(
      path: String?, mediaType: String? = nil, bytes: Int? = nil, pageCount: Int? = nil,
      reference: String? = nil
    ) {
      self.path = path
      self.mediaType = mediaType
      self.bytes = bytes
      self.pageCount = pageCount
      self.reference = reference
    }
  }

  public struct Producer: Hashable, Sendable, Codable {
    public var name: String
    public var version: String
    /// tesseract 5.3.0 / leptonica 1.82.0; nothing for text.
    public var ocrEngine: String?
    /// Name and SHA-256 of the traineddata used.
    public var ocrData: String?
    /// Name and SHA-256 of the restoration model.
    public var languageModel: String?
    public var ruleset: String?
    /// Hash of every option that can change the result.
    public var options: String?

    public init(version: String) {
      name = "giaoviec"
      self.version = version
    }
  }

  public struct Page: Hashable, Sendable, Codable {
    /// 1-based.
    public var page: Int
    public var width: Int?
    public var height: Int?
    public var dpi: Double?
    public var rotation: Int?
    public var skew: Double?
    public var text: TextSource
    public var confidence: Double?
    public var status: PageStatus
    /// In reading order; present on request.
    public var lines: [Line]?

    public init(page: Int, text: TextSource, status: PageStatus) {
      self.page = page
      self.text = text
      self.status = status
    }
  }

  public struct Line: Hashable, Sendable, Codable {
    public var text: String
    /// As read; nothing where nothing was changed.
    public var ocrText: String?
    public var box: Box?
    public var confidence: Double?
    public var region: Region?

    public init(
      text: String, ocrText: String?, box: Box?, confidence: Double?, region: Region?
    ) {
      self.text = text
      self.ocrText = ocrText
      self.box = box
      self.confidence = confidence
      self.region = region
    }
  }
}
