internal import DirectiveModel
internal import VietnameseText

/// What makes two scans the same directive: number, symbol, date and issuer.
enum DocumentIdentity {
  /// Nothing where one of them is not known.
  static func key(_ document: DirectiveDocument) -> String? {
    guard let number = document.numberSymbol, let day = document.issuedOn,
      let issuer = document.issuer, document.number != nil
    else { return nil }
    return [number, day.description, issuer]
      .map { $0.precomposed.unaccented.lowercased().filter { !$0.isWhitespace } }
      .joined(separator: "|")
  }
}
