import Testing

@testable import VietnameseText

@Suite struct SyllableTests {
  @Test(arguments: [
    "nghiêng", "gì", "giếng", "quốc", "khuya", "uỷ", "ủy", "hoà", "thuở", "y", "ạ", "quyết", "giữa",
    "Ngoằn", "ươm", "xoong", "kể", "ghế",
  ])
  func `well-formed syllables`(word: String) {
    #expect(Syllable(word) != nil)
  }

  @Test(arguments: [
    "", "abc", "thex", "cê", "ngi", "gha", "hoat", "bấtkhả", "tâc", "UBND", "w", "bếp1",
  ])
  func `anything else is none`(word: String) {
    #expect(Syllable(word) == nil)
  }

  @Test(arguments: [
    ("hòa", "hoà"), ("thủy", "thuỷ"), ("Khỏe", "Khoẻ"), ("HÓA", "HOÁ"),
    ("quý", "quý"), ("già", "già"), ("hoàn", "hoàn"), ("của", "của"), ("mía", "mía"),
    ("khuỷu", "khuỷu"), ("người", "người"), ("tuyết", "tuyết"), ("quà", "quà"), ("gì", "gì"),
  ])
  func `the tone moves with the placement`(first: String, second: String) {
    #expect(TonePlacement.second.applied(to: first) == second)
    #expect(TonePlacement.first.applied(to: second) == first)
    #expect(TonePlacement.shown(by: second) == (first == second ? nil : .second))
  }
}
