internal import DirectiveModel

/// Dashes at the head of lines that were hardly seen.
///
/// A dash opens an item, and items come in lists: one alone may be what a stamp or a bleached seal
/// left beside the print, and would make an item of a paragraph.
enum ItemDashes {
  /// The pieces without dashes that are in doubt and stand under no other.
  static func kept(in pieces: [ReadPiece], xHeight: Int) -> [ReadPiece] {
    let dashes = pieces.indices.filter { pieces[$0].words.first?.text == "-" }
    let lonely = dashes.filter { index in
      (pieces[index].words[0].confidence ?? 1) < 0.6
        && !dashes.contains {
          $0 != index && abs(pieces[$0].bounds.left - pieces[index].bounds.left) < 2 * xHeight
        }
    }
    var kept = pieces
    for index in lonely where pieces[index].words.count > 1 { kept[index].words.removeFirst() }
    return kept
  }
}
