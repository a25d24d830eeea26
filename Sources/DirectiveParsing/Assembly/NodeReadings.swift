/// What each node's text is to the grammar, read once however many rules ask for it.
final class NodeReadings {
  private let outline: Outline
  private var names = DocumentNames.none
  private var readings: [Reading?]

  init(_ outline: Outline) {
    self.outline = outline
    readings = Array(repeating: nil, count: outline.nodes.count)
  }

  /// From now on all know the names that the document sets apart.
  func learn(_ names: DocumentNames) {
    self.names = names
    for reading in readings { reading?.names = names }
  }

  subscript(node: Int) -> Reading {
    if let reading = readings[node] { return reading }
    let reading = Reading(outline.nodes[node].passage, names: names)
    readings[node] = reading
    return reading
  }
}
