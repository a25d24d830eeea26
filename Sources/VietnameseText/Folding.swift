import Foundation

extension StringProtocol {
  /// NFC.
  package var precomposed: String { precomposedStringWithCanonicalMapping }

  /// A key for look-ups: lower case, the tone set behind the letters, so that hòa = hoà.
  ///
  /// Never shown; “Ủy” and “uỷ” both give `uyỏ` in spirit: the letters, then a digit for the tone.
  package var folded: String {
    var scalars = String.UnicodeScalarView()
    var tone = Tone.level
    for scalar in unicodeScalars {
      if let parts = Letters.parts(of: scalar) {
        scalars.append(parts.letter)
        if parts.tone != .level { tone = parts.tone }
      } else {
        if tone != .level {
          scalars.append(Unicode.Scalar(0x30 + tone.rawValue))
          tone = .level
        }
        // Figures and marks: their letters would have parts.
        if scalar.isASCII {
          scalars.append(scalar)
        } else if scalar.properties.isUppercase {
          scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
        } else {
          scalars.append(scalar)
        }
      }
    }
    if tone != .level { scalars.append(Unicode.Scalar(0x30 + tone.rawValue)) }
    return String(scalars)
  }

  /// Vietnamese marks taken off, case kept; đ becomes d.
  package var unaccented: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      if let parts = Letters.parts(of: scalar) {
        scalars.append(
          parts.isUppercase ? Unicode.Scalar(UInt8(parts.bare.value) - 32) : parts.bare)
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
