internal import CTesseract
internal import Foundation
package import LineNetwork

/// Lines read by libtesseract's network, no layout analysis before it.
///
/// One handle, opened once; not to be used by two threads at a time.
package final class TesseractLines: LineRecognizer {
  private let handle: OpaquePointer

  package init(_ configuration: RecognitionConfiguration) throws(RecognitionError) {
    OpenMP.holdToOneThread()
    let data = try LanguageData(configuration)
    guard let handle = TessBaseAPICreate() else { throw .unusableData(path: data.path) }
    guard TessBaseAPIInit2(handle, data.directory, data.language, OEM_LSTM_ONLY) == 0 else {
      TessBaseAPIDelete(handle)
      throw .unusableData(path: data.path)
    }
    self.handle = handle
    TessBaseAPISetPageSegMode(handle, PSM_RAW_LINE)
    // The polarity of a page is decided before its lines are cut out.
    _ = TessBaseAPISetVariable(handle, "tessedit_do_invert", "0")
    _ = TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
  }

  deinit {
    TessBaseAPIEnd(handle)
    TessBaseAPIDelete(handle)
  }

  /// The library's own dictionary knows nothing of other lines.
  package func read(_ line: LineImage, after state: LanguageState?) -> LineReading {
    if line.width < 4 || line.height < 4 { return LineReading() }
    line.pixels.withUnsafeBufferPointer { bytes in
      TessBaseAPISetImage(
        handle, bytes.baseAddress, Int32(line.width), Int32(line.height), 1, Int32(line.width))
    }
    TessBaseAPISetSourceResolution(handle, 300)
    defer { TessBaseAPIClear(handle) }
    guard TessBaseAPIRecognize(handle, nil) == 0, let results = TessBaseAPIGetIterator(handle)
    else { return LineReading() }
    defer { TessResultIteratorDelete(results) }
    var reading = LineReading()
    repeat {
      if let word = word(at: results) { reading.words.append(word) }
    } while TessResultIteratorNext(results, RIL_WORD) != 0
    return reading
  }

  private func word(at results: OpaquePointer) -> ReadWord? {
    guard let characters = TessResultIteratorGetUTF8Text(results, RIL_WORD) else { return nil }
    defer { TessDeleteText(characters) }
    let text = String(cString: characters).precomposedStringWithCanonicalMapping
      .trimmingCharacters(in: .whitespacesAndNewlines)
    if text.isEmpty { return nil }
    let place = Self.place(of: results, RIL_WORD)
    return ReadWord(
      text: text, left: place.left, right: place.right,
      confidence: Double(TessResultIteratorConfidence(results, RIL_WORD)) / 100)
  }

  private static func place(of results: OpaquePointer, _ level: TessPageIteratorLevel)
    -> (left: Int, right: Int)
  {
    var left: Int32 = 0
    var top: Int32 = 0
    var right: Int32 = 0
    var bottom: Int32 = 0
    _ = TessPageIteratorBoundingBox(
      TessResultIteratorGetPageIterator(results), level, &left, &top, &right, &bottom)
    return (Int(left), Int(right))
  }
}
