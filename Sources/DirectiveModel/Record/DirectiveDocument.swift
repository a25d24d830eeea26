/// What a directive says of itself: Nghị định 30/2020/NĐ-CP, Phụ lục I; Hướng dẫn 36-HD/VPTW.
public struct DirectiveDocument: Hashable, Sendable, Codable {
  /// Tên loại in normal case, as Công văn, Chỉ thị or Kế hoạch.
  @ExplicitNull public var type: String?
  @ExplicitNull public var number: String?
  @ExplicitNull public var symbol: String?
  /// Number and symbol as one, like 1449/UBND-NC.
  @ExplicitNull public var numberSymbol: String?
  /// Cơ quan ban hành, in full and normal case.
  @ExplicitNull public var issuer: String?
  /// Cơ quan chủ quản, where one stands above the issuer.
  public var parentBody: String?
  @ExplicitNull public var place: String?
  @ExplicitNull public var issuedOn: CalendarDay?
  public var issuedOnText: String?
  /// ISO days; the date is null or doubtful then.
  public var issuedOnAlternatives: [String]?
  /// Trích yếu, without V/v or Về việc.
  @ExplicitNull public var subject: String?
  @ExplicitNull public var urgency: Urgency?
  @ExplicitNull public var secrecy: Secrecy?
  @ExplicitNull public var signer: Signer?
  /// Kính gửi.
  public var addressees: [Party]
  /// Nơi nhận, without the archive line.
  public var recipients: [Recipient]
  /// The last line of Nơi nhận, like “Lưu: VT, NC”.
  @ExplicitNull public var archive: String?
  /// Documents cited.
  public var references: [Reference]
  /// By member name.
  public var evidence: [String: [Evidence]]?
  /// By member name, 0…1.
  public var confidence: [String: Double]?

  public init() {
    addressees = []
    recipients = []
    references = []
  }

  /// Nghị định 30/2020/NĐ-CP, Phụ lục I, 10b.
  public enum Urgency: String, Hashable, Sendable, Codable {
    case khan = "Khẩn"
    case thuongKhan = "Thượng khẩn"
    case hoaToc = "Hỏa tốc"
  }

  /// Luật Bảo vệ bí mật nhà nước 2018, article 8.
  public enum Secrecy: String, Hashable, Sendable, Codable {
    case mat = "Mật"
    case toiMat = "Tối mật"
    case tuyetMat = "Tuyệt mật"
  }

  public struct Signer: Hashable, Sendable, Codable {
    @ExplicitNull public var name: String?
    /// In normal case: Phó Chủ tịch.
    @ExplicitNull public var title: String?
    /// The abbreviations from the top, joined by “; ”, like “TM.; KT.”.
    @ExplicitNull public var authority: String?

    public init(name: String?, title: String?, authority: String?) {
      self.name = name
      self.title = title
      self.authority = authority
    }
  }

  public struct Recipient: Hashable, Sendable, Codable {
    public var text: String
    /// In words: báo cáo, thực hiện, phối hợp, theo dõi, biết.
    @ExplicitNull public var purpose: String?

    public init(text: String, purpose: String?) {
      self.text = text
      self.purpose = purpose
    }
  }

  public struct Reference: Hashable, Sendable, Codable {
    /// As printed: Nghị quyết, Luật, Văn bản.
    public var type: String
    @ExplicitNull public var number: String?
    @ExplicitNull public var date: CalendarDay?
    @ExplicitNull public var issuer: String?
    @ExplicitNull public var title: String?
    public var role: Role?

    public init(
      type: String, number: String?, date: CalendarDay?, issuer: String?, title: String?,
      role: Role?
    ) {
      self.type = type
      self.number = number
      self.date = date
      self.issuer = issuer
      self.title = title
      self.role = role
    }

    public enum Role: String, Hashable, Sendable, Codable {
      case basis, reference, footnote
    }
  }
}
