/// Connected pieces of ink in a small picture.
struct InkPieces {
  struct Piece {
    var box: PixelBox
    var places: [Int]
  }

  private(set) var all: [Piece] = []

  init(_ picture: LineImage, below level: Int) {
    let width = picture.width
    var isInk = picture.pixels.map { Int($0) < level }
    for start in isInk.indices where isInk[start] {
      var places = [start]
      isInk[start] = false
      var next = 0
      while next < places.count {
        let (x, y) = (places[next] % width, places[next] / width)
        next += 1
        for row in max(0, y - 1)...min(picture.height - 1, y + 1) {
          for column in max(0, x - 1)...min(width - 1, x + 1) where isInk[row * width + column] {
            isInk[row * width + column] = false
            places.append(row * width + column)
          }
        }
      }
      let columns = places.map { $0 % width }
      let rows = places.map { $0 / width }
      all.append(
        Piece(
          box: PixelBox(
            left: columns.min() ?? 0, top: rows.min() ?? 0, right: (columns.max() ?? 0) + 1,
            bottom: (rows.max() ?? 0) + 1),
          places: places))
    }
  }
}
