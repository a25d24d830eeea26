internal import CPixels
internal import CPoppler
internal import CTesseract

/// One page of a PDF, held while its content is taken out.
final class PDFPage {
  let handle: OpaquePointer
  /// Points as the page is seen, turned by its own rotation.
  let width: Double
  let height: Double

  init(_ handle: OpaquePointer) {
    self.handle = handle
    var width = 0.0
    var height = 0.0
    poppler_page_get_size(handle, &width, &height)
    self.width = max(width, 1)
    self.height = max(height, 1)
  }

  deinit {
    g_object_unref(UnsafeMutableRawPointer(handle))
  }

  /// A picture placed on the page and how much of the page it covers.
  struct PlacedImage {
    var id: Int32
    var coverage: Double
  }

  /// How many there are, the largest, and how much of the page all of them cover, as far as they do
  /// not overlap: a scan may be cut into strips.
  var images: (count: Int, largest: PlacedImage?, coverage: Double) {
    let list = poppler_page_get_image_mapping(handle)
    defer { poppler_page_free_image_mapping(list) }
    var largest: PlacedImage?
    var count = 0
    var coverage = 0.0
    var next = list
    while let link = next {
      next = link.pointee.next
      guard let data = link.pointee.data else { continue }
      let mapping = data.assumingMemoryBound(to: PopplerImageMapping.self).pointee
      let area = mapping.area
      let share = abs((area.x2 - area.x1) * (area.y2 - area.y1)) / (width * height)
      count += 1
      coverage += share
      if share > largest?.coverage ?? 0 {
        largest = PlacedImage(id: mapping.image_id, coverage: share)
      }
    }
    return (count, largest, coverage)
  }

  /// The picture at its own resolution, grey, coloured inks bleached.
  func image(_ id: Int32) -> Pixmap? {
    guard let surface = poppler_page_get_image(handle, id) else { return nil }
    defer { cairo_surface_destroy(surface) }
    return Pixmap(bleaching: surface)
  }

  /// The resolution at which a picture of that size fills the page.
  func resolution(ofWidth width: Int, height: Int) -> Double {
    let long = max(self.width, self.height)
    return Double(max(width, height)) / long * 72
  }

  /// A0 at 200 dots an inch; a drawing is held twice, four bytes a pixel.
  private static let mostDrawnPixels = 64e6

  /// The resolution wanted, lowered where the page is too large for it.
  func drawingResolution(_ wanted: Double) -> Double {
    let inches = (width: width / 72, height: height / 72)
    let byArea = (Self.mostDrawnPixels / (inches.width * inches.height)).squareRoot()
    let bySide = 30_000 / max(inches.width, inches.height)
    return min(wanted, byArea, bySide)
  }

  func draw(dpi: Double) -> Pixmap? {
    let scale = dpi / 72
    let surface = cairo_image_surface_create(
      CAIRO_FORMAT_RGB24, Int32((width * scale).rounded(.up)), Int32((height * scale).rounded(.up)))
    defer { cairo_surface_destroy(surface) }
    guard let surface, cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let context = cairo_create(surface)
    else { return nil }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, scale, scale)
    poppler_page_render(handle, context)
    cairo_destroy(context)
    return Pixmap(bleaching: surface)
  }

  /// Clockwise degrees between the picture as stored and the page as seen.
  ///
  /// The library tells neither the page's rotation nor the picture's, so a small drawing of the
  /// page is compared with the picture turned each way. A picture of the page's own shape is not
  /// turned to the side, and a page on its head is told by its letters.
  func rotation(of picture: borrowing Pixmap) -> Int {
    if (picture.width > picture.height) == (width > height) { return 0 }
    guard let seen = draw(dpi: 64 / max(width, height) * 72) else { return 0 }
    let turns = [0, 90, 180, 270]
    let likeness = turns.map { picture.likeness(turnedBy: $0, to: seen) }
    let best = turns.indices.max { likeness[$0] < likeness[$1] } ?? 0
    return likeness[best] > likeness[0] + 0.05 ? turns[best] : 0
  }
}

extension Pixmap {
  init?(bleaching surface: OpaquePointer) {
    cairo_surface_flush(surface)
    let width = cairo_image_surface_get_width(surface)
    let height = cairo_image_surface_get_height(surface)
    let format = cairo_image_surface_get_format(surface)
    guard format == CAIRO_FORMAT_RGB24 || format == CAIRO_FORMAT_ARGB32,
      let data = cairo_image_surface_get_data(surface), width > 0, height > 0,
      let pix = pixCreateNoInit(width, height, 8), let target = pixGetData(pix)
    else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface))
    pixels_bleach_cairo(data, stride, width, height, target, Int(pixGetWpl(pix)))
    self.init(pix)
  }
}
