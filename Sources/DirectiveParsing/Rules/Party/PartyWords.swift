internal import VietnameseText

/// The small words of the party grammar.
enum PartyWords {
  static let quantifiers = Phrases(
    "các", "những", "mọi", "mỗi", "từng", "một số", "toàn thể", "tất cả các", "tất cả",
    "toàn bộ các",
    "quý")
  /// “UBND huyện A và UBND huyện B mỗi đơn vị bố trí …”: what each of them is to do follows.
  static let distributives = Phrases("mỗi", "từng", "mỗi một")
  static let counts = Phrases("hai", "ba", "bốn", "cả hai", "cả ba")
  static let plurals = Phrases("các", "những")
  static let honorifics = Phrases(
    "đồng chí", "các đồng chí", "đ/c", "ông", "bà", "các ông", "các bà", "ông (bà)",
    "TS.", "ThS.", "PGS.TS.", "PGS, TS.", "GS.TS.", "BS.", "KS.", "CN.", "BS.CKI.", "BS.CKII.",
    "đại tá", "thượng tá", "trung tá", "thiếu tá", "đại úy", "thượng úy", "trung úy", "thiếu úy",
    "đại tướng", "thượng tướng", "trung tướng", "thiếu tướng", "các ông (bà)", "ông/bà",
    "các ông, bà", "các ông/bà", "các đ/c")
  static let levels = Phrases(
    "tỉnh", "huyện", "thành phố", "thị xã", "quận", "xã", "phường", "thị trấn", "đặc khu", "TP",
    "thôn", "làng", "ấp", "khóm", "xóm", "buôn", "khu phố", "tổ dân phố", "khu vực", "vùng")
  /// The smallest units, often known by a number.
  static let hamlets = Phrases(
    "thôn", "làng", "ấp", "khóm", "xóm", "buôn", "khu phố", "tổ dân phố", "tổ", "bản")
  /// Cities under the centre, provinces by their rank.
  static let cities = Phrases(
    "Hà Nội", "Hồ Chí Minh", "Hải Phòng", "Đà Nẵng", "Cần Thơ", "Huế")
  /// What a number counts that is no part of a name.
  static let times = Phrases("tháng", "ngày", "năm", "tuần", "quý", "lần", "giờ", "phút", "%")
  /// Levels that are no unit with a name of its own.
  static let places = Phrases("khu vực", "vùng", "cấp")
  static let ranks = Phrases(
    "cấp tỉnh", "cấp huyện", "cấp xã", "cấp trung ương", "các cấp", "cấp trên",
    "cấp trên trực tiếp", "cấp trên trực tiếp cơ sở", "cấp dưới",
    "tỉnh ủy", "thành ủy", "huyện ủy", "tỉnh ủy, thành ủy", "quận ủy", "thị ủy",
    "huyện ủy, thị ủy", "tỉnh ủy, thành ủy trực thuộc Trung ương",
    "trung ương", "cấp thành phố", "cùng cấp", "địa phương", "cơ sở", "quốc gia", "cấp cơ sở")
  /// Restrictive words that stay with a class (GUIDE G5).
  static let restrictions = Phrases(
    "có liên quan", "liên quan", "trực thuộc", "chức năng", "chuyên môn", "có thẩm quyền",
    "nêu trên", "nói trên", "ngoài công lập", "ngoài khu vực nhà nước", "ngoài nhà nước",
    "ngang bộ", "đứng chân trên địa bàn",
    "đóng trên địa bàn", "trên địa bàn", "trong tỉnh", "toàn tỉnh", "trên toàn tỉnh",
    "thuộc tỉnh", "thuộc huyện", "thuộc phạm vi quản lý", "thuộc thẩm quyền", "có tên tại",
    "thuộc, trực thuộc", "có tên trên")
  /// They point to a place of the document: “nêu tại Điều 1”.
  static let pointers = Phrases(
    "tại", "nêu tại", "quy định tại", "có tên tại", "được nêu tại", "liệt kê tại", "ghi tại",
    "được giao tại", "được phân công tại", "nêu ở", "theo")
  /// Those that a class takes for itself, without a word of charge before them.
  static let pointed = Phrases(
    "nêu tại", "quy định tại", "có tên tại", "được nêu tại", "liệt kê tại", "ghi tại",
    "được giao tại", "được phân công tại", "nêu ở")
  static let parts = Phrases(
    "điều", "khoản", "điểm", "mục", "phần", "phụ lục", "biểu", "danh mục", "danh sách", "chương",
    "bảng", "phụ biểu")
  static let selves = Phrases(
    "quyết định này", "kế hoạch này", "công văn này", "chỉ thị này", "thông báo này",
    "nghị quyết này", "kèm theo", "đính kèm", "chương trình này", "phương án này")
  /// What a class is or where it stands: “Các chủ rừng là tổ chức”.
  static let kinds = Phrases(
    "là tổ chức", "là hộ gia đình", "là cá nhân", "là doanh nghiệp", "là hộ gia đình, cá nhân",
    "còn lại", "không có tên tại bảng trên", "không có tên trong danh sách trên", "cùng cấp")
  /// Written with a capital, but no part of a name: “trình Chính phủ Nghị định …”.
  static let documents = Phrases(
    "nghị định", "nghị quyết", "quyết định", "đề án", "thông tư", "tờ trình", "dự thảo", "chỉ thị",
    "chương trình", "quy chế", "thông báo", "văn bản", "công văn", "luật")
  /// Words that no name runs over.
  static let stops: Set<String> = Set(
    [
      "về", "để", "theo", "tại", "trong", "trước", "từ", "đến", "khi", "nếu", "do", "bị", "được",
      "với", "nhằm", "là", "đã", "sẽ", "đang", "chưa", "không", "phải", "cần", "nên", "hoặc",
      "cùng", "sau", "ngoài", "gồm", "như", "thì", "mà", "vào", "qua", "căn", "này", "trên",
      "hằng", "hàng", "ngay", "nơi", "bằng", "nhất", "có", "kể", "đối", "xong", "chậm", "sớm",
      "thuộc", "mỗi", "từng", "sang", "xuống", "lên", "tới",
    ].map(\.folded))
  /// Words with one of those syllables in them: “Phòng Quản trị - Thiết bị”, “Cục Hàng không”.
  static let compounds = Phrases(
    "thiết bị", "hàng không", "hàng hải", "hàng hóa", "ngân hàng", "trang bị", "dự bị",
    "sau đại học", "đối ngoại", "từ thiện", "hậu cần")
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
  /// Verbs that name a field of work: “Trung tâm Xúc tiến đầu tư tỉnh”.
  static let fields = Phrases(
    "đầu tư", "quản lý", "phát triển", "bảo vệ", "giám sát", "đào tạo", "giáo dục", "xúc tiến",
    "điều hành", "đấu giá", "hỗ trợ", "bảo tồn", "kiểm soát", "kiểm định", "kiểm nghiệm",
    "quan trắc", "khai thác", "dịch vụ", "ứng dụng", "điều trị", "chăm sóc", "huấn luyện",
    "bồi dưỡng", "vận hành", "quy hoạch", "xây dựng", "phòng, chống")
  /// What only the leader of a duty does.
  static let leads = Phrases(
    "là", "chủ trì", "phối hợp", "có trách nhiệm", "chịu trách nhiệm", "làm đầu mối")
  /// A body's head only by its first syllable: “Trường hợp …”, “Hội nghị …”.
  static let commonNouns = Phrases(
    "trường hợp", "trường lớp", "hội nghị", "hội thảo", "hội thi", "hội viên", "hội chợ",
    "hội thao", "hội diễn", "hội khỏe", "hội trại", "hội giảng", "hội đàm", "hội trường",
    "hội xuân",
    "đội bóng", "nhóm máu", "nhóm hàng", "nhóm nhiệm vụ", "nhóm giải pháp", "nhóm chỉ tiêu",
    "nhóm tiêu chí", "nhóm vấn đề", "nhóm nội dung", "nhóm đối tượng", "tổ hợp tác",
    "đội ngũ", "đội hình", "bộ máy", "báo cáo", "báo động", "đoàn kết", "đoàn viên", "vụ việc",
    "vụ án", "vụ mùa", "vụ đông", "vụ xuân", "vụ hè", "viện dẫn", "viện phí", "quỹ đất",
    "quỹ tiền", "quỹ lương", "ngành nghề", "ngành hàng", "phòng, chống", "phòng ngừa",
    "phòng chống", "phòng thủ", "phòng làm việc", "ban đầu", "ban ngày", "cục bộ", "tổ hợp",
    "trạm thu phí", "đài thọ", "trung tâm dữ liệu", "cảng biển", "đội tuyển", "công ty con",
    "bộ đề", "xã hội", "tỉnh lộ", "xã viên", "bộ tiêu chí", "bộ chỉ số", "bộ thủ tục", "bộ hồ sơ",
    "bộ luật", "bộ sách",
    "quỹ nhà", "quỹ bảo trì", "trường học", "báo chí", "hội chứng", "khoa học", "vụ cháy", "vụ nổ",
    "vụ tai nạn", "khu vực", "khu công nghiệp", "khu dân cư")
  static let mergers: Set<String> = Set(["và", "cùng", "hoặc", "&", "/"].map(\.folded))
  static let modals = Phrases("phải", "có trách nhiệm", "chịu trách nhiệm")
  static let tellings = Phrases("đang", "đã", "chưa", "không", "có", "được", "thuộc diện")
  static let exceptions = Phrases("trừ", "ngoại trừ", "không bao gồm", "không kể", "ngoài")
}
