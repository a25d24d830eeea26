extension RecurrenceScanner {
  static let openers = periodic.openers
    .union(before.openers).union(notBefore.openers).union(PointReader.dayWords.openers)
    .union(monthEnds.openers).union(meetings.openers)
    .union(frequencies.flatMap(\.1.openers))
    .union(["thứ", "chủ"].map { WordCode(word: $0) })

  static let periodic: PhraseSet = ["định kỳ", "theo định kỳ", "báo cáo định kỳ"]
  static let meetings: PhraseSet = ["tại phiên họp thường kỳ", "tại các phiên họp thường kỳ"]
  static let before: PhraseSet = ["trước", "chậm nhất trước", "đến trước"]
  static let notBefore: PhraseSet = [
    "chậm nhất", "chậm nhất là", "chậm nhất vào", "chậm nhất là vào", "muộn nhất", "muộn nhất là",
    "vào", "đến", "trong", "từ", "không quá", "vào các", "hạn cuối", "vào lúc", "lúc", "các",
  ]
  static let monthEnds: PhraseSet = [
    "cuối tháng", "ngày cuối tháng", "ngày cuối cùng của tháng", "ngày cuối cùng",
  ]
  static let ranges: PhraseSet = ["đến", "đến hết", "-", "–"]
  static let untilWords: PhraseSet = ["đến hết", "đến", "cho đến hết", "cho đến"]
  static let lastMonth: PhraseSet = [
    "của tháng cuối quý", "tháng cuối quý", "của tháng cuối của quý", "tháng cuối của quý",
    "của tháng cuối mỗi quý", "tháng cuối mỗi quý", "của tháng cuối cùng của quý",
    "tháng cuối cùng của quý", "tháng cuối cùng trong quý", "của tháng cuối kỳ",
    "tháng cuối kỳ", "cuối mỗi quý", "cuối quý", "cuối năm", "của tháng", "của quý", "của năm",
    "của tháng báo cáo", "tháng báo cáo", "của tháng cuối",
  ]
  static let lastOfQuarter: PhraseSet = [
    "của tháng cuối quý", "tháng cuối quý", "của tháng cuối của quý", "tháng cuối của quý",
    "của tháng cuối mỗi quý", "tháng cuối mỗi quý", "của tháng cuối cùng của quý",
    "tháng cuối cùng của quý", "tháng cuối cùng trong quý", "cuối mỗi quý",
  ]
  static let dayParts: PhraseSet = ["sáng", "chiều", "tối", "buổi sáng", "buổi chiều"]
  static let nextPeriod: PhraseSet = [
    "của tháng đầu quý sau", "tháng đầu quý sau", "của tháng đầu tiên quý sau",
    "tháng đầu của quý sau", "của tháng đầu của quý sau", "của tháng đầu quý tiếp theo",
    "tháng đầu quý tiếp theo", "tháng đầu của quý tiếp theo", "tháng đầu quý kế tiếp",
    "của tháng sau", "tháng sau", "của tháng kế tiếp", "tháng kế tiếp", "của tháng tiếp theo",
    "tháng tiếp theo", "tháng sau liền kề", "của tháng liền kề",
  ]
  static let joints: PhraseSet = [",", "và", "(", ";", "hoặc", "/", ":", "mỗi", "là"]
  static let closing: PhraseSet = [")"]
  static let months: PhraseSet = ["tháng"]
  static let weeksOnce: PhraseSet = ["tuần một lần", "tuần 1 lần", "tuần 01 lần", "tuần/lần"]
  static let lastWeek: PhraseSet = [
    "tuần cuối", "tuần cuối cùng", "của tuần cuối", "của tuần cuối cùng", "cuối cùng",
  ]
  static let listEnds: PhraseSet = [
    ",", "và", "hằng tháng", "hàng tháng", "mỗi tháng", "các tháng", "của tháng", ")",
  ]
  static let monthsOnce: PhraseSet = ["tháng một lần", "tháng 1 lần", "tháng 01 lần", "tháng/lần"]

  static let frequencies: [(Frequency, PhraseSet)] = [
    (
      .monthly,
      [
        "hằng tháng", "hàng tháng", "mỗi tháng", "mỗi tháng một lần", "mỗi tháng 01 lần",
        "tại phiên họp thường kỳ hằng tháng", "tại phiên họp thường kỳ hàng tháng",
        "tại cuộc họp giao ban hằng tháng", "tại họp giao ban hằng tháng",
        "tại phiên họp hằng tháng", "tại phiên họp hàng tháng", "các tháng trong năm",
      ]
    ),
    (
      .quarterly,
      [
        "hằng quý", "hàng quý", "mỗi quý", "mỗi quý một lần", "từng quý", "ba tháng một lần",
        "theo quý",
      ]
    ),
    (
      .halfYearly,
      [
        "hằng 6 tháng", "hàng 6 tháng", "mỗi 6 tháng", "sáu tháng một lần", "hằng nửa năm",
        "sáu tháng", "6 tháng đầu năm và hằng năm",
      ]
    ),
    (
      .yearly,
      [
        "hằng năm", "hàng năm", "mỗi năm", "mỗi năm một lần", "thường niên", "từng năm",
      ]
    ),
    (.weekly, ["hằng tuần", "hàng tuần", "mỗi tuần", "mỗi tuần một lần"]),
    (.daily, ["hằng ngày", "hàng ngày", "mỗi ngày"]),
  ]
  static let bareUnits: [(Frequency, PhraseSet)] = [
    (.monthly, ["tháng"]), (.quarterly, ["quý"]), (.yearly, ["năm", "cả năm"]),
    (.weekly, ["tuần"]), (.halfYearly, ["sáu tháng"]),
  ]
  static let timesPer: [(Frequency, PhraseSet)] = [
    (.monthly, ["lần/tháng", "lần / tháng", "lần mỗi tháng"]),
    (.quarterly, ["lần/quý", "lần mỗi quý"]), (.yearly, ["lần/năm", "lần mỗi năm"]),
    (.weekly, ["lần/tuần", "lần mỗi tuần"]), (.daily, ["lần/ngày", "lần mỗi ngày"]),
  ]
}
