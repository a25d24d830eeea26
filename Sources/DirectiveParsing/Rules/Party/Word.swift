internal import VietnameseText

/// Single words as keys, for the grammar's comparisons.
enum Word {
  static let va = "và".wordKey
  static let cac = "các".wordKey
  static let cua = "của".wordKey
  static let thuoc = "thuộc".wordKey
  static let cung = "cùng".wordKey
  static let voi = "với".wordKey
  static let ve = "về".wordKey
  static let duoc = "được".wordKey
  static let tinh = "tỉnh".wordKey
  static let trach = "trách".wordKey
  static let phu = "phụ".wordKey
  static let phong = "phòng".wordKey
  static let bao = "báo".wordKey
  static let tu = "tự".wordKey
  static let ngay = "ngày".wordKey
  static let nao = "nào".wordKey
  static let thi = "thì".wordKey
  static let khong = "không".wordKey
  static let phan = "phân".wordKey
  static let co = "có".wordKey
  static let so = "số".wordKey
  static let nam = "năm".wordKey
  static let chi = "chỉ".wordKey
  static let da = "đã".wordKey
}
