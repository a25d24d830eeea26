import Testing

@testable import DirectiveParsing

/// A text, the bodies it begins with, and what is left of it.
struct PartyExample: Sendable, CustomTestStringConvertible {
  var text: String
  var bodies: [String]
  var rest: String

  init(_ text: String, _ bodies: [String], rest: String = "") {
    self.text = text
    self.bodies = bodies
    self.rest = rest
  }

  var testDescription: String { text }
}

@Suite struct PartyParserTests {
  static let examples: [PartyExample] = [
    PartyExample("Sở Tài chính rà soát", ["Sở Tài chính"], rest: "rà soát"),
    PartyExample(
      "Sở Văn hóa, Thể thao và Du lịch, Sở Y tế và Công an tỉnh kiểm tra",
      ["Sở Văn hóa, Thể thao và Du lịch", "Sở Y tế", "Công an tỉnh"], rest: "kiểm tra"),
    PartyExample(
      "các Sở: Nội vụ, Tài chính, Y tế khẩn trương", ["Sở Nội vụ", "Sở Tài chính", "Sở Y tế"],
      rest: "khẩn trương"),
    PartyExample(
      "UBND các huyện: Ba Tri, Bình Đại giải quyết",
      ["Ủy ban nhân dân huyện Ba Tri", "Ủy ban nhân dân huyện Bình Đại"], rest: "giải quyết"),
    PartyExample(
      "Giám đốc Sở Nội vụ, Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch UBND các xã, phường tổ chức thực hiện",
      ["Sở Nội vụ", "Các sở, ban, ngành tỉnh", "Ủy ban nhân dân các xã, phường"],
      rest: "tổ chức thực hiện"),
    PartyExample(
      "Chánh Văn phòng HĐND và UBND huyện chịu trách nhiệm",
      ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện"], rest: "chịu trách nhiệm"),
    PartyExample("Sở NN&PTNT chủ trì", ["Sở Nông nghiệp và Phát triển nông thôn"], rest: "chủ trì"),
    PartyExample(
      "Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương chỉ đạo Sở Y tế",
      ["Ủy ban nhân dân các tỉnh, thành phố trực thuộc trung ương"], rest: "chỉ đạo Sở Y tế"),
    PartyExample(
      "Đảng ủy Công an tỉnh, Đảng ủy Quân sự tỉnh lãnh đạo",
      ["Đảng ủy Công an tỉnh", "Đảng ủy Quân sự tỉnh"], rest: "lãnh đạo"),
    PartyExample(
      "Ủy ban Kiểm tra Tỉnh ủy, Ban Tổ chức Tỉnh ủy theo dõi",
      ["Ủy ban Kiểm tra Tỉnh ủy", "Ban Tổ chức Tỉnh ủy"], rest: "theo dõi"),
    PartyExample(
      "đồng chí Lê Văn D, Phó Chủ tịch UBND tỉnh trực tiếp chỉ đạo", ["Ủy ban nhân dân tỉnh"],
      rest: "trực tiếp chỉ đạo"),
    PartyExample(
      "Bộ phận giúp việc cho Hội đồng Xét công nhận Sáng kiến tổng hợp danh sách",
      ["Bộ phận giúp việc cho Hội đồng Xét công nhận Sáng kiến"], rest: "tổng hợp danh sách"),
    PartyExample("Quân khu 2 hỗ trợ", ["Quân khu 2"], rest: "hỗ trợ"),
    PartyExample(
      "Công ty TNHH MTV Đầu tư, Xây dựng và Kinh doanh dịch vụ Quảng Ngãi tiếp thu",
      ["Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Xây dựng và Kinh doanh dịch vụ Quảng Ngãi"],
      rest: "tiếp thu"),
    PartyExample("Thanh tra tỉnh kiểm tra", ["Thanh tra tỉnh"], rest: "kiểm tra"),
    PartyExample("Thanh tra, kiểm tra các khâu", [], rest: "Thanh tra, kiểm tra các khâu"),
    PartyExample("Tổ chức kiểm tra", [], rest: "Tổ chức kiểm tra"),
    PartyExample("Ban hành quyết định", [], rest: "Ban hành quyết định"),
    PartyExample("các nhiệm vụ sau", [], rest: "các nhiệm vụ sau"),
    PartyExample("kế hoạch giải ngân", [], rest: "kế hoạch giải ngân"),
    PartyExample("chỉ tiêu hồ sơ", [], rest: "chỉ tiêu hồ sơ"),
  ]

  @Test(arguments: examples)
  func `bodies are read whole and end where the duty begins`(example: PartyExample) {
    let reading = Reading(Passage(example.text))
    let list = PartyParser(reading).list(at: 0)
    #expect(list?.parties.map(\.organization) ?? [] == example.bodies)
    let end = list?.range.upperBound ?? 0
    #expect(reading.text(end..<reading.count) == example.rest)
  }
}
