import Foundation
import Testing

@testable import Recognition

/// Words stamped askew in a frame.
struct SlantedStampTests {
  /// Seven letters 30 pixels high in a row that falls by `slope`, in a frame.
  private func stamp(slope: Double, letters: Int = 7, jitter: Int = 0) -> [PixelBox] {
    let row = (0..<letters).map { index in
      let left = 300 + 34 * index
      let top = 700 + Int(Double(34 * index) * slope) + (index.isMultiple(of: 2) ? jitter : -jitter)
      return PixelBox(left: left, top: top, right: left + 24, bottom: top + 30)
    }
    return row + [PixelBox(left: 250, top: 540, right: 250 + 34 * letters + 130, bottom: 900)]
  }

  private func found(_ components: [PixelBox]) -> [SlantedStamp] {
    SlantedStamp.all(in: components, xHeight: 20, dpi: 300, pageHeight: 3500)
  }

  @Test(arguments: [-0.6, -0.45, -0.1, 0.1, 0.45])
  func `letters in a falling or rising row are a stamp`(slope: Double) {
    let stamps = found(stamp(slope: slope))
    #expect(stamps.map(\.letters.count) == [7])
    #expect(stamps.allSatisfy { ($0.angle < 0) == (slope < 0) })
  }

  @Test func `a level row, letters in no row, or three letters are none`() {
    #expect(found(stamp(slope: 0)).isEmpty)
    #expect(found(stamp(slope: 0.4, jitter: 60)).isEmpty)
    #expect(found(stamp(slope: 0.4, letters: 3)).isEmpty)
  }

  @Test func `what is stamped in the lower half is a seal's`() {
    let low = stamp(slope: 0.4).map {
      PixelBox(left: $0.left, top: $0.top + 1500, right: $0.right, bottom: $0.bottom + 1500)
    }
    #expect(found(low).isEmpty)
  }

  @Test func `the picture sets the letters level and leaves the frame out`() throws {
    let stamp = try #require(found(stamp(slope: -0.45)).first)
    // Grey all over: what stays white lies outside the letters' own boxes.
    let grey = Data("P5\n1000 1200\n255\n".utf8) + Data(repeating: 90, count: 1_200_000)
    guard let page = Pixmap(decoding: grey), let image = stamp.image(of: page) else {
      Issue.record("no picture")
      return
    }
    #expect(image.width > image.height * 4)
    let edge = image.pixels.prefix(image.width) + image.pixels.suffix(image.width)
    #expect(edge.allSatisfy { $0 == 255 })
    #expect(image.pixels.contains(90))
  }
}
