package import DirectiveModel

/// A directive taken apart by layout: what stands above the body, the body's tree, what stands below.
package struct Outline: Hashable, Sendable, Codable {
  /// Lines above the body in reading order: issuer, number, V/v, motto, place and date, title.
  package var letterhead: [OutlineLine] = []
  /// “Kính gửi” and its lines.
  package var addressees: [OutlineLine] = []
  /// The body in reading order; each node names its parent.
  ///
  /// Appendices follow the body.
  package var nodes: [OutlineNode] = []
  /// “Nơi nhận” and its lines.
  package var recipients: [OutlineLine] = []
  /// Authority, titles, name; lines of a SAO Y block are left out.
  package var signature: [OutlineLine] = []
  package var footnotes: [Passage] = []
  /// Stamps, banners, copy blocks, page numbers: kept apart so that nothing is lost.
  package var others: [OutlineLine] = []

  package init() {}
}

/// One line of the page, with its place.
package struct OutlineLine: Hashable, Sendable, Codable {
  package var passage: Passage
  package var box: Box?
  /// Index into the document's pages.
  package var page: Int
  /// Index into the page's lines.
  package var line: Int

  package init(passage: Passage, box: Box?, page: Int, line: Int) {
    self.passage = passage
    self.box = box
    self.page = page
    self.line = line
  }

  package var text: String { passage.text }
}

/// A heading, paragraph, item or table row of the body.
package struct OutlineNode: Hashable, Sendable, Codable {
  package var kind: Kind
  /// The visible numbering of this node itself; nothing for an unnumbered paragraph.
  package var label: Label?
  /// From outside in, as GUIDE §3 writes it; an unnumbered paragraph has that of its parent.
  package var path: [String]
  /// Index of the node that this one stands under.
  package var parent: Int?
  /// The text without its label, lines joined.
  package var passage: Passage
  /// Cells of a table row, left to right.
  package var cells: [Passage]
  /// For a row: what each column holds, by the header row's words.
  package var columns: [Column]
  /// The part of the document that it stands in.
  package var part: Part

  package enum Kind: String, Hashable, Sendable, Codable {
    /// A numbered or centred line that names what follows: “II. NHIỆM VỤ”, “1. Sở Tài chính”.
    case heading
    /// Numbered or dashed text.
    case item
    case paragraph
    case tableRow
    /// A row that only names a group: “I  THỂ CHẾ”.
    case groupRow
  }

  package enum Part: String, Hashable, Sendable, Codable {
    /// Căn cứ, thực hiện … before the operative text.
    case preamble
    case body
    case appendix
  }

  package enum Column: String, Hashable, Sendable, Codable {
    case number, task, owner, coordinator, receiver, deadline, deliverable, note, other
  }

  package struct Label: Hashable, Sendable, Codable {
    package var style: Style
    /// As in the path: II, 1, 1.1, a, đ, Điều 2, -1, +2, TT:3, PL II.
    package var text: String

    package init(style: Style, text: String) {
      self.style = style
      self.text = text
    }

    /// From outside in, though documents nest them as they like.
    package enum Style: String, Hashable, Sendable, Codable, CaseIterable {
      case appendix, part, chapter, section, article, upperLetter, roman, arabic, decimal, point,
        dash, plus, row
    }
  }

  package init(
    kind: Kind, label: Label?, path: [String], parent: Int?, passage: Passage,
    cells: [Passage] = [], columns: [Column] = [], part: Part = .body
  ) {
    self.kind = kind
    self.label = label
    self.path = path
    self.parent = parent
    self.passage = passage
    self.cells = cells
    self.columns = columns
    self.part = part
  }
}
