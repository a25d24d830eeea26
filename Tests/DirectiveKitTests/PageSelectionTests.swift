import Testing

@testable import DirectiveKit

@Suite struct PageSelectionTests {
  @Test(arguments: [
    ("3", [3]), ("1-3", [1, 2, 3]), ("2-", [2, 3, 4, 5]), ("1,4-5", [1, 4, 5]),
  ])
  func `names pages`(text: String, pages: [Int]) {
    let selection = PageSelection(text)
    #expect((1...5).filter { selection?.contains($0) == true } == pages)
  }

  @Test(arguments: ["", "0", "3-1", "a", "1-b", "1,,2", "-3"])
  func `refuses what names none`(text: String) {
    #expect(PageSelection(text) == nil)
  }
}
