public import DirectiveModel

/// How the text of pages is written.
public enum PageFormat: String, Hashable, Sendable, CaseIterable {
  /// Lines in reading order, a form feed between pages.
  case text
  /// hOCR 1.2: XHTML with the boxes of lines and words.
  case hocr
  /// ALTO 4.2, the Library of Congress's XML of pages.
  case alto
  /// The original with the words laid invisibly over it, to be searched and copied.
  case pdf
}

/// Pages of one document, to be written in a format that needs their places.
public struct PageText: Sendable {
  public var pages: [RestoredPage]
  /// What the file is called in the output.
  public var name: String

  public init(pages: [RestoredPage], name: String) {
    self.pages = pages
    self.name = name
  }

  /// Lines in reading order, a form feed between pages.
  public var plain: String { whole(PlainPages()) }

  /// hOCR 1.2 (kba.github.io/hocr-spec), in the pixels of each upright page image.
  public var hocr: String { whole(HOCRPages(name: name)) }

  /// ALTO 4.2 (www.loc.gov/standards/alto), in pixels.
  public var alto: String { whole(ALTOPages(name: name)) }

  private func whole(_ format: some PageByPage) -> String {
    format.opening + pages.map(format.page).joined(separator: format.separator) + format.closing
  }
}

/// A format that is written page by page.
package protocol PageByPage {
  var opening: String { get }
  var separator: String { get }
  var closing: String { get }
  func page(_ page: RestoredPage) -> String
}

extension PageByPage {
  package var opening: String { "" }
  package var separator: String { "" }
  package var closing: String { "" }
}

struct PlainPages: PageByPage {
  var separator: String { "\u{C}" }

  func page(_ page: RestoredPage) -> String {
    page.lines.map { $0.text + "\n" }.joined()
  }
}

extension PageFormat {
  /// How its pages are written; nothing for the one that is not written page by page.
  package func pages(named name: String) -> (any PageByPage)? {
    switch self {
    case .text: PlainPages()
    case .hocr: HOCRPages(name: name)
    case .alto: ALTOPages(name: name)
    case .pdf: nil
    }
  }
}
