package import Foundation

/// A PDF written object by object, so that a test decides every byte of it.
package struct HandMadePDF {
  /// What a page holds.
  package struct Page {
    /// The operators that draw it.
    package var content: Data
    /// Entries of its resources, as `/Font << /F1 %1 0 R >>`.
    ///
    /// `%1` stands for the number of the first of its objects.
    package var resources: String
    package var objects: [Data]

    package init(_ content: Data, resources: String = "", objects: [Data] = []) {
      self.content = content
      self.resources = resources
      self.objects = objects
    }

    /// One picture all over an A4 page; nothing where the file lacks the picture that the page names.
    package static func scan(_ picture: Data?) -> Page {
      Page(
        Data("q 595 0 0 842 0 0 cm /I Do Q".utf8), resources: "/XObject << /I %1 0 R >>",
        objects: [picture ?? Data()])
    }
  }

  package var pages: [Page]

  package init(_ pages: [Page]) {
    self.pages = pages
  }

  package static func stream(_ entries: String, _ data: Data) -> Data {
    Data("<< \(entries) /Length \(data.count) >>\nstream\n".utf8) + data
      + Data("\nendstream".utf8)
  }

  package static func picture(width: Int, height: Int, _ entries: String, _ data: Data) -> Data {
    stream(
      "/Type /XObject /Subtype /Image /Width \(width) /Height \(height) /ColorSpace /DeviceGray "
        + entries, data)
  }

  package var bytes: Data {
    var objects: [Int: Data] = [1: Data("<< /Type /Catalog /Pages 2 0 R >>".utf8)]
    var kids = ""
    var next = 3
    for page in pages {
      kids += "\(next) 0 R "
      let resources = page.resources.replacing("%1", with: "\(next + 2)")
      objects[next] = Data(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(next + 1) 0 R
        /Resources << \(resources) >> >>
        """.utf8)
      objects[next + 1] = Self.stream("", page.content)
      for (index, object) in page.objects.enumerated() where !object.isEmpty {
        objects[next + 2 + index] = object
      }
      next += 2 + page.objects.count
    }
    objects[2] = Data("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>".utf8)
    return Self.file(objects, size: next)
  }

  private static func file(_ objects: [Int: Data], size: Int) -> Data {
    var bytes = Data("%PDF-1.7\n".utf8)
    var table = "xref\n0 \(size)\n"
    var places: [Int: Int] = [:]
    for (number, object) in objects.sorted(by: { $0.key < $1.key }) {
      places[number] = bytes.count
      bytes += Data("\(number) 0 obj\n".utf8) + object + Data("\nendobj\n".utf8)
    }
    for number in 0..<size {
      let digits = String(places[number] ?? 0)
      table += String(repeating: "0", count: 10 - digits.count) + digits
      table += places[number] == nil ? " 65535 f \n" : " 00000 n \n"
    }
    let start = bytes.count
    let trailer = "trailer\n<< /Size \(size) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return bytes + Data((table + trailer).utf8)
  }
}
