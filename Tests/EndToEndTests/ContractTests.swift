import Foundation
import TestSupport
import Testing

/// Records against the contract, by Python's validator of JSON Schema 2020-12.
@Suite struct ContractTests {
  private static let validator = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1], encoding="utf-8"))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(
        schema, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER)
    for number, line in enumerate(open(sys.argv[2], encoding="utf-8"), 1):
        for error in validator.iter_errors(json.loads(line)):
            print(f"record {number}: {error.json_path}: {error.message}")
    """

  private func violations(_ records: Data) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let schema = folder.appendingPathComponent("schema.json")
    try CommandLineProgram.run(["schema"]).output.write(to: schema)
    let file = folder.appendingPathComponent("records.ndjson")
    try records.write(to: file)
    let result = try CommandLineProgram.run(
      ["-c", Self.validator, schema.path, file.path],
      program: URL(fileURLWithPath: "/usr/bin/python3"))
    #expect(result.status == 0, "\(result.errors)")
    return result.text
  }

  @Test func `every record keeps the contract, failures too`() throws {
    let files = try Fixture.directives().flatMap { name in
      try FileManager.default.contentsOfDirectory(atPath: Fixture.file("Directives/\(name)").path)
        .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".pdf") }.sorted()
        .map { Fixture.file("Directives/\(name)/\($0)").path }
    }
    let result = try CommandLineProgram.run(
      ["extract", "--with-text"] + files + ["/no/such/file", NSTemporaryDirectory()])
    #expect(result.text.split(separator: "\n").count == files.count + 2)
    #expect(try violations(result.output) == "")
  }

  @Test func `the validator sees what is wrong`() throws {
    let text = try Data(contentsOf: Fixture.file("Directives/01-cong-van/truth.txt"))
    let record = try CommandLineProgram.run(["extract", "-"], input: text).text
    let broken = record.replacingOccurrences(of: #""schemaVersion":"1.0""#, with: #""x":1"#)
    #expect(try violations(Data(broken.utf8)).contains("schemaVersion"))
  }
}
