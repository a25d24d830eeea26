internal import CPoppler

/// Where a page's text is set in a font whose small letters are drawn as capitals.
///
/// TCVN3 has no capitals with tones; its fonts of capitals end in H: .VnTimeH, .VnArialH.
struct PDFCapitalFonts {
  private var ranges: [ClosedRange<Int>] = []

  init(of page: PDFPage) {
    let list = poppler_page_get_text_attributes(page.handle)
    defer { poppler_page_free_text_attributes(list) }
    var next = list
    while let link = next {
      next = link.pointee.next
      guard let data = link.pointee.data else { continue }
      let attributes = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
      guard let name = attributes.font_name, attributes.start_index <= attributes.end_index,
        Self.isCapital(String(cString: name))
      else { continue }
      ranges.append(Int(attributes.start_index)...Int(attributes.end_index))
    }
  }

  /// Whether a letter is drawn as a capital; `index` is its offset in the page's text, in scalars.
  func contains(_ index: Int) -> Bool { ranges.contains { $0.contains(index) } }

  /// The name may have a subset's prefix and a style: ABCDEF+.VnTimeH,Bold.
  static func isCapital(_ font: String) -> Bool {
    let name = font.split(separator: "+").last ?? ""
    let family = name.prefix { $0 != "," && $0 != "-" }
    return family.hasPrefix(".Vn") && family.hasSuffix("H")
  }
}
