internal import DirectiveModel
internal import Foundation
internal import Recognition
internal import Restoration

/// Looks for everything that reading needs, and reads a built-in line to prove it.
public struct Doctor {
  private let options: ExtractionOptions

  public init(options: ExtractionOptions) {
    self.options = options
  }

  /// In the order in which a person would mend them.
  public func examine() -> [HealthCheck] {
    engine() + [model(), memory(), reading()]
  }

  private func engine() -> [HealthCheck] {
    do throws(RecognitionError) {
      let info = try EngineInfo(options.recognition)
      return [
        HealthCheck("tesseract", isGood: true, detail: info.tesseract),
        HealthCheck("leptonica", isGood: true, detail: info.leptonica),
        HealthCheck("poppler", isGood: true, detail: info.poppler),
        HealthCheck("language data", isGood: true, detail: info.dataPath),
        HealthCheck(
          "line engine", isGood: true, detail: EngineChoice.reader(options.recognition).detail),
      ]
    } catch {
      return [
        HealthCheck(
          "language data", isGood: false, detail: error.description,
          remedy: "apt-get install tesseract-ocr-vie")
      ]
    }
  }

  private func model() -> HealthCheck {
    do throws(ModelError) {
      let model = try RestorationModel.open(ModelLocator(asked: options.modelPath))
      return HealthCheck("language model", isGood: true, detail: model.path)
    } catch {
      return HealthCheck(
        "language model", isGood: false, detail: error.description,
        remedy: "copy vietnamese.giaoviec-model beside the program or to ../share/giaoviec")
    }
  }

  /// A worker stays under 400 MB.
  private func memory() -> HealthCheck {
    let needed = 400
    guard let available = availableMegabytes() else {
      return HealthCheck(
        "memory", isGood: true, isNeeded: false, detail: "unknown on this system")
    }
    return HealthCheck(
      "memory", isGood: available >= needed, isNeeded: false, detail: "\(available) MB available",
      remedy: available >= needed ? nil : "a worker needs \(needed) MB; close other programs")
  }

  private func availableMegabytes() -> Int? {
    guard let table = try? String(contentsOfFile: "/proc/meminfo", encoding: .utf8),
      let line = table.split(separator: "\n").first(where: { $0.hasPrefix("MemAvailable:") }),
      let kilobytes = line.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
    else { return nil }
    return kilobytes / 1024
  }

  private func reading() -> HealthCheck {
    let expected = "Giao Sở Nội vụ báo cáo trước ngày 15/12/2024."
    let clock = ContinuousClock()
    let start = clock.now
    do throws(InputFailure) {
      var options = options
      options.pages = nil
      let extractor = try DirectiveExtractor(options: options)
      let text = try extractor.pages(of: EmbeddedFile.healthLine)
        .flatMap(\.lines).map(\.text).joined(separator: " ")
      let seconds = (clock.now - start).seconds
      return HealthCheck(
        "a line of print", isGood: text == expected,
        detail: "read “\(text)” in \(seconds) s",
        remedy: text == expected ? nil : "expected “\(expected)”; install tesseract-ocr-vie anew")
    } catch {
      return HealthCheck("a line of print", isGood: false, detail: error.message)
    }
  }
}

extension Duration {
  /// Two decimals.
  fileprivate var seconds: Double {
    let (whole, atto) = components
    return ((Double(whole) + Double(atto) / 1e18) * 100).rounded() / 100
  }
}
