/// Keys by which rules and word lists find words: plain ASCII for whatever Vietnamese writes, so that
/// they compare and hash at once.
extension String {
  /// As ``Swift/StringProtocol/folded``: case folded, the tone a digit behind the letters, so that
  /// hòa = hoà.
  ///
  /// Never shown. The marked letters ă â đ ê ô ơ ư are the capitals `A W D E O Q U`, free since case
  /// is folded: “Ủy” and “uỷ” both give `uy4`, “đồng” gives `DOng1`.
  package var wordKey: String {
    key(keepsMarks: true) ?? String(String.UnicodeScalarView(folded.unicodeScalars.map(markedKey)))
  }

  /// Lower case, no marks at all.
  package var bareKey: String { key(keepsMarks: false) ?? unaccented.lowercased() }

  /// Nothing where another script stands in the text.
  @inline(__always)
  private func key(keepsMarks: Bool) -> String? {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: utf8.count) { bytes in
      let letters = LetterTable.shared
      var count = 0
      var tone: UInt8 = 0
      // A marked letter has a byte more than its key, which leaves room for the tone.
      for scalar in unicodeScalars {
        let code = letters.code(of: scalar)
        if code.isLetter {
          bytes[count] = keyLetters[Int(keepsMarks ? code.letter : code.bare)]
          if keepsMarks, code.tone != 0 { tone = code.tone }
        } else {
          guard scalar.isASCII else { return nil }
          if tone != 0 {
            bytes[count] = 0x30 + tone
            count += 1
            tone = 0
          }
          bytes[count] = UInt8(truncatingIfNeeded: scalar.value)
        }
        count += 1
      }
      if tone != 0 {
        bytes[count] = 0x30 + tone
        count += 1
      }
      return String(decoding: bytes[..<count], as: UTF8.self)
    }
  }
}

extension Substring {
  package var wordKey: String { String(self).wordKey }

  package var bareKey: String { String(self).bareKey }

  /// ``Swift/String/bareKey`` of a word of which this is the ``Swift/String/wordKey``.
  package var bareOfWordKey: String {
    let letters = last?.isNumber == true ? dropLast() : self
    return String(
      String.UnicodeScalarView(
        letters.unicodeScalars.map { scalar in
          switch scalar {
          case "A", "W": "a"
          case "D": "d"
          case "E": "e"
          case "O", "Q": "o"
          case "U": "u"
          default: scalar
          }
        }))
  }
}

private func markedKey(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  let code = LetterTable.shared.code(of: scalar)
  return code.isLetter ? Unicode.Scalar(keyLetters[Int(code.letter)]) : scalar
}

/// By the codes of ``LetterTable``; its plain letters are their own keys.
private let keyLetters: [UInt8] = [0] + Array("aAWbcdDeEfghijklmnoOQpqrstuUvwxyz".utf8)
