internal import CLexicons
internal import CQPDF
internal import Foundation

extension PDFFile {
  /// Lays words over a page of that 1-based number; without words it stays as it is.
  package mutating func overlay(_ words: [OverlayWord], onPage number: Int) {
    guard (1...max(1, pageCount)).contains(number), !words.isEmpty else { return }
    let font = self.font ?? makeFont()
    self.font = font
    let page = qpdf_get_page_n(handle, number - 1)
    add(InvisibleText.contentStream(words, on: geometry(of: page)), to: page)
    fonts(of: page, adding: font)
  }

  /// The page's own drawing is wrapped in q … Q: it may leave the coordinates changed.
  private func add(_ content: String, to page: qpdf_oh) {
    let old = qpdf_oh_get_key(handle, page, "/Contents")
    let contents = qpdf_oh_new_array(handle)
    qpdf_oh_append_item(handle, contents, stream(Data("q\n".utf8)))
    if qpdf_oh_is_array(handle, old) != 0 {
      for index in 0..<qpdf_oh_get_array_n_items(handle, old) {
        qpdf_oh_append_item(handle, contents, qpdf_oh_get_array_item(handle, old, index))
      }
    } else if qpdf_oh_is_stream(handle, old) != 0 {
      qpdf_oh_append_item(handle, contents, old)
    }
    qpdf_oh_append_item(handle, contents, stream(Data("\nQ\n\(content)".utf8)))
    qpdf_oh_replace_key(handle, page, "/Contents", contents)
  }

  private func fonts(of page: qpdf_oh, adding font: qpdf_oh) {
    var resources = inherited("/Resources", of: page)
    if qpdf_oh_is_dictionary(handle, resources) == 0 {
      resources = qpdf_oh_new_dictionary(handle)
      qpdf_oh_replace_key(handle, page, "/Resources", resources)
    }
    var fonts = qpdf_oh_get_key(handle, resources, "/Font")
    if qpdf_oh_is_dictionary(handle, fonts) == 0 {
      fonts = qpdf_oh_new_dictionary(handle)
      qpdf_oh_replace_key(handle, resources, "/Font", fonts)
    }
    qpdf_oh_replace_key(handle, fonts, InvisibleText.fontName, font)
  }

  /// A page's member, or that of the nearest node above it (ISO 32000-1, 7.7.3.4).
  private func inherited(_ key: String, of page: qpdf_oh) -> qpdf_oh {
    var node = page
    for _ in 0..<64 {
      let value = qpdf_oh_get_key(handle, node, key)
      if qpdf_oh_is_null(handle, value) == 0 { return value }
      node = qpdf_oh_get_key(handle, node, "/Parent")
      if qpdf_oh_is_dictionary(handle, node) == 0 { break }
    }
    return qpdf_oh_new_null(handle)
  }

  private func geometry(of page: qpdf_oh) -> PageGeometry {
    let crop = box("/CropBox", of: page) ?? box("/MediaBox", of: page) ?? [0, 0, 595, 842]
    let rotation = number(inherited("/Rotate", of: page)).map { Int($0) } ?? 0
    return PageGeometry(
      left: min(crop[0], crop[2]), bottom: min(crop[1], crop[3]), width: abs(crop[2] - crop[0]),
      height: abs(crop[3] - crop[1]), rotation: ((rotation % 360) + 360) % 360)
  }

  private func box(_ key: String, of page: qpdf_oh) -> [Double]? {
    let array = inherited(key, of: page)
    guard qpdf_oh_is_array(handle, array) != 0, qpdf_oh_get_array_n_items(handle, array) == 4
    else { return nil }
    let edges = (0..<4).compactMap { number(qpdf_oh_get_array_item(handle, array, $0)) }
    return edges.count == 4 ? edges : nil
  }

  /// Nothing for other types; the library would count that as an error of the file.
  private func number(_ object: qpdf_oh) -> Double? {
    guard qpdf_oh_is_number(handle, object) != 0 else { return nil }
    let value = qpdf_oh_get_numeric_value(handle, object)
    return abs(value) < 1e9 ? value : nil
  }

  private func stream(_ bytes: Data) -> qpdf_oh {
    let stream = qpdf_oh_new_stream(handle)
    let none = qpdf_oh_new_null(handle)
    bytes.withUnsafeBytes { buffer in
      qpdf_oh_replace_stream_data(
        handle, stream, buffer.baseAddress?.assumingMemoryBound(to: UInt8.self), buffer.count,
        none, none)
    }
    return stream
  }

  /// A composite font of one empty glyph, with the identity as its map to Unicode.
  ///
  /// It goes next to nothing below the line: nought is taken for no statement, and words would be
  /// marked by a third too far down.
  private func makeFont() -> qpdf_oh {
    let bytes = Data(bytes: lexicon_glyphless_font_start(), count: lexicon_glyphless_font_size)
    let file = stream(bytes)
    let descriptor = indirect(
      """
      << /Type /FontDescriptor /FontName /GiaoviecBlank /Flags 5 /FontBBox [0 0 500 1000] \
      /ItalicAngle 0 /Ascent 1000 /Descent -1 /CapHeight 1000 /StemV 80 >>
      """)
    qpdf_oh_replace_key(handle, descriptor, "/FontFile2", file)
    let descendant = indirect(
      """
      << /Type /Font /Subtype /CIDFontType2 /BaseFont /GiaoviecBlank /DW 500 \
      /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>
      """)
    qpdf_oh_replace_key(handle, descendant, "/FontDescriptor", descriptor)
    let blankGlyphs = Data((0..<(65_536 * 2)).map { UInt8($0 % 2) })
    qpdf_oh_replace_key(handle, descendant, "/CIDToGIDMap", stream(blankGlyphs))
    let font = indirect(
      "<< /Type /Font /Subtype /Type0 /BaseFont /GiaoviecBlank /Encoding /Identity-H >>")
    let descendants = qpdf_oh_wrap_in_array(handle, descendant)
    qpdf_oh_replace_key(handle, font, "/DescendantFonts", descendants)
    qpdf_oh_replace_key(
      handle, font, "/ToUnicode", stream(Data(InvisibleText.toUnicode.utf8)))
    return font
  }

  private func indirect(_ object: String) -> qpdf_oh {
    qpdf_make_indirect_object(handle, qpdf_oh_parse(handle, object))
  }
}
