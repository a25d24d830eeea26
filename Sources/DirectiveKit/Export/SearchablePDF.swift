package import DirectiveModel
public import Foundation
internal import PDFOverlay
internal import Recognition

extension PageText {
  /// The original PDF with the restored words laid invisibly over its pages.
  ///
  /// Pages whose words came from a text layer keep that layer and get no other.
  /// Throws when the PDF cannot be rewritten.
  public func searchablePDF(original: Data) throws(InputFailure) -> Data {
    var pdf = try SearchablePDF(original)
    for page in pages { pdf.add(page) }
    return try pdf.written()
  }
}

/// A PDF, or a PDF about a picture, whose pages get their restored words one after the other.
package struct SearchablePDF: ~Copyable {
  private var file: PDFFile

  /// Throws when the PDF cannot be rewritten.
  package init(_ original: Data) throws(InputFailure) {
    do throws(OverlayError) {
      file = try PDFFile(PicturePDF.pdf(of: original) ?? original)
    } catch {
      throw Self.failure(error)
    }
  }

  /// A page whose words came from a text layer stays as it is.
  package mutating func add(_ page: RestoredPage) {
    guard page.recognized.source == .ocr else { return }
    file.overlay(page.overlayWords, onPage: page.recognized.number)
  }

  package func written() throws(InputFailure) -> Data {
    do throws(OverlayError) {
      return try file.written()
    } catch {
      throw Self.failure(error)
    }
  }

  package func write(toFile path: String) throws(InputFailure) {
    do throws(OverlayError) {
      try file.write(toFile: path)
    } catch {
      throw Self.failure(error)
    }
  }

  private static func failure(_ error: OverlayError) -> InputFailure {
    InputFailure(error == .encrypted ? .encryptedFile : .damagedFile, error.description)
  }
}

extension RestoredPage {
  fileprivate var overlayWords: [OverlayWord] {
    let upright = UprightPage(recognized)
    return lines.indices.flatMap { index in
      let words = placedWords(inLine: index)
      let line = Self.line(of: words)
      return words.map { word in
        let (top, bottom) = line ?? (word.pixels.top, word.pixels.bottom)
        return OverlayWord(
          text: word.text, bottomLeft: upright.shown(x: word.pixels.left, y: bottom),
          bottomRight: upright.shown(x: word.pixels.right, y: bottom),
          topLeft: upright.shown(x: word.pixels.left, y: top))
      }
    }
  }

  /// One height for all the words of a line, or readers of text take a dash for a line of its own.
  ///
  /// Not where the words stand at different heights, as in a table's row.
  private static func line(of words: [PlacedWord]) -> (top: Int, bottom: Int)? {
    guard let top = words.map(\.pixels.top).min(), let bottom = words.map(\.pixels.bottom).max(),
      let highest = words.map({ $0.pixels.bottom - $0.pixels.top }).max(),
      (bottom - top) * 2 <= highest * 3
    else { return nil }
    return (top, bottom)
  }
}

/// From pixels of the upright, deskewed image back to the page as a viewer shows it.
private struct UprightPage {
  let width: Double
  let height: Double
  /// Clockwise degrees that made the page upright.
  let rotation: Int
  /// Radians by which the upright image was then turned clockwise.
  let skew: Double

  init(_ page: RecognizedPage) {
    width = Double(max(page.width ?? 1, 1))
    height = Double(max(page.height ?? 1, 1))
    rotation = page.rotation ?? 0
    skew = (page.skew ?? 0) * .pi / 180
  }

  func shown(x: Int, y: Int) -> PagePoint {
    let (dx, dy) = (Double(x) - width / 2, Double(y) - height / 2)
    let u = (dx * cos(skew) + dy * sin(skew)) / width + 0.5
    let v = (dy * cos(skew) - dx * sin(skew)) / height + 0.5
    return switch rotation {
    case 90: PagePoint(x: v, y: 1 - u)
    case 180: PagePoint(x: 1 - u, y: 1 - v)
    case 270: PagePoint(x: 1 - v, y: u)
    default: PagePoint(x: u, y: v)
    }
  }
}
