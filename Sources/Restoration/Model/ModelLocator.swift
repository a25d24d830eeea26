internal import Foundation

/// Finds the model file wherever the program is run from.
///
/// The places, in this order: the one asked for, the environment's, beside the program's real
/// path, ../share/giaoviec/ from there, the Models folder of a source checkout above it.
package struct ModelLocator: Sendable {
  package static let fileName = "vietnamese.giaoviec-model"
  package static let variable = "GIAOVIEC_MODEL"

  private let asked: String?
  private let environment: [String: String]
  private let program: String?

  /// - Parameters:
  ///   - asked: The path that the user named; then no other place is tried.
  ///   - environment: Where `GIAOVIEC_MODEL` may stand.
  ///   - program: The real path of the running program.
  package init(
    asked: String? = nil, environment: [String: String] = ProcessInfo.processInfo.environment,
    program: String? = ModelLocator.runningProgram
  ) {
    self.asked = asked
    self.environment = environment
    self.program = program
  }

  /// The running program, symbolic links resolved.
  package static var runningProgram: String? {
    #if os(Linux)
      try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
    #else
      Bundle.main.executableURL?.resolvingSymlinksInPath().path
    #endif
  }

  /// Where the model may be, best first.
  package var places: [String] {
    if let asked { return [asked] }
    if let named = environment[Self.variable], !named.isEmpty { return [named] }
    guard let program else { return [] }
    let folder = URL(fileURLWithPath: program).deletingLastPathComponent()
    var places = [
      folder.appendingPathComponent(Self.fileName).path,
      folder.deletingLastPathComponent().appendingPathComponent("share/giaoviec")
        .appendingPathComponent(Self.fileName).path,
    ]
    if let checkout = Self.checkout(above: folder) {
      places.append(checkout.appendingPathComponent("Models/\(Self.fileName)").path)
    }
    return places
  }

  /// The nearest folder above that holds a Package.swift.
  private static func checkout(above folder: URL) -> URL? {
    var folder = folder
    while folder.path != "/", !folder.path.isEmpty {
      let package = folder.appendingPathComponent("Package.swift").path
      if FileManager.default.fileExists(atPath: package) { return folder }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }

  package func locate() throws(ModelError) -> String {
    let places = places
    guard let found = places.first(where: { FileManager.default.fileExists(atPath: $0) }) else {
      throw .notFound(tried: places)
    }
    return found
  }
}

extension RestorationModel {
  /// Opens the model where it is found.
  package static func open(_ locator: ModelLocator) throws(ModelError) -> RestorationModel {
    try open(at: locator.locate())
  }
}
