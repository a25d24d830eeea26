internal import CQPDF
package import Foundation

/// A picture as a PDF holds it, its data still packed.
package struct PackedPicture: Sendable {
  package var width: Int
  package var height: Int
  /// In the order in which they are undone: FlateDecode, DCTDecode.
  package var filters: [String]
  /// Of fax codes: below 0 for Group 4 (ISO 32000-1, 7.4.6).
  package var faxKind: Int
  package var data: Data

  package init(width: Int, height: Int, filters: [String], faxKind: Int, data: Data) {
    self.width = width
    self.height = height
    self.filters = filters
    self.faxKind = faxKind
    self.data = data
  }
}

/// The pictures of a PDF's pages, found without drawing anything.
package final class PDFPictures {
  private let file: PDFFile

  package init(_ bytes: Data) throws(OverlayError) {
    file = try PDFFile(bytes)
    _ = qpdf_push_inherited_attributes_to_page(file.handle)
  }

  /// Those that a page of that 1-based number may draw, also within its forms, and whose width and
  /// height are wanted; none where there are more than `most`, whose data are not touched then.
  package func pictures(
    onPage number: Int, atMost most: Int, where isWanted: (Int, Int) -> Bool = { _, _ in true }
  ) -> [PackedPicture] {
    guard (1...max(1, file.pageCount)).contains(number) else { return [] }
    // Handles are numbers that the library keeps until told.
    defer { qpdf_oh_release_all(file.handle) }
    var forms: Set<Int32> = []
    let found = pictures(in: qpdf_get_page_n(file.handle, number - 1), &forms)
      .filter { isWanted($0.width, $0.height) }
    return found.count > most ? [] : found.compactMap(packed)
  }

  private struct Found {
    var object: qpdf_oh
    var entries: qpdf_oh
    var width: Int
    var height: Int
  }

  /// Each form is looked into once, however often the others name it.
  private func pictures(in drawing: qpdf_oh, _ forms: inout Set<Int32>) -> [Found] {
    let objects = member("/XObject", of: member("/Resources", of: drawing))
    guard qpdf_oh_is_dictionary(file.handle, objects) != 0 else { return [] }
    var found: [Found] = []
    for name in names(of: objects) {
      let object = member(name, of: objects)
      guard qpdf_oh_is_stream(file.handle, object) != 0 else { continue }
      let entries = qpdf_oh_get_dict(file.handle, object)
      switch self.name(member("/Subtype", of: entries)) {
      case "/Image":
        found.append(
          Found(
            object: object, entries: entries, width: number(member("/Width", of: entries)),
            height: number(member("/Height", of: entries))))
      case "/Form":
        guard forms.count < Self.mostForms,
          forms.insert(qpdf_oh_get_object_id(file.handle, object)).inserted
        else { continue }
        found += pictures(in: entries, &forms)
      default: continue
      }
    }
    return found
  }

  /// Of a page; forms lie within forms only so deep.
  private static let mostForms = 200

  private func packed(_ found: Found) -> PackedPicture? {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    guard
      qpdf_oh_get_stream_data(file.handle, found.object, qpdf_dl_none, nil, &bytes, &count)
        == QPDF_ERROR_CODE(QPDF_SUCCESS)
    else { return nil }
    let data = bytes.map { Data(bytesNoCopy: $0, count: count, deallocator: .free) } ?? Data()
    return PackedPicture(
      width: found.width, height: found.height,
      filters: elements(member("/Filter", of: found.entries)).compactMap(name).map {
        String($0.dropFirst())
      },
      faxKind: elements(member("/DecodeParms", of: found.entries)).last
        .map { number(member("/K", of: $0)) } ?? 0,
      data: data)
  }

  private func member(_ key: String, of object: qpdf_oh) -> qpdf_oh {
    qpdf_oh_get_key_if_dict(file.handle, object, key)
  }

  private func name(_ object: qpdf_oh) -> String? {
    guard qpdf_oh_is_name(file.handle, object) != 0 else { return nil }
    return String(cString: qpdf_oh_get_name(file.handle, object))
  }

  private func number(_ object: qpdf_oh) -> Int {
    guard qpdf_oh_is_integer(file.handle, object) != 0 else { return 0 }
    return Int(qpdf_oh_get_int_value(file.handle, object))
  }

  private func names(of dictionary: qpdf_oh) -> [String] {
    var names: [String] = []
    qpdf_oh_begin_dict_key_iter(file.handle, dictionary)
    while qpdf_oh_dict_more_keys(file.handle) != 0 {
      names.append(String(cString: qpdf_oh_dict_next_key(file.handle)))
    }
    return names
  }

  /// One object stands for an array of one.
  private func elements(_ object: qpdf_oh) -> [qpdf_oh] {
    guard qpdf_oh_is_array(file.handle, object) != 0 else { return [object] }
    return (0..<qpdf_oh_get_array_n_items(file.handle, object)).map {
      qpdf_oh_get_array_item(file.handle, object, $0)
    }
  }
}
