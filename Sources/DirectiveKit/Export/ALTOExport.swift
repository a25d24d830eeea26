internal import DirectiveModel

/// ALTO 4.2 (www.loc.gov/standards/alto), in pixels.
struct ALTOPages: PageByPage {
  /// What the file is called.
  let name: String

  var opening: String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <alto xmlns="http://www.loc.gov/standards/alto/ns-v4#" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
    xsi:schemaLocation="http://www.loc.gov/standards/alto/ns-v4# \
    http://www.loc.gov/standards/alto/v4/alto-4-2.xsd">
    <Description>
    <MeasurementUnit>pixel</MeasurementUnit>
    <sourceImageInformation><fileName>\(name.escapedForXML)</fileName></sourceImageInformation>
    <Processing ID="reading"><processingSoftware>\
    <softwareName>giaoviec</softwareName>\
    <softwareVersion>\(Version.current)</softwareVersion>\
    </processingSoftware></Processing>
    </Description>
    <Layout>

    """
  }

  var closing: String { "</Layout>\n</alto>\n" }

  func page(_ page: RestoredPage) -> String {
    let number = page.recognized.number
    let width = page.recognized.width ?? 0
    let height = page.recognized.height ?? 0
    var xml =
      "<Page ID=\"page_\(number)\" PHYSICAL_IMG_NR=\"\(number)\" "
      + "WIDTH=\"\(width)\" HEIGHT=\"\(height)\">\n"
      + "<PrintSpace HPOS=\"0\" VPOS=\"0\" WIDTH=\"\(width)\" HEIGHT=\"\(height)\">\n"
    for index in page.lines.indices {
      let words = page.placedWords(inLine: index)
      guard let box = page.recognized.lines[index].box, !words.isEmpty else { continue }
      let place = PixelBox(box, width: width, height: height).alto
      let id = "\(number)_\(index + 1)"
      xml += "<TextBlock ID=\"block_\(id)\" \(place)>\n<TextLine ID=\"line_\(id)\" \(place)>\n"
      xml += words.enumerated().map { position, word in
        "<String ID=\"word_\(id)_\(position + 1)\" \(word.pixels.alto) "
          + "WC=\"\(word.confidence.twoDecimals)\" CONTENT=\"\(word.text.escapedForXML)\"/>\n"
      }.joined(separator: "<SP/>\n")
      xml += "</TextLine>\n</TextBlock>\n"
    }
    return xml + "</PrintSpace>\n</Page>\n"
  }
}

extension PixelBox {
  fileprivate var alto: String {
    "HPOS=\"\(left)\" VPOS=\"\(top)\" WIDTH=\"\(right - left)\" HEIGHT=\"\(bottom - top)\""
  }
}

extension Double {
  fileprivate var twoDecimals: String { "\((self * 100).rounded() / 100)" }
}
