/// The words with which a directive's first paragraphs begin, where a title may still be running.
enum BodyOpeners {
  struct Opener {
    /// No trích yếu runs on with it.
    var isSure: Bool
    /// It may as well be a word of the trích yếu: “Bộ phận một cửa”.
    var isWeak: Bool
  }

  private static let sure = table([
    "can cu", "thuc hien", "xet de nghi", "xet to trinh", "kinh gui", "kinh moi", "tiep theo",
    "theo de nghi", "thuc hien chi dao",
  ])

  private static let plain = table([
    "trong thoi gian", "thoi gian qua", "trong nhung", "nhung nam", "hien nay", "vua qua",
    "qua theo doi",
    "tren co so", "sau khi", "ngay", "de kip thoi", "nham", "theo", "xet", "de tiep tuc",
    "phat huy",
    "nam qua", "de chu dong", "hom nay", "sang ngay", "chieu ngay", "de tang cuong",
    "de trien khai",
    "de thuc hien", "de bao dam", "de dam bao", "trong boi canh", "thi hanh", "quan triet",
    "qua kiem tra",
    "de chuan bi", "de to chuc", "nhan dip", "ke tu", "trong nam",
  ])

  private static let weak = table([
    "de", "trong", "qua", "tai", "voi", "tu", "nam", "trien khai", "so", "uy ban nhan dan", "ubnd",
    "chu tich", "bo", "thu tuong", "van phong", "truoc", "ket luan", "hoi dong", "ban thuong vu",
    "lanh dao", "giam doc", "ban chi dao", "hoi nghi", "cuoc hop", "thuong truc", "tinh", "do",
    "thuc trang", "dai hoi", "ban chap hanh", "trong qua trinh", "cong tac", "viec", "cac",
  ])

  private static func table(_ phrases: [String]) -> [String: [[String]]] {
    Dictionary(grouping: phrases.map { $0.split(separator: " ").map(String.init) }) { $0[0] }
  }

  static func opener(of line: PageLine) -> Opener? {
    guard line.startsUppercase else { return nil }
    let first = line.first.trimmedMarks
    if sure[first]?.contains(where: line.starts) == true || opensWithDay(line) {
      return Opener(isSure: true, isWeak: false)
    }
    if plain[first]?.contains(where: line.starts) == true {
      return Opener(isSure: false, isWeak: false)
    }
    return weak[first]?.contains(where: line.starts) == true
      ? Opener(isSure: false, isWeak: true) : nil
  }

  /// “Ngày 12/11/2024, tại …”, “Ngày 12 tháng 11 năm 2024, …”: a trích yếu may name a feast
  /// (“Ngày 30/4”), but no year and comma behind it.
  private static func opensWithDay(_ line: PageLine) -> Bool {
    guard line.first.trimmedMarks == "ngay", line.words.count > 2 else { return false }
    let date = line.words[1...].prefix(5)
    guard date.first?.text.first?.isNumber == true,
      let end = date.firstIndex(where: { $0.text.hasSuffix(",") })
    else { return false }
    let year = line.words[end].text.dropLast().suffix(4)
    return year.count == 4 && year.allSatisfy(\.isNumber)
  }
}
