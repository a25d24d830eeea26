package import DirectiveKit

/// What to do with a document after its workers died, so and so often.
///
/// Two deaths in one place, and the place is given up: a page costs itself, opening or parsing the
/// whole document.
package enum AttemptPolicy {
  package enum Step: Hashable, Sendable {
    case read(givingUp: [GivenUpPage])
    /// A record of the pages that are known; no page is tried any more.
    case assemble(after: WorkerDeath)
    case quarantine(InputFailure, page: Int?)
  }

  /// For batch work: a death may come from others' load.
  package static let attemptsPerPlace = 2
  /// Places that may be given up before the rest of a document is.
  private static let placeLimit = 3

  /// What comes next.
  ///
  /// - Parameters:
  ///   - deaths: In order.
  ///   - hasPages: Whether some pages of the document were read before.
  ///   - attempts: Deaths that give a place up.
  /// - Returns: The step to take.
  package static func step(
    after deaths: [WorkerDeath], hasPages: Bool, attempts: Int = attemptsPerPlace
  ) -> Step {
    guard let last = deaths.last else { return .read(givingUp: []) }
    let count = Dictionary(deaths.map { ($0.place, 1) }, uniquingKeysWith: +)
    let isWholeLost = [.opening, .parsing].contains { count[$0, default: 0] >= attempts }
    if isWholeLost { return .quarantine(last.failure, page: last.stage.page) }
    let isOver =
      count[.wholeDocument, default: 0] >= attempts
      || deaths.count >= attempts * placeLimit
    if isOver {
      return hasPages ? .assemble(after: last) : .quarantine(last.failure, page: last.stage.page)
    }
    let givenUp = deaths.enumerated().filter { index, death in
      // The second death in a place gives it up; later ones have nothing to add.
      death.stage.page != nil
        && deaths[...index].count { $0.place == death.place } == attempts
    }
    return .read(
      givingUp: givenUp.compactMap { _, death in
        death.stage.page.map { GivenUpPage(page: $0, death: death) }
      })
  }
}

extension WorkerDeath {
  fileprivate enum Place: Hashable {
    case opening, page(Int), parsing, wholeDocument
  }

  fileprivate var place: Place {
    if cause == .documentTime { return .wholeDocument }
    return switch stage {
    case .opening: .opening
    case .page(let number): .page(number)
    case .parsing: .parsing
    }
  }
}
