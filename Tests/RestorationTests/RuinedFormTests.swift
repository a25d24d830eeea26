import DirectiveModel
import Testing

@testable import Restoration

/// What place and form tell in ruined text: rulings, calls of notes, số before a number, Đ.
@Suite struct RuinedFormTests {
  private let model: RestorationModel

  init() throws {
    model = try RestorationModel.open(ModelLocator(environment: [:]))
  }

  private static let ruined =
    "Uy ban nhén dan tinh yéu cau cac co quan chi dao thwc hién nhi¢m vu sau:"

  private func restored(_ line: String, behind context: [String] = [Self.ruined]) -> String {
    let page = RecognizedPage(
      number: 1, source: .plain, lines: (context + [line]).map { RecognizedLine(text: $0) })
    return NoisyChannelRestorer(model).restore([page])[0].lines[context.count].text
  }

  @Test(arguments: [
    ("|LINH VUC NOI CHINH thuoc tinh", "LĨNH"),
    ("Phong Tai chinh_ huyén va cac xa", "chính "),
    ("Phong Tai chinh | UBND cac xa, phudng", "chính  UBND"),
  ])
  func `rulings of tables go`(line: String, part: String) {
    let text = restored(line)
    #expect(text.contains(part))
    #expect(!text.contains("|") && !text.contains("_"))
  }

  @Test(arguments: ["| DANH GIA CHUNG tinh hinh thyc hién", "____________"])
  func `a bar that may be a numeral stays, and so does a rule`(line: String) {
    #expect(restored(line).first == line.first)
  }

  @Test func `a mark behind a word that calls a note becomes its figure`() {
    #expect(restored("dat 11,8% ké hoach!, thap hon cing ky").contains("hoạch¹,"))
    let lines = [Self.ruined, "dat 11,8% ké hoach!, thap hon cing ky"]
    #expect(restored("chi sé cua tinh?, dén nay cac sé", behind: lines).contains("tỉnh²,"))
  }

  @Test(arguments: [
    ("Kế hoạch năm nay đạt bao nhiêu?", "nhiêu?"), ("Hãy hành động ngay!", "ngay!"),
    ("| Phòng Tài chính | Ủy ban nhân dân các xã", "| Phòng Tài chính |"),
  ])
  func `in good text marks are print`(line: String, part: String) {
    #expect(restored(line, behind: []).contains(part))
  }

  @Test func `the second of two points d is đ`() {
    let lines = [Self.ruined, "d) Uy ban nhan dan tinh chi dao", "d) So Tai chinh dé xuat"]
    #expect(restored(lines[2], behind: Array(lines[..<2])).hasPrefix("đ) Sở"))
    #expect(restored(lines[1], behind: Array(lines[..<1])).hasPrefix("d) "))
    let other = [lines[0], lines[1], "2. Céc co quan chi dao thyc hién"]
    #expect(restored(lines[2], behind: other).hasPrefix("d) "))
    let plain = MarksRestorer(model).restore("c) Y te\nd) Tai chinh\nd) Noi vu\ne) Y te")
    #expect(plain == "c) Y tế\nd) Tài chính\nđ) Nội vụ\ne) Y tế")
  }

  @Test(arguments: [
    ("thuc hién Bao cao sb 162/BC-SNV ngay 09/9/2024", " số 162/BC-SNV"),
    ("thuc hién Ké hoach $6 171/KH-UBND cua tinh", " số 171/KH-UBND"),
    ("thuc hién ngay 56 12/2024 cua tinh", "12/2024"),
  ])
  func `số stands before the number of a document`(line: String, part: String) {
    #expect(restored(line).contains(part))
  }

  @Test(arguments: [
    ("Ké hoach ngay 16 thang 9 niam 2024 cia tinh", "tháng 9 năm 2024"),
    ("nang cao céc chi sb: PAR INDEX, SIPAS cua tinh", "chỉ số: PAR"),
    ("- Thuong truc UBND tinh (dé b/c);", "(để b/c)"),
    ("VIV khan treong hoan thanh chi tiéu", "V/v khẩn trương"),
    ("“\\Vé nang mirc tw chu cua don vi", "“Về nâng"),
  ])
  func `neighbours tell a word`(line: String, part: String) {
    #expect(restored(line).contains(part), "\(restored(line))")
  }

