import Testing

@testable import PDFOverlay

@Suite struct PageGeometryTests {
  private func page(_ rotation: Int) -> PageGeometry {
    PageGeometry(left: 10, bottom: 20, width: 100, height: 200, rotation: rotation)
  }

  @Test(arguments: [(0, 10.0, 220.0), (90, 10, 20), (180, 110, 20), (270, 110, 220)])
  func `the shown top left corner in user space`(rotation: Int, x: Double, y: Double) {
    let point = page(rotation).userSpace(PagePoint(x: 0, y: 0))
    #expect(point.x == x && point.y == y)
  }

  @Test(arguments: [(0, 110.0, 20.0), (90, 110, 220), (180, 10, 220), (270, 10, 20)])
  func `the shown bottom right corner in user space`(rotation: Int, x: Double, y: Double) {
    let point = page(rotation).userSpace(PagePoint(x: 1, y: 1))
    #expect(point.x == x && point.y == y)
  }
}
