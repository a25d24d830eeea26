/// What each node's text is to the grammar, read once however many rules ask for it.
final class NodeReadings {
  private let outline: Outline
  private let names: DocumentNames
  private var readings: [Reading?]

  init(_ outline: Outline, names: DocumentNames) {
    self.outline = outline
    self.names = names
    readings = Array(repeating: nil, count: outline.nodes.count)
  }

  subscript(node: Int) -> Reading {
    if let reading = readings[node] { return reading }
    let reading = Reading(outline.nodes[node].passage, names: names)
    readings[node] = reading
    return reading
  }
}
