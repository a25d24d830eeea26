internal import DirectiveModel
internal import Foundation

/// Who signed a PDF and when, from its signature dictionaries (ISO 32000-1, 12.8.1).
///
/// Such a dictionary names the bytes it signs, so it stands in plain sight in the file.
enum PDFSignatures {
  static func evidence(in bytes: Data) -> [SignatureEvidence] {
    PDFBytes.places(of: "/ByteRange", in: bytes).prefix(32).compactMap { place in
      guard let dictionary = dictionary(around: place, in: bytes), !isTimestamp(dictionary) else {
        return nil
      }
      let message = contents(of: dictionary)
      let signed = SignedMessage(message)
      // A message of another make still names its certificates' subjects.
      let names = signed == nil ? CertificateNames(message) : nil
      let moment = text(after: "/M", in: dictionary) ?? signed?.signingTime.map(Self.dated)
      let evidence = SignatureEvidence(
        signedOn: moment.flatMap(signingDay),
        signer: signed?.commonName ?? names?.commonName ?? text(after: "/Name", in: dictionary),
        organization: signed?.organization ?? names?.organization,
        reason: text(after: "/Reason", in: dictionary))
      return evidence == SignatureEvidence() ? nil : evidence
    }
  }

  /// A time stamp over the document is signed by the clock's keeper, long after the signer.
  private static func isTimestamp(_ dictionary: Data) -> Bool {
    ["DocTimeStamp", "ETSI.RFC3161"].contains { !PDFBytes.nameEnds($0, in: dictionary).isEmpty }
  }

  /// A message's time in the words of a PDF; its year may have two figures, all of this century.
  private static func dated(_ time: String) -> String {
    let figures = time.prefix(while: \.isNumber).count
    return "D:" + (figures % 2 == 0 && figures <= 12 ? "20" : "") + time
  }

  /// From the object's beginning to its end; a signature of half a megabyte is no signature.
  private static func dictionary(around place: Int, in bytes: Data) -> Data? {
    let reach = 512 * 1024
    let before = bytes[max(bytes.startIndex, place - reach)..<place]
    let after = bytes[place..<min(bytes.endIndex, place + reach)]
    guard let start = before.range(of: Data(" obj".utf8), options: .backwards),
      let end = after.range(of: Data("endobj".utf8))
    else { return nil }
    return bytes[start.upperBound..<end.lowerBound]
  }

  /// The string that follows a name.
  private static func text(after name: String, in dictionary: Data) -> String? {
    PDFBytes.places(of: name, in: dictionary).lazy.compactMap { place in
      PDFString.text(at: dictionary[(place + name.utf8.count)...])
    }.first
  }

  private static func contents(of dictionary: Data) -> [UInt8] {
    guard let found = dictionary.range(of: Data("/Contents".utf8)),
      let open = dictionary[found.upperBound...].firstIndex(of: 0x3C)
    else { return [] }
    return PDFString.hexadecimal(dictionary[(open + 1)...])
  }

  /// The day in Vietnam of `D:YYYYMMDDHHmmSSOHH'mm'`.
  static func signingDay(_ date: String) -> CalendarDay? {
    guard
      let match = date.firstMatch(
        of: /D:([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})?([0-9]{2})?[0-9]{0,2}([-+Z])?([0-9]{2})?/),
      let year = Int(match.1), let month = Int(match.2), let day = Int(match.3)
    else { return nil }
    let hour = match.4.flatMap { Int($0) } ?? 12
    let minute = match.5.flatMap { Int($0) } ?? 0
    let sign = match.6 == "-" ? -1 : 1
    // Without a zone the time is the signer's own.
    let offset = match.6 == nil ? 7 : sign * (match.7.flatMap { Int($0) } ?? 0)
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(secondsFromGMT: 0) ?? calendar.timeZone
    let parts = DateComponents(year: year, month: month, day: day, hour: hour, minute: minute)
    guard (1...12).contains(month), (1...31).contains(day), let stated = calendar.date(from: parts)
    else { return nil }
    let there = calendar.dateComponents(
      [.year, .month, .day], from: stated.addingTimeInterval(Double(7 - offset) * 3600))
    guard let year = there.year, let month = there.month, let day = there.day else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }
}

/// The names in a signature's certificates, by the marks that X.509 puts before them.
struct CertificateNames {
  private(set) var commonName: String?
  private(set) var organization: String?

  /// Authorities' names stand there too; the signer's certificate is taken to be the one whose
  /// common name is no authority's.
  init(_ bytes: [UInt8]) {
    let commons = Self.values(of: 3, in: bytes)
    commonName = commons.first { !Self.isAuthority($0) }
    organization = Self.values(of: 10, in: bytes).first { !Self.isAuthority($0) }
  }

  private static func isAuthority(_ name: String) -> Bool {
    name.contains(/(?i)\bCA\b|root|certification|chứng thực|timestamp|TSA|Ban Cơ yếu|G[0-9]$/)
  }

  /// Strings behind object identifier 2.5.4.`kind`.
  private static func values(of kind: UInt8, in bytes: [UInt8]) -> [String] {
    var values: [String] = []
    var index = 0
    while index + 7 < bytes.count {
      defer { index += 1 }
      guard bytes[index] == 0x06, bytes[index + 1] == 3, bytes[index + 2] == 0x55,
        bytes[index + 3] == 4, bytes[index + 4] == kind
      else { continue }
      let type = bytes[index + 5]
      let length = Int(bytes[index + 6])
      guard [0x0C, 0x13, 0x14, 0x16, 0x1E].contains(type), length < 128,
        index + 7 + length <= bytes.count
      else { continue }
      let content = Data(bytes[(index + 7)..<(index + 7 + length)])
      let text =
        type == 0x1E
        ? String(data: content, encoding: .utf16BigEndian)
        : String(validating: content, as: UTF8.self)
      if let text { values.append(text.precomposedStringWithCanonicalMapping) }
    }
    return values
  }
}
