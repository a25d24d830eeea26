internal import VietnameseText

/// The small words of the party grammar.
enum PartyWords {
  static let quantifiers = Phrases(
    "các", "những", "mọi", "mỗi", "từng", "một số", "toàn thể", "tất cả các", "tất cả",
    "toàn bộ các",
    "quý")
  static let honorifics = Phrases(
    "đồng chí", "các đồng chí", "đ/c", "ông", "bà", "các ông", "các bà", "ông (bà)",
    "TS.", "ThS.", "PGS.TS.", "PGS, TS.", "GS.TS.", "BS.", "KS.", "CN.", "BS.CKI.", "BS.CKII.",
    "các ông (bà)", "ông/bà", "các ông, bà", "các ông/bà", "các đ/c")
  static let levels = Phrases(
    "tỉnh", "huyện", "thành phố", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "TP",
    "thôn", "khu vực", "vùng")
  /// Levels that are no unit with a name of its own.
  static let places = Phrases("khu vực", "vùng", "cấp")
  static let ranks = Phrases(
    "cấp tỉnh", "cấp huyện", "cấp xã", "cấp trung ương", "các cấp", "cấp trên", "cấp dưới",
    "trung ương", "cấp thành phố", "cùng cấp", "địa phương", "cơ sở", "quốc gia", "cấp cơ sở")
  /// Restrictive words that stay with a class (GUIDE G5).
  static let restrictions = Phrases(
    "có liên quan", "liên quan", "trực thuộc", "chức năng", "chuyên môn", "có thẩm quyền",
    "nêu trên", "nói trên", "ngoài công lập", "ngang bộ", "đứng chân trên địa bàn",
    "đóng trên địa bàn", "trên địa bàn", "trong tỉnh", "toàn tỉnh", "trên toàn tỉnh",
    "thuộc tỉnh", "thuộc huyện", "thuộc phạm vi quản lý", "thuộc thẩm quyền", "có tên tại",
    "thuộc, trực thuộc", "có tên trên")
  /// Words that no name runs over.
  static let stops: Set<String> = Set(
    [
      "về", "để", "theo", "tại", "trong", "trước", "từ", "đến", "khi", "nếu", "do", "bị", "được",
      "với", "nhằm", "là", "đã", "sẽ", "đang", "chưa", "không", "phải", "cần", "nên", "hoặc",
      "cùng", "sau", "ngoài", "gồm", "như", "thì", "mà", "vào", "qua", "căn", "này", "trên",
      "hằng", "hàng", "ngay", "nơi", "bằng", "nhất", "có", "kể", "đối", "xong", "chậm", "sớm",
      "thuộc",
    ].map(\.folded))
  /// Verbs that no name is made of: “Quỹ tổ chức …”, “Ban Chấp hành họp …”.
  static let acts = Phrases(
    "tổ chức", "thực hiện", "có", "họp", "quyết định", "làm", "lập", "đưa", "nhận",
    "đặt", "tạo", "trả", "mở", "nắm", "cấp", "lấy", "quy định", "giải quyết", "xử lý", "đánh giá",
    "kết luận", "bảo đảm", "đảm bảo", "công bố", "lựa chọn", "thông qua", "tham gia", "xét", "ký",
    "phản ánh", "sử dụng", "tăng", "giảm", "hoàn thiện", "nghiên cứu", "tiếp nhận")
  /// Last syllables of heads that take the name of their work.
  static let workers: Set<String> = Set(
    [
      "ban", "phòng", "đoàn", "tổ", "đội", "phận", "tâm", "đồng", "trạm", "cục", "vụ", "khu",
      "trại", "nhóm", "tác", "khoa", "sở", "quan", "ban",
    ].map(\.folded))
  /// Fields that stand second in a name: “Kỹ thuật và Công nghệ”.
  static let partners = Phrases(
    "công nghệ", "đào tạo", "môi trường", "truyền thông", "du lịch", "quản lý", "bảo đảm",
    "phát triển", "hợp tác", "học liệu", "đầu tư", "xã hội", "thông tin", "tôn giáo", "đô thị",
    "dịch vụ", "kỹ thuật", "bồi dưỡng", "nhân văn", "thể thao", "giáo dục")
  /// What only the leader of a duty does.
  static let leads = Phrases(
    "là", "chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "làm đầu mối")
  /// A body's head only by its first syllable: “Trường hợp …”, “Hội nghị …”.
  static let commonNouns = Phrases(
    "trường hợp", "trường lớp", "hội nghị", "hội thảo", "hội thi", "hội viên", "hội chợ",
    "đội ngũ", "đội hình", "bộ máy", "báo cáo", "báo động", "đoàn kết", "đoàn viên", "vụ việc",
    "vụ án", "vụ mùa", "vụ đông", "vụ xuân", "vụ hè", "viện dẫn", "viện phí", "quỹ đất",
    "quỹ tiền", "quỹ lương", "ngành nghề", "ngành hàng", "phòng, chống", "phòng ngừa",
    "phòng chống", "phòng thủ", "phòng làm việc", "ban đầu", "ban ngày", "cục bộ", "tổ hợp",
    "trạm thu phí", "đài thọ", "trung tâm dữ liệu", "cảng biển", "đội tuyển", "công ty con",
    "bộ đề", "bộ tiêu chí", "bộ chỉ số", "bộ thủ tục", "bộ hồ sơ", "bộ luật", "bộ sách",
    "quỹ nhà", "quỹ bảo trì", "trường học", "báo chí", "hội chứng", "khoa học", "vụ cháy", "vụ nổ",
    "vụ tai nạn", "khu vực", "khu công nghiệp", "khu dân cư")
  static let mergers: Set<String> = Set(["và", "cùng", "hoặc", "&", "/"].map(\.folded))
  static let modals = Phrases("phải", "có trách nhiệm", "chịu trách nhiệm")
  static let exceptions = Phrases("trừ", "ngoại trừ", "không bao gồm", "không kể", "ngoài")
}
