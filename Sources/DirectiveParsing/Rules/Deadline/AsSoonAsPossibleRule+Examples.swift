internal import DirectiveModel

extension AsSoonAsPossibleRule {
  static let examples: [DeadlineExample] = [
    .reads(
      "đạt 100% nhiệm vụ trong thời gian sớm nhất, chịu trách nhiệm", .asSoonAsPossible,
      verbatim: "trong thời gian sớm nhất"),
    .reads("triển khai ngay khi có thể", .asSoonAsPossible),
    .reads("hoàn thành sớm nhất có thể", .asSoonAsPossible),
    .reads("tiếp tục thực hiện trong thời gian tới", .asSoonAsPossible),
    .reads("trả lời trong ít ngày tới.", .asSoonAsPossible),
    .ignores("khẩn trương, kịp thời triển khai"),
    .ignores("sớm hoàn thành thủ tục"),
    .ignores("trong thời gian qua"),
    .ignores("trong thời gian 05 ngày"),
    .ignores("trong những ngày qua"),
  ]
}
