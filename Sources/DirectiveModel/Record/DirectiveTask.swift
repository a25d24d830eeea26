/// One row that a clerk would enter in the tracker: an owner group, an action, a deadline.
public struct DirectiveTask: Hashable, Sendable, Codable {
  /// Stable over re-runs of the same document.
  public var id: String
  /// 1-based, in reading order.
  public var ordinal: Int
  /// Visible numbering from outside in: ["II", "3", "a"]; dashes are -1, -2 within their parent.
  public var path: [String]
  @ExplicitNull public var heading: String?
  /// The clause, verbatim as restored; footnotes and page numbers cut out.
  public var text: String
  /// What is to be done, without owner, coordinators and deadline.
  public var action: String
  /// Chủ trì, or who was charged.
  public var owners: [Party]
  /// The owner does not stand in `text`.
  public var ownerInherited: Bool
  /// Phối hợp.
  public var coordinators: [Party]
  public var reportTo: [String]
  public var deadline: Deadline
  public var deliverable: String?
  /// Đề nghị: asked of a body outside the line of command.
  public var request: Bool?
  /// A general execution clause: nghiêm túc triển khai thực hiện Công văn này.
  public var routine: Bool?
  /// 0…1, calibrated: of tasks given 0.9, nine in ten are right.
  public var confidence: Double
  public var needsReview: Bool
  public var reviewReasons: [String]?
  public var evidence: [Evidence]

  public init(
    id: String, ordinal: Int, path: [String], heading: String?, text: String, action: String,
    owners: [Party], ownerInherited: Bool, coordinators: [Party], reportTo: [String],
    deadline: Deadline, deliverable: String? = nil, request: Bool = false, routine: Bool = false,
    confidence: Double, needsReview: Bool, reviewReasons: [String]? = nil, evidence: [Evidence]
  ) {
    self.id = id
    self.ordinal = ordinal
    self.path = path
    self.heading = heading
    self.text = text
    self.action = action
    self.owners = owners
    self.ownerInherited = ownerInherited
    self.coordinators = coordinators
    self.reportTo = reportTo
    self.deadline = deadline
    self.deliverable = deliverable
    self.request = request
    self.routine = routine
    self.confidence = confidence
    self.needsReview = needsReview
    self.reviewReasons = reviewReasons
    self.evidence = evidence
  }
}
