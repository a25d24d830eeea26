internal import DirectiveModel

/// hOCR 1.2 (kba.github.io/hocr-spec), in the pixels of each upright page image.
struct HOCRPages: PageByPage {
  /// What the file is called.
  let name: String

  var opening: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" \
    "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
    <html xmlns="http://www.w3.org/1999/xhtml" xml:lang="vi" lang="vi">
    <head>
    <title>\(name.escapedForXML)</title>
    <meta http-equiv="Content-Type" content="text/html; charset=utf-8"/>
    <meta name="ocr-system" content="giaoviec \(Version.current)"/>
    <meta name="ocr-capabilities" content="ocr_page ocr_line ocrx_word"/>
    </head>
    <body>

    """
  }

  var closing: String { "</body>\n</html>\n" }

  func page(_ page: RestoredPage) -> String {
    let number = page.recognized.number
    let width = page.recognized.width ?? 0
    let height = page.recognized.height ?? 0
    var html =
      "<div class=\"ocr_page\" id=\"page_\(number)\" "
      + "title=\"image &quot;\(name.escapedForXML)&quot;; bbox 0 0 \(width) \(height); "
      + "ppageno \(number - 1)\">\n"
    for index in page.lines.indices {
      let id = "line_\(number)_\(index + 1)"
      let box = page.recognized.lines[index].box
        .map { " title=\"\(PixelBox($0, width: width, height: height).hocr)\"" }
      html += "<span class=\"ocr_line\" id=\"\(id)\"\(box ?? "")>"
      let words = page.placedWords(inLine: index)
      if words.isEmpty {
        html += page.lines[index].text.escapedForXML
      } else {
        html += words.enumerated().map { position, word in
          let confidence = Int((word.confidence * 100).rounded())
          return "<span class=\"ocrx_word\" id=\"word_\(number)_\(index + 1)_\(position + 1)\" "
            + "title=\"\(word.pixels.hocr); x_wconf \(confidence)\">"
            + "\(word.text.escapedForXML)</span>"
        }.joined(separator: " ")
      }
      html += "</span>\n"
    }
    return html + "</div>\n"
  }
}

extension PixelBox {
  fileprivate var hocr: String { "bbox \(left) \(top) \(right) \(bottom)" }
}
