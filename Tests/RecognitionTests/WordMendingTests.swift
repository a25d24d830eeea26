internal import Testing

@testable internal import DirectiveModel
@testable internal import Recognition

/// What is put right in a line's words before anyone else sees them.
struct WordMendingTests {
  private func words(_ line: String) -> [RecognizedWord] {
    line.split(separator: " ").map { RecognizedWord(text: String($0), confidence: 0.95) }
  }

  private func text(_ words: [RecognizedWord]) -> String {
    words.map(\.text).joined(separator: " ")
  }

  @Test(arguments: [
    ("trên 95 % kế hoạch", "trên 95% kế hoạch"),
    ("sự nghiệp” : Giao", "sự nghiệp”: Giao"),
    ("số 766 ; Tham mưu", "số 766; Tham mưu"),
    ("Hà Nội,ngày 14", "Hà Nội, ngày 14"),
    ("II.NỘI DUNG", "II. NỘI DUNG"),
    ("Số:12/TB-UBND", "Số: 12/TB-UBND"),
    ("~ Sở Y tế", "- Sở Y tế"),
    ("nguồn lực ... đối với", "nguồn lực... đối với"),
    ("nguồn lực.. . đối với", "nguồn lực... đối với"),
    ("đầu tư công năm 2024° °: Giao", "đầu tư công năm 2024”: Giao"),
    ("cấp huyện'và cấp xã", "cấp huyện và cấp xã"),
    ("số lượng,.hoàn thành", "số lượng, hoàn thành"),
    ("điều chỉnh.thời gian", "điều chỉnh thời gian"),
  ])
  func `stops follow their word without a space`(read: String, mended: String) {
    #expect(text(WordSpacing.mended(words(read))) == mended)
  }

  @Test(arguments: [
    "từ năm 2021 - 2030", "Số: 12/TB-UBND", "một số % khác", "nói: “ Giao", "1.500 tỷ đồng",
    "(a) và (b)", "CN,NN; Cổng", "ttcbth@quangngai.gov.vn", "10,5 độ",
    "TP.Hồ Chí Minh", "tại www.chinhphu.vn", "nước.Tổ chức", "dân tộc v.v.",
  ])
  func `spaces that are right stay`(line: String) {
    #expect(text(WordSpacing.mended(words(line))) == line)
  }

  @Test(
    arguments: [
      ("(p/h):", 14, "(p/h);"), ("12/9:;", 14, "12/9;"), ("(p/h):", 6, "(p/h):"),
      ("gửi:", 8, "gửi:"),
      ("(p/h),", 14, "(p/h),"), (":", 14, ":"),
    ])
  func `a comma under a dot is a semicolon`(read: String, height: Int, mended: String) {
    let letter = PixelBox(left: 0, top: 0, right: 20, bottom: 30)
    let dot = PixelBox(left: 24, top: 10, right: 30, bottom: 16)
    let foot = PixelBox(left: 24, top: 24, right: 30, bottom: 24 + height)
    #expect(StopShapes.mended(read, ink: [foot, letter, dot]) == mended)
  }

  @Test(arguments: [
    (">", 24, "≥"), ("<", 24, "≤"), (">95%", 24, "≥95%"), ("<", nil, "<"), (">", 8, ">"),
    ("<b>", 24, "<b>"), ("%", 24, "%"), ("<:20", 24, "≤20"), ("<:", 24, "<:"),
  ])
  func `a bar beneath makes less or equal of less`(read: String, bar: Int?, mended: String) {
    let wedge = PixelBox(left: 10, top: 0, right: 32, bottom: 20)
    let digit = PixelBox(left: 40, top: 0, right: 52, bottom: 28)
    let beneath = bar.map { PixelBox(left: 10, top: $0, right: 32, bottom: $0 + 3) }
    let ink = [digit, wedge, beneath].compactMap { $0 }
    #expect(BarredSigns.mended(read, ink: read.count == 1 ? Array(ink.dropFirst()) : ink) == mended)
  }

  /// How much of a box is ink that a picture shows: strokes are pairs of ends.
  private func share(of strokes: [(Int, Int, Int, Int)]) -> (PixelBox) -> Double {
    { box in
      var count = 0
      for y in box.top..<box.bottom {
        for x in box.left..<box.right {
          let isInk = strokes.contains { stroke in
            let (x0, y0, x1, y1) = stroke
            guard min(x0, x1) <= x, x <= max(x0, x1) else { return false }
            let middle = x0 == x1 ? y0 : y0 + (y1 - y0) * (x - x0) / (x1 - x0)
            return abs(y - middle) <= 1
          }
          if isInk { count += 1 }
        }
      }
      return Double(count) / Double(max(box.area, 1))
    }
  }

