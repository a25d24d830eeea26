internal import VietnameseText

extension RecurrenceScanner {
  static let openers = periodic.openers
    .union(before.openers).union(notBefore.openers).union(PointReader.dayWords.openers)
    .union(monthEnds.openers).union(meetings.openers).union(edgeWeeks.openers)
    .union(monthStarts.openers).union(eachOf.openers).union(endings.openers).union(
      beginnings.openers
    ).union(
      every.openers
    )
    .union(counts.flatMap(\.1.openers))
    .union(frequencies.flatMap(\.1.openers))
    .union(dayParts.openers).union(reportWord.openers).union(leastTimes.openers)
    .union(["thứ", "chủ", "tháng", "quý", "tuần", "năm"].map { WordCode(word: $0) })

  static let periodic: PhraseSet = ["định kỳ", "theo định kỳ", "báo cáo định kỳ"]
  static let meetings = PhraseSet(
    (EventRule.places + ["tại các", "vào các", "trước", "trước giờ", "qua", "qua các", "trước các"])
      .flatMap { place in EventRule.sessions.map { Phrase("\(place) \($0)") } }
      + ["tại họp giao ban", "trước giờ họp"].map { Phrase($0) })
  /// As often as it is met; bare “tuần” and “tháng” only behind “giao ban”, “thường kỳ”.
  static let meetingPeriods: [(Frequency, PhraseSet)] = [
    (.weekly, ["giao ban tuần", "giao ban đầu tuần", "giao ban cuối tuần", "đầu tuần"]),
    (.monthly, ["cuối tháng", "giao ban tháng", "thường kỳ tháng", "đầu tháng", "giữa tháng"]),
    (.quarterly, ["cuối quý", "giao ban quý", "thường kỳ quý"]),
  ]
  static let before: PhraseSet = ["trước", "chậm nhất trước", "đến trước"]
  static let notBefore: PhraseSet = [
    "chậm nhất", "chậm nhất là", "chậm nhất vào", "chậm nhất là vào", "muộn nhất", "muộn nhất là",
    "vào", "đến", "trong", "từ", "không quá", "vào các", "hạn cuối", "vào lúc", "lúc", "các",
    "ngay", "trước hoặc vào",
  ]
  /// The last day of the period behind it, which may follow with “của”.
  static let monthEnds: PhraseSet = [
    "cuối tháng", "ngày cuối tháng", "ngày cuối cùng", "ngày cuối", "ngày làm việc cuối cùng",
    "ngày làm việc cuối", "ngày cuối quý", "ngày cuối năm", "ngày làm việc cuối tháng",
  ]
  static let monthLasts: PhraseSet = ["ngày cuối tháng", "ngày làm việc cuối tháng"]
  static let goods: PhraseSet = ["hàng ngày", "hàng tháng", "hàng quý", "hàng năm"]
  static let endings: PhraseSet = ["cuối", "vào cuối", "vào dịp cuối", "những ngày cuối"]
  static let beginnings: PhraseSet = ["đầu", "vào đầu", "vào dịp đầu"]
  static let edgeWeeks: PhraseSet = [
    "tuần cuối", "tuần cuối cùng", "tuần đầu", "tuần đầu tiên", "tuần thứ nhất",
    "tháng cuối", "tháng đầu", "tháng đầu tiên",
  ]
  static let firstMonths: PhraseSet = ["tháng đầu", "tháng đầu tiên"]
  static let firstOfQuarter: PhraseSet = [
    "của tháng đầu quý", "tháng đầu quý", "của tháng đầu tiên của quý", "tháng đầu tiên của quý",
    "của tháng đầu mỗi quý", "tháng đầu mỗi quý", "của tháng đầu của quý", "tháng đầu của quý",
    "của tháng đầu hằng quý", "tháng đầu hằng quý",
  ]
  static let firstDays: PhraseSet = [
    "ngày đầu", "ngày đầu tiên", "ngày làm việc đầu tiên", "ngày làm việc đầu", "ngày đầu của",
    "ngày đầu tiên của", "ngày làm việc đầu tiên của",
  ]
  static let ofPeriod: PhraseSet = ["của", "trong"]
  static let ofMonth: PhraseSet = [
    "của tháng", "trong tháng", "của mỗi tháng", "trong mỗi tháng", "của từng tháng",
  ]
  static let ofReport: PhraseSet = [
    "của tháng cuối kỳ", "tháng cuối kỳ", "tháng cuối kỳ báo cáo", "của tháng cuối kỳ báo cáo",
  ]
  static let nextMonth: PhraseSet = [
    "của tháng sau", "của tháng kế tiếp", "của tháng tiếp theo", "của tháng liền kề",
    "của tháng sau liền kề", "tháng kế tiếp", "tháng tiếp theo", "tháng sau liền kề",
    "của tháng liền sau", "tháng liền sau", "tháng liền kề",
  ]
  static let listedMonths: PhraseSet = ["các tháng", "của các tháng", "tháng", "của tháng"]
  static let monthJoints: PhraseSet = [",", "và", ";"]
  /// “của tháng này” happens once.
  static let once: PhraseSet = [
    "này", "nay", "thứ", "báo cáo này", "i", "ii", "iii", "iv", "tới", "giêng", "chạp",
  ]
  static let every: PhraseSet = ["mỗi", "vào mỗi", "các", "vào các", "trong các", "vào"]
  /// “(kể cả thứ Bảy, Chủ nhật)”: no days on which the work is due.
  static let including: PhraseSet = [
    "kể cả", "kể cả ngày", "kể cả các ngày", "gồm cả", "trừ", "trừ ngày", "trừ các ngày", "cả",
  ]
  static let onceAt: PhraseSet = ["vào"]
  static let weekEdge: PhraseSet = ["đầu tuần", "cuối tuần", "mỗi tuần", "trong tuần"]
  static let opening: PhraseSet = ["("]
  static let ordinalDay: PhraseSet = ["ngày thứ"]
  static let inMonths: PhraseSet = ["vào", "trong", "vào các", "trong các", "tổ chức vào"]
  static let reportWord: PhraseSet = ["báo cáo"]
  static let reports: PhraseSet = ["báo cáo", "đối với báo cáo", "cho báo cáo", "kỳ báo cáo"]
  static let times: PhraseSet = [
    "lần", "kỳ", "đợt", "số", "buổi", "bài", "tin", "chuyên mục", "cuộc", "ca", "chuyến", "phiên",
  ]
  static let leastTimes: PhraseSet = [
    "ít nhất", "tối thiểu", "không dưới", "tối đa", "ít nhất là", "tối thiểu là", "không ít hơn",
    "không quá",
  ]
  static let counts: [(Int, PhraseSet)] = [
    (2, ["hai"]), (3, ["ba"]), (6, ["sáu"]), (10, ["mười"]), (1, ["một"]),
  ]
  static let ranges: PhraseSet = ["đến", "đến hết", "-", "–"]
  static let fromWords: PhraseSet = ["từ", "kể từ", "bắt đầu từ", "trong thời gian từ"]
  static let duringWords: PhraseSet = ["trong", "trong suốt", "trong cả", "của"]
  static let fromHour: PhraseSet = ["từ", "trong khoảng từ"]
  static let untilWords: PhraseSet = ["đến hết", "đến", "cho đến hết", "cho đến"]
  static let lastMonth: PhraseSet = [
    "của tháng cuối quý", "tháng cuối quý", "của tháng cuối của quý", "tháng cuối của quý",
    "của tháng cuối mỗi quý", "tháng cuối mỗi quý", "của tháng cuối cùng của quý",
    "tháng cuối cùng của quý", "tháng cuối cùng trong quý", "của tháng cuối kỳ",
    "tháng cuối kỳ", "cuối mỗi quý", "cuối quý", "cuối năm", "của tháng", "của quý", "của năm",
    "của từng tháng", "trong mỗi tháng", "của tháng báo cáo", "tháng báo cáo", "của tháng cuối",
    "trong tháng", "của mỗi tháng",
    "tháng cuối kỳ báo cáo", "của tháng cuối kỳ báo cáo", "của mỗi quý",
  ]
  static let lastOfQuarter: PhraseSet = [
    "của tháng cuối quý", "tháng cuối quý", "của tháng cuối của quý", "tháng cuối của quý",
    "của tháng cuối mỗi quý", "tháng cuối mỗi quý", "của tháng cuối cùng của quý",
    "tháng cuối cùng của quý", "tháng cuối cùng trong quý", "cuối mỗi quý", "của quý",
    "của mỗi quý",
  ]
  static let dayParts: PhraseSet = [
    "sáng", "chiều", "tối", "buổi sáng", "buổi chiều", "đầu giờ sáng", "đầu giờ chiều",
    "cuối giờ chiều", "cuối buổi chiều", "trưa", "các buổi sáng", "cuối ngày",
  ]
  static let nextPeriod: PhraseSet = [
    "của tháng đầu quý sau", "tháng đầu quý sau", "của tháng đầu tiên quý sau",
    "tháng đầu của quý sau", "của tháng đầu của quý sau", "của tháng đầu quý tiếp theo",
    "tháng đầu quý tiếp theo", "tháng đầu của quý tiếp theo", "tháng đầu quý kế tiếp",
    "của tháng sau", "tháng sau", "của tháng kế tiếp", "tháng kế tiếp", "của tháng tiếp theo",
    "tháng tiếp theo", "tháng sau liền kề", "của tháng liền kề", "của tháng sau liền kề",
    "của tháng liền sau", "tháng liền sau", "tháng liền kề",
  ]
  static let joints: PhraseSet = [",", "và", "(", ";", "hoặc", "/", ":", "mỗi", "là"]
  static let closing: PhraseSet = [")"]
  static let months: PhraseSet = ["tháng"]
  static let weeksOnce: PhraseSet = [
    "tuần một lần", "tuần 1 lần", "tuần 01 lần", "tuần/lần", "tuần/đợt", "tuần/kỳ",
    "tuần một đợt", "tuần một kỳ", "tuần một chuyến", "tuần một buổi",
  ]
  static let daysOnce: PhraseSet = [
    "ngày một lần", "ngày 1 lần", "ngày 01 lần", "ngày/lần", "ngày/đợt", "ngày/chuyến",
    "ngày một đợt", "ngày một chuyến", "ngày 01 đợt", "ngày 01 chuyến", "ngày/kỳ",
  ]
  /// What is counted by the month or the week: “02 số/tháng”; “5 triệu đồng/tháng” is money.
  static let counted = DeadlineWords.table.keys(of: "counted")
  /// Words that the noun of what is counted may take: “trạm y tế/tháng”.
  static let longestCounted = 3
  static let hoursOnce: PhraseSet = [
    "giờ/lần", "giờ một lần", "giờ 1 lần", "giờ 01 lần", "tiếng/lần", "tiếng một lần",
  ]
  /// Oftener than a rule of days and hours can say.
  static let minutesOnce: PhraseSet = ["phút/lần", "phút một lần", "phút 1 lần", "phút 01 lần"]
  static let unitNames: [(Frequency, PhraseSet)] = [
    (.daily, ["ngày"]), (.weekly, ["tuần"]), (.monthly, ["tháng"]), (.quarterly, ["quý"]),
    (.yearly, ["năm"]),
  ]
  static let perUnits: [(Frequency, String)] = [
    (.daily, "ngày".wordKey), (.weekly, "tuần".wordKey), (.monthly, "tháng".wordKey),
    (.quarterly, "quý".wordKey), (.yearly, "năm".wordKey),
  ]
  static let weekEnds: PhraseSet = [
    "ngày làm việc cuối cùng của tuần", "ngày làm việc cuối cùng trong tuần",
    "ngày làm việc cuối của tuần", "ngày làm việc cuối tuần", "ngày làm việc cuối cùng mỗi tuần",
    "ngày làm việc cuối cùng hằng tuần", "ngày làm việc cuối cùng hàng tuần",
  ]
  static let weekStarts: PhraseSet = [
    "ngày làm việc đầu tiên của tuần", "ngày làm việc đầu tuần",
    "ngày làm việc đầu tiên hằng tuần", "ngày làm việc đầu tiên hàng tuần",
    "ngày làm việc đầu tiên mỗi tuần",
  ]
  static let monthStarts: PhraseSet = [
    "ngày làm việc đầu tiên của tháng", "ngày làm việc đầu tháng", "ngày đầu tiên của tháng",
    "ngày làm việc đầu tiên hằng tháng", "ngày làm việc đầu tiên hàng tháng",
    "ngày đầu tiên hằng tháng", "ngày làm việc đầu tiên mỗi tháng", "ngày đầu tiên mỗi tháng",
    "ngày làm việc đầu tiên trong tháng",
  ]
  static let everyYear: PhraseSet = ["hằng năm", "hàng năm", "mỗi năm", "các năm", "từng năm"]
  static let places: [(Int, PhraseSet)] = [
    (-1, ["tuần cuối", "tuần cuối cùng", "của tuần cuối", "của tuần cuối cùng", "cuối cùng"]),
    (
      1,
      [
        "tuần đầu", "tuần đầu tiên", "của tuần đầu", "của tuần đầu tiên", "đầu tiên",
        "tuần thứ nhất", "của tuần thứ nhất",
      ]
    ),
    (2, ["tuần thứ hai", "của tuần thứ hai", "tuần thứ 2"]),
    (3, ["tuần thứ ba", "của tuần thứ ba", "tuần thứ 3"]),
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
        "từng tháng", "theo từng tháng", "theo tháng",
      ]
    ),
    (
      .quarterly,
      [
        "hằng quý", "hàng quý", "mỗi quý", "mỗi quý một lần", "từng quý", "ba tháng một lần",
        "theo quý", "theo từng quý",
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
    (
      .weekly,
      [
        "hằng tuần", "hàng tuần", "mỗi tuần", "mỗi tuần một lần", "từng tuần", "theo tuần",
        "theo từng tuần",
      ]
    ),
    (
      .daily,
      [
        "hằng ngày", "hàng ngày", "mỗi ngày", "mỗi sáng", "mỗi chiều", "mỗi tối", "mỗi buổi sáng",
        "mỗi buổi chiều", "hằng đêm", "mỗi đêm",
      ]
    ),
  ]
  /// Periods that no rule of days can say: “mỗi học kỳ”.
  static let terms: (Frequency, PhraseSet) = (
    .unknown, ["mỗi học kỳ", "từng học kỳ", "hằng kỳ", "mỗi vụ", "từng vụ", "mỗi kỳ", "mỗi đợt"]
  )
  static let eachOf: PhraseSet = ["mỗi", "cứ", "cứ mỗi"]
  static let lasts: PhraseSet = ["cuối", "cuối cùng"]
  static let firsts: PhraseSet = ["đầu", "đầu tiên"]
  static let bareUnits: [(Frequency, PhraseSet)] = [
    (.monthly, ["tháng"]), (.quarterly, ["quý"]), (.yearly, ["năm", "cả năm"]),
    (.weekly, ["tuần"]), (.halfYearly, ["sáu tháng"]),
  ]
  static let timesPer: [(Frequency, PhraseSet)] = [
    (
      .monthly,
      [
        "lần/tháng", "lần / tháng", "lần mỗi tháng", "lần trong tháng", "lần một tháng",
        "lần / 01 tháng", "lần/1 tháng", "lần/01 tháng",
      ]
    ),
    (.quarterly, ["lần/quý", "lần mỗi quý", "lần trong quý", "lần một quý"]),
    (.yearly, ["lần/năm", "lần mỗi năm", "lần trong năm", "lần một năm", "lần/01 năm"]),
    (.weekly, ["lần/tuần", "lần mỗi tuần", "lần trong tuần", "lần một tuần"]),
    (.daily, ["lần/ngày", "lần mỗi ngày", "lần trong ngày", "lần một ngày"]),
    (.unknown, ["lần/học kỳ", "lần/vụ", "lần/đợt", "lần/kỳ", "lần mỗi học kỳ", "lần mỗi vụ"]),
  ]
}
