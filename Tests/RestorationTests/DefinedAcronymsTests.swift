import DirectiveModel
import Foundation
import Testing

@testable import Restoration

/// Acronyms that a document defines, in ruined text.
@Suite struct DefinedAcronymsTests {
  private let model: RestorationModel

  init() throws {
    model = try RestorationModel.open(ModelLocator(environment: [:]))
  }

  private func restored(_ lines: [String]) -> [String] {
    let page = RecognizedPage(
      number: 1, source: .plain, lines: lines.map { RecognizedLine(text: $0) })
    return NoisyChannelRestorer(model).restore([page])[0].lines.map(\.text)
  }

  private static let ruined = [
    "Uy ban nhén dan tinh yéu cau cac co quan chi dao thwc hién nhi¢m vu sau:",
    "thanh lap To cong nghé s6 cong dong (TCNSCD) tai cac dia phwong trong tinh;",
    "giao TCNSCD hudng dan nguoi dan sir dung dich vu céng truc tuyén.",
  ]

  @Test func `the letters that a definition tells come back everywhere`() {
    let lines = restored(Self.ruined)
    #expect(lines[1].contains("(TCNSCĐ)"))
    #expect(lines[2].contains("TCNSCĐ"))
  }

  @Test func `without a definition an acronym stays`() {
    let lines = restored([Self.ruined[0], "Giao TCNSVN hudng dan nguoi dan."])
    #expect(lines[1].contains("TCNSVN"))
  }

  @Test(arguments: [
    "Ủy ban nhân dân xã Đắk Drông (UBNDXDD) yêu cầu các đơn vị thực hiện nghiêm túc.",
    "Tổ công nghệ số cộng đồng (TCNSCD) hướng dẫn người dân.",
  ])
  func `good text keeps its acronyms as they stand`(line: String) {
    #expect(restored([line]) == [line])
  }
}
