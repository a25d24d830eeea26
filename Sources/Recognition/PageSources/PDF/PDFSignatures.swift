internal import DirectiveModel
internal import Foundation

/// Who signed a PDF and when, from its signature dictionaries.
enum PDFSignatures {
  static func evidence(in bytes: Data) -> [SignatureEvidence] {
    []
  }
}