  @Test func `a bar that has run into its sign is seen by its full rows`() {
    let sign = PixelBox(left: 30, top: 0, right: 52, bottom: 28)
    let wedge = [(30, 10, 51, 1), (30, 10, 51, 22)]
    #expect(BarredSigns.mended("<", ink: [sign], share: share(of: wedge)) == "<")
    #expect(
      BarredSigns.mended("<", ink: [sign], share: share(of: wedge + [(30, 26, 51, 26)])) == "≤")
  }

  @Test(arguments: [
    ("II", 3, "II"), ("I.", 2, "I."), ("VIH,", 3, "VIII,"), ("III", 2, "III"), ("II", 2, "II"),
    ("II", 5, "II"), ("KHI", 3, "KHI"), ("Il", 3, "Il"), ("IH.", 3, "III."), ("H", 2, "II"),
    ("H", 1, "H"), ("HI", 2, "HI"),
  ])
  func `strokes of a Roman number are counted`(read: String, strokes: Int, mended: String) {
    let upright = (0..<strokes).map {
      PixelBox(left: 40 + 14 * $0, top: 0, right: 52 + 14 * $0, bottom: 28)
    }
    let others = [
      PixelBox(left: 0, top: 0, right: 30, bottom: 28),
      PixelBox(left: 120, top: 24, right: 124, bottom: 28),
    ]
    #expect(RomanStrokes.mended(read, ink: upright + others) == mended)
  }

  @Test(arguments: [
    ("ngày 22 tháng II năm 2019", "ngày 22 tháng 11 năm 2019"),
    ("số I15/TTr-TCKH", "số 15/TTr-TCKH"),
    ("Quyết định số !08/QĐ-UBND", "Quyết định số 108/QĐ-UBND"),
    ("năm 2O24;", "năm 2024;"),
  ])
  func `strokes are ones where only a number can stand`(read: String, mended: String) {
    #expect(text(Numerals.mended(words(read))) == mended)
  }

  @Test(arguments: [
    "Phụ lục II kèm theo", "quý I năm 2026", "I. MỤC ĐÍCH", "Mẫu I/BC", "tháng 11", "Il faut",
    "15/TTr-TCKH", "khóa XI/NQ",
  ])
  func `letters stay letters elsewhere`(line: String) {
    #expect(text(Numerals.mended(words(line))) == line)
  }

  @Test func `a column of ordinals holds numbers`() {
    let cell = { (text: String, column: Int?) in
      Numerals.mended([RecognizedWord(text: text, column: column)]).map(\.text)
    }
    #expect(cell("l", 0) == ["1"])
    #expect(cell("H", 0) == ["II"])
    #expect(cell("H", 2) == ["H"])
    #expect(cell("H", nil) == ["H"])
  }

  @Test func `what was read stays among the choices`() {
    let mended = Numerals.mended(words("tháng II"))
    #expect(mended[1].choices.map(\.text) == ["II"])
  }

  @Test(
    arguments: [
      ("Số: {24.2 /KH-SYT", ["{24.2"]),
      ("Số: Đ14/UBND-KTTH", ["Đ14"]),
      ("Kiên Giang, ngày (O_ tháng 10 năm 2017", ["(O_"]),
      ("Hà Nội, ngày 14 tháng 8 năm 2025", []),
      ("Số: 6417/BNV-CCVC", []),
      ("Số: 12-CV/HU", []),
      ("Quảng Ngãi, ngày1* tháng 4 năm 2020", ["1*"]),
      ("từ ngày ấy tới tháng sau và những năm tiếp theo sẽ không thay đổi gì", []),
    ] as [(String, [String])])
  func `number and day that no print explains are handwriting`(line: String, written: [String]) {
    let marked = HandwrittenFields.marked(words(line))
    #expect(marked.filter { $0.style == .handwriting }.map(\.text) == written)
  }

  @Test(arguments: [
    ("ĐẾN Giờ: 8", true), ("CÔNG VĂN ĐẾN", true), ("Ngày: ........", true),
    ("Đến hết năm 2026", false), ("Ngày 12 tháng 4", false), ("KẾ HOẠCH", false),
  ])
  func `the words of an incoming stamp`(text: String, isStamped: Bool) {
    #expect(IncomingStamps.isStamped(text) == isStamped)
  }

  @Test(arguments: [
    ("09.01.2025 10:21:11 +07:00", true), ("Người ký: CỔNG THÔNG TIN", true),
    ("18.11.2024 07:25:14", true), ("từ 08:00 ngày 18.11.2024", false),
    ("Người ký văn bản chịu trách nhiệm", false),
  ])
  func `the words of a signature's banner`(text: String, isBanner: Bool) {
    #expect(SignatureBanners.isBanner(text) == isBanner)
  }

  @Test func `a mended number is told with the reading as it stood`() {
    let line = { (text: String) in
      RecognizedLine(text: text, words: Numerals.mended(words(text)))
    }
    let findings = Numerals.findings(
      in: [line("tháng II năm 2025"), line("Số I15/TTr-UBND"), line("tháng 11")], page: 2)
    #expect(findings.map(\.code) == [.codeMended, .codeMended])
    #expect(findings.map(\.candidates) == [["11", "II"], ["15/TTr-UBND", "I15/TTr-UBND"]])
    #expect(findings.allSatisfy { $0.page == 2 })
  }
}
