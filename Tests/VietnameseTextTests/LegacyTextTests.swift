import Testing
import VietnameseText

@Suite struct LegacyTextTests {
  private static let sentence = """
    Uỷ ban nhân dân tỉnh yêu cầu các sở, ngành khẩn trương thực hiện nhiệm vụ được giao, \
    báo cáo kết quả trước ngày 15 tháng 12 năm 2004
    """

  @Test(arguments: [
    (
      LegacyEncoding.tcvn3,
      """
      Uû ban nh©n d©n tØnh yªu cÇu c¸c së, ngµnh khÈn tr­¬ng thùc hiÖn nhiÖm vô ®­îc giao, \
      b¸o c¸o kÕt qu¶ tr­íc ngµy 15 th¸ng 12 n¨m 2004
      """
    ),
    (
      .vni,
      """
      Uyû ban nhaân daân tænh yeâu caàu caùc sôû, ngaønh khaån tröông thöïc hieän nhieäm vuï \
      ñöôïc giao, baùo caùo keát quaû tröôùc ngaøy 15 thaùng 12 naêm 2004
      """
    ),
    (
      .vps,
      """
      U› ban nhân dân tÌnh yêu cÀu các sª, ngành khÄn trÜÖng th¿c hiŒn nhiŒm vø ÇÜ®c giao, \
      báo cáo k‰t quä trÜ§c ngày 15 tháng 12 næm 2004
      """
    ),
  ])
  func `a sentence becomes Unicode`(encoding: LegacyEncoding, written: String) {
    let words = written.split(separator: " ").map(String.init)
    #expect(LegacyText.encoding(of: words) == encoding)
    let decoded = words.map { LegacyText.decoded($0, from: encoding) }.joined(separator: " ")
    #expect(decoded == Self.sentence)
  }

  @Test func `a PDF's hyphen for ư is mended inside a syllable only`() {
    #expect(LegacyText.decoded("tr-íc", from: .tcvn3) == "trước")
    #expect(LegacyText.decoded("h-ng", from: .tcvn3) == "hưng")
    #expect(LegacyText.decoded("CT-UBND", from: .tcvn3) == "CT-UBND")
    #expect(LegacyText.decoded("2010-2015", from: .tcvn3) == "2010-2015")
    #expect(LegacyText.decoded("-", from: .tcvn3) == "-")
  }

  @Test(arguments: [
    LegacyTextTests.sentence,
    "Le préfet a été nommé à la tête d'un département où l'été est très chaud, à côté de Nîmes",
    "Kinh gui cac so nganh khan truong thuc hien nhiem vu duoc giao truoc ngay 15",
    "ủyban nhàn dàn tình yêu cầu các sở ngành khản trương thực hiện nhiệm vụ đuợc giao",
    "© 2004 ® ™ § 5 ± 3 °C µm « Vn »",
  ])
  func `Unicode, other languages and symbols are left`(text: String) {
    #expect(LegacyText.encoding(of: text.split(separator: " ").map(String.init)) == nil)
  }

  @Test(arguments: LegacyEncoding.allCases)
  func `decoding is total and leaves ASCII letters`(encoding: LegacyEncoding) {
    for value in UInt32(0)...0x2100 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let decoded = encoding.decoded("a" + String(scalar) + "c")
      #expect(!decoded.isEmpty)
      if scalar.isASCII, scalar != "-" {
        #expect(decoded == "a" + String(scalar) + "c")
      }
    }
  }
}
