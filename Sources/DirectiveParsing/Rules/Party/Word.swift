internal import VietnameseText

/// Single words as keys, for the grammar's comparisons.
enum Word {
  static let va = "và".folded
  static let cac = "các".folded
  static let cua = "của".folded
  static let thuoc = "thuộc".folded
  static let cung = "cùng".folded
  static let voi = "với".folded
  static let ve = "về".folded
  static let duoc = "được".folded
  static let tinh = "tỉnh".folded
  static let trach = "trách".folded
  static let phu = "phụ".folded
  static let phong = "phòng".folded
  static let bao = "báo".folded
  static let tu = "tự".folded
  static let ngay = "ngày".folded
  static let nao = "nào".folded
  static let thi = "thì".folded
  static let khong = "không".folded
  static let phan = "phân".folded
  static let co = "có".folded
  static let so = "số".folded
  static let nam = "năm".folded
  static let chi = "chỉ".folded
  static let da = "đã".folded
}
