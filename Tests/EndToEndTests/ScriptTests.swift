import Foundation
import TestSupport
import Testing

/// The repository's scripts that try the program, in parts that take seconds.
///
/// What a machine lacks is skipped by name; the scripts run whole outside the tests.
@Suite(.serialized) struct ScriptTests {
  static let scripts = Fixture.file("../Scripts").standardizedFileURL

  private func run(_ program: String, _ arguments: [String]) throws -> CommandLineResult {
    try CommandLineProgram.run(
      [program] + arguments, program: URL(fileURLWithPath: "/usr/bin/env"))
  }

  private static func succeeds(_ words: String...) -> Bool {
    let result = try? CommandLineProgram.run(words, program: URL(fileURLWithPath: "/usr/bin/env"))
    return result?.status == 0
  }

  @Test(.enabled(if: succeeds("python3", "--version"), "Python 3 is not installed"))
  func `bad files have their codes, and good ones beside them are read`() throws {
    let script = Self.scripts.appendingPathComponent("bad-files.py").path
    let result = try run("python3", [script, CommandLineProgram.url.path, "--few"])
    #expect(result.status == 0, "\(result.text)\(result.errors)")
  }

  @Test(
    .enabled(if: succeeds("python3", "--version"), "Python 3 is not installed"),
    arguments: [
      "read_only_archive", "set_back_files", "swelling_page", "full_temporary_folder",
      "unreadable_files",
    ])
  func `a fault loses nothing`(name: String) throws {
    let script = Self.scripts.appendingPathComponent("faults.py").path
    let result = try run("python3", [script, CommandLineProgram.url.path, name])
    #expect(result.status == 0, "\(result.text)\(result.errors)")
  }

  /// `GIAOVIEC_SPARK_PYTHON` names a Python that has pyspark, where it is not the usual one.
  static let sparkPython =
    ProcessInfo.processInfo.environment["GIAOVIEC_SPARK_PYTHON"] ?? "python3"

  @Test(
    .enabled(
      if: succeeds(sparkPython, "-c", "import pyspark") && succeeds("java", "-version"),
      "pyspark or Java is not installed"))
  func `Spark loses no document with an executor`() throws {
    let script = Self.scripts.appendingPathComponent("kill-spark-executor.py").path
    let result = try run(
      Self.sparkPython, [script, CommandLineProgram.url.path, "--documents", "160"])
    #expect(result.status == 0, "\(result.text)\(result.errors)")
  }

  private static let cluster = scripts.appendingPathComponent("cluster").path

  @Test(
    .enabled(if: succeeds("kubernetes-validate", "--version"), "no kubernetes-validate on the path")
  )
  func `the Kubernetes job keeps its schema`() throws {
    let result = try run(
      "kubernetes-validate", ["--strict", "-k", "1.31.0", Self.cluster + "/kubernetes-job.yaml"])
    #expect(result.status == 0, "\(result.text)\(result.errors)")
  }

  @Test(.enabled(if: succeeds("shellcheck", "--version"), "no shellcheck on the path"))
  func `the Slurm script has no faults that shellcheck knows`() throws {
    let result = try run("shellcheck", [Self.cluster + "/slurm-array.sh"])
    #expect(result.status == 0, "\(result.text)")
  }

  @Test func `a task of the Slurm array reads its shard`() throws {
    let office = try Office()
    for number in 0..<6 { try office.write("Kính gửi: \(number)", "\(number).txt") }
    let bin = office.folder.appendingPathComponent("bin")
    try FileManager.default.createDirectory(at: bin, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: bin.appendingPathComponent("giaoviec"), withDestinationURL: CommandLineProgram.url)
    var statuses = 0
    for task in 0..<2 {
      let result = try run(
        "bash",
        [
          "-c",
          """
          SCANS='\(office.inbox.path)' RESULTS='\(office.folder.path)' SLURM_ARRAY_TASK_ID=\(task) \
          SLURM_ARRAY_TASK_COUNT=2 SLURM_CPUS_PER_TASK=1 PATH="\(bin.path):$PATH" \
          bash '\(Self.cluster)/slurm-array.sh'
          """,
        ])
      #expect(result.status == 0, "\(result.errors)")
      let archive = office.folder.appendingPathComponent("\(task).giaoviec")
      statuses += try office.export(archive: archive).text.split(separator: "\n").count
    }
    #expect(statuses == 6)
  }

  @Test(.enabled(if: succeeds("systemd-analyze", "--version"), "no systemd-analyze on the path"))
  func `the unit of systemd is sound`() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let unit = try String(contentsOfFile: Self.cluster + "/giaoviec.service", encoding: .utf8)
      .replacing("/usr/local/bin/giaoviec", with: CommandLineProgram.url.path)
    let file = folder.appendingPathComponent("giaoviec.service")
    try Data(unit.utf8).write(to: file)
    let result = try run("systemd-analyze", ["verify", file.path])
    #expect(result.status == 0, "\(result.errors)")
  }
}
