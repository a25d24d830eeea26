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

  /// Those that a page of that 1-based number may draw, also within its forms.
  package func pictures(onPage number: Int) -> [PackedPicture] {
    guard (1...max(1, file.pageCount)).contains(number) else { return [] }
    // Handles are numbers that the library keeps until told.
    defer { qpdf_oh_release_all(file.handle) }
    return pictures(in: qpdf_get_page_n(file.handle, number - 1), depth: 0)
  }

  private func pictures(in drawing: qpdf_oh, depth: Int) -> [PackedPicture] {
    let objects = member("/XObject", of: member("/Resources", of: drawing))
    guard qpdf_oh_is_dictionary(file.handle, objects) != 0 else { return [] }
    return names(of: objects).flatMap { name -> [PackedPicture] in
      let object = member(name, of: objects)
      guard qpdf_oh_is_stream(file.handle, object) != 0 else { return [] }
      let entries = qpdf_oh_get_dict(file.handle, object)
      switch self.name(member("/Subtype", of: entries)) {
      case "/Image": return picture(object, entries).map { [$0] } ?? []
      case "/Form" where depth < 4: return pictures(in: entries, depth: depth + 1)
      default: return []
      }
    }
  }

  private func picture(_ object: qpdf_oh, _ entries: qpdf_oh) -> PackedPicture? {
    var bytes: UnsafeMutablePointer<UInt8>?
    var count = 0
    guard
      qpdf_oh_get_stream_data(file.handle, object, qpdf_dl_none, nil, &bytes, &count)
        == QPDF_ERROR_CODE(QPDF_SUCCESS)
    else { return nil }
    let data = bytes.map { Data(bytesNoCopy: $0, count: count, deallocator: .free) } ?? Data()
    return PackedPicture(
      width: number(member("/Width", of: entries)),
      height: number(member("/Height", of: entries)),
      filters: elements(member("/Filter", of: entries)).compactMap(name).map {
        String($0.dropFirst())
      },
      faxKind: elements(member("/DecodeParms", of: entries)).last
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
