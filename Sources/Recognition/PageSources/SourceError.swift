package import DirectiveModel

/// Why bytes could not be opened as a document.
package enum SourceError: Error, Hashable, Sendable {
  case empty
  case truncated(String)
  case damaged(String)
  case encrypted
  case unknownType
  case notUTF8
  case textTooLong
  case noPages
  case imageTooLarge(width: Int, height: Int)

  package var code: FindingCode {
    switch self {
    case .empty: .emptyFile
    case .truncated: .truncatedFile
    case .damaged: .damagedFile
    case .encrypted: .encryptedFile
    case .unknownType, .notUTF8: .unknownType
    case .textTooLong: .textTooLong
    case .noPages: .noPages
    case .imageTooLarge: .imageTooLarge
    }
  }
}

extension SourceError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "the file is empty"
    case .truncated(let format): "the \(format) file ends too early; copy or scan it again"
    case .damaged(let format): "the \(format) file is damaged and cannot be decoded"
    case .encrypted: "the PDF needs a password; remove it first"
    case .unknownType: "the file is neither PDF, TIFF, JPEG, PNG nor UTF-8 text"
    case .notUTF8: "the text is not UTF-8; convert it first, as with iconv -t UTF-8"
    case .textTooLong: "the text is longer than 4 MB; split it into its documents"
    case .noPages: "the file has no pages"
    case .imageTooLarge(let width, let height)
    where max(width, height) > DocumentOpener.maximumSide:
      "an image of \(width) by \(height) pixels has a side over the limit of 100,000; cut it into pages"
    case .imageTooLarge(let width, let height):
      "an image of \(width) by \(height) pixels is over the limit of 200 megapixels; scan at a lower resolution"
    }
  }
}
