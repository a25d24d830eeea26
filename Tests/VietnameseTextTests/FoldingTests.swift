import Testing

@testable import VietnameseText

@Suite struct FoldingTests {
  @Test func `both tone placements fold to one`() {
    #expect("Hòa".folded == "hoà".folded)
    #expect("ỦY BAN".folded == "uỷ ban".folded)
    #expect("đ".folded != "d".folded)
  }

  @Test func `đ is a letter and case is kept`() {
    #expect("Đường Ngự Bình".unaccented == "Duong Ngu Binh")
  }
}