  @Test(arguments: [
    ("Ké hoach nam 2024 cua tinh, nam 9 trang", "năm 2024"),
    ("duong dan C:\\TaiLieu cua tinh", "C:\\TaiLieu"),
    ("VIB khan treong hoan thanh chi tiéu", "VIB"),
  ])
  func `without such neighbours it is what was read`(line: String, part: String) {
    #expect(restored(line).contains(part), "\(restored(line))")
  }

  @Test(arguments: [
    ("“Vé sdp xép té chirc bé mdy”: Giao S& Noi vu", "máy”: Giao"),
    ("“COng tAc cdi cach hanh chinh™: Giao S& Noi vy", "chính”: Giao"),
  ])
  func `a mark that closes a quotation is none of the word's letters`(line: String, part: String) {
    #expect(restored(line).contains(part), "\(restored(line))")
  }

  @Test func `where none was opened such a mark closes nothing`() {
    #expect(!restored("cdi cach hanh chinh™: Giao S& Noi vy").contains("”"))
    let lines = [Self.ruined, "“Vé cdi cach hanh chinh”: Giao S& Noi vu"]
    #expect(!restored("té chirc bé may™: Giao S& Noi vy", behind: lines).contains("”"))
  }

  @Test(arguments: [
    ("KTHTDT", "KTHTĐT"), ("BKHDT", "BKHĐT"), ("CSDL", "CSDL"), ("QLDA", "QLDA"),
    ("GDQPAN", "GDQPAN"), ("HDKC", "HĐKC"),
  ])
  func `the letters around it tell whether D had a stroke`(plain: String, printed: String) {
    #expect(AcronymLetters.shared.printed(Array(plain.utf8))?.text == printed)
  }

  @Test(arguments: ["UBND tinh", "A", "QĐ", "KTHT", "DDDDDDDDDDDD"])
  func `what is no acronym with a D is none`(text: String) {
    #expect(AcronymLetters.shared.printed(Array(text.utf8)) == nil)
  }

  @Test func `unknown acronyms of bare text get their strokes`() {
    let marks = MarksRestorer(model)
    #expect(marks.restore("phong KTHTDT bao cao").contains("KTHTĐT"))
    #expect(marks.restore("phòng KTHTDT báo cáo").contains("KTHTDT"))
  }

  @Test(arguments: [
    ("cac so, ban, nganh tinh; cac dia phwong", "ngành tỉnh"),
    ("phan dau dén hét nam 2025 hoan thanh nhi¢m vu", "phấn đấu"),
  ])
  func `phrases of directives are known`(line: String, part: String) {
    #expect(restored(line, behind: []).contains(part))
  }

  @Test(arguments: [
    ("Cac So: TN&MT, KH&DT, TT&TT; cac huyén", ["TN&MT", "KH&ĐT", "TT&TT"]),
    ("- UBND cac xa, phudng (dé p/h); cac phong", ["p/h"]),
  ])
  func `short forms stand`(line: String, parts: [String]) {
    let text = restored(line)
    for part in parts { #expect(text.contains(part)) }
  }

  @Test(arguments: ["- Luu: VT, NC.", "- Luu: VT, KT (Minh)."])
  func `a known short form is no other one`(line: String) {
    #expect(restored(line).contains(line.split(separator: " ")[3]))
  }

  @Test func `ngày stands before a date`() {
    #expect(
      restored("theo Quyét dinh s6 766/QP-TTg ngy 23/6/2022 cua Thu tuong").contains(" ngày 23"))
  }

  @Test func `the Party's papers say hằng`() {
    let head = ["DANG CONG SAN VIET NAM", Self.ruined]
    #expect(restored("bao cao truéc ngay 05 hang thang", behind: head).contains("hằng tháng"))
    #expect(restored("bao cao truéc ngay 05 hang thang").contains("hàng tháng"))
  }

  @Test func `the short form of a body in a symbol keeps its letters`() {
    #expect(restored("Cong van s6 1207-CV/HU ngay 12/3/2024").contains("1207-CV/HU"))
  }
}
