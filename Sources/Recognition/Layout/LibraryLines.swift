internal import CTesseract

/// The lines of print that the library's own page analysis finds: a second opinion on pages whose
/// lines, as we find them, read badly.
enum LibraryLines {
  /// Boxes of lines on a level page, in pixels.
  ///
  /// No language data is opened for it.
  static func boxes(on page: borrowing Pixmap, dpi: Double) -> [PixelBox] {
    OpenMP.holdToOneThread()
    guard let handle = TessBaseAPICreate() else { return [] }
    defer {
      TessBaseAPIEnd(handle)
      TessBaseAPIDelete(handle)
    }
    TessBaseAPIInitForAnalysePage(handle)
    TessBaseAPISetPageSegMode(handle, PSM_AUTO_ONLY)
    _ = TessBaseAPISetVariable(handle, "debug_file", "/dev/null")
    TessBaseAPISetImage2(handle, page.pix)
    TessBaseAPISetSourceResolution(handle, Int32(dpi))
    guard let lines = TessBaseAPIAnalyseLayout(handle) else { return [] }
    defer { TessPageIteratorDelete(lines) }
    var boxes: [PixelBox] = []
    repeat {
      var (left, top, right, bottom) = (Int32(0), Int32(0), Int32(0), Int32(0))
      let isLine = TessPageIteratorBoundingBox(
        lines, RIL_TEXTLINE, &left, &top, &right, &bottom)
      if isLine != 0, right > left, bottom > top {
        boxes.append(
          PixelBox(left: Int(left), top: Int(top), right: Int(right), bottom: Int(bottom)))
      }
    } while TessPageIteratorNext(lines, RIL_TEXTLINE) != 0
    return boxes
  }
}
