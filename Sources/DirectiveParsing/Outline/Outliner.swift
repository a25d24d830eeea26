package import DirectiveModel

/// Takes a directive apart by layout and numbering.
///
/// Boxes, regions and columns are used where the page has them; plain text needs none.
package struct Outliner: Sendable {
  package init() {}

  package func outline(_ pages: [RestoredPage]) -> Outline {
    var outline = Outline()
    var lines: [PageLine] = []
    var lastNote = 0
    for (index, page) in pages.enumerated() {
      let furniture = PageFurniture(
        PageLineReader.lines(of: page, at: index), index: index, lastNote: &lastNote)
      lines += furniture.lines
      outline.footnotes += furniture.notes.map(\.joined)
      outline.others += furniture.others.map(\.outlineLine)
    }
    let zones = Zones(NumberingSeries.mended(FusedLines.partHead(lines)))
    let measure = TextMeasure(zones.body + zones.appendix)
    var tree = TreeBuilder()
    tree.addBody(BlockReader.blocks(zones.body, measure: measure))
    tree.addAppendix(BlockReader.blocks(zones.appendix, measure: measure))
    outline.letterhead = zones.letterhead.map(\.outlineLine)
    outline.addressees = zones.addressees.map { WordMender.mended($0).outlineLine }
    outline.nodes = tree.nodes
    outline.recipients = zones.recipients.map { WordMender.mended($0).outlineLine }
    outline.signature = zones.signature.map(\.outlineLine)
    outline.others += zones.others.map(\.outlineLine)
    return outline
  }
}

extension [PageLine] {
  var joined: Passage {
    var passage = Passage()
    for line in self { passage.append(line) }
    return passage
  }
}
