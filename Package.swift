// swift-tools-version: 6.2
import PackageDescription

/// CI builds with warnings as errors; a newer compiler must not break a user's build by a warning.
let isStrict = Context.environment["GIAOVIEC_STRICT"] == "1"

let swiftSettings: [SwiftSetting] =
  [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
  ] + (isStrict ? [.treatAllWarnings(as: .error)] : [])

let package = Package(
  name: "giaoviec",
  products: [
    .executable(name: "giaoviec", targets: ["giaoviec"]),
    .library(name: "DirectiveKit", targets: ["DirectiveKit", "DirectiveModel"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", .upToNextMinor(from: "1.8.2")),
    .package(url: "https://github.com/apple/swift-crypto", .upToNextMinor(from: "4.5.2")),
    .package(url: "https://github.com/groue/GRDB.swift", .upToNextMinor(from: "7.10.0")),
    .package(url: "https://github.com/swiftlang/swift-subprocess", .upToNextMinor(from: "1.0.2")),
  ],
  targets: [
    .systemLibrary(
      name: "CTesseract", pkgConfig: "tesseract",
      providers: [.apt(["libtesseract-dev", "libleptonica-dev"])]),
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),

    .systemLibrary(
      name: "CQPDF", pkgConfig: "libqpdf", providers: [.apt(["libqpdf-dev"])]),

    .target(name: "DirectiveModel", swiftSettings: swiftSettings),
    .target(name: "VietnameseText", swiftSettings: swiftSettings),
    .target(
      name: "Recognition",
      dependencies: [
        "DirectiveModel", "VietnameseText", "LineNetwork", "PDFOverlay", "CPixels", "CTesseract",
        "CPoppler",
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "Restoration", dependencies: ["DirectiveModel", "VietnameseText", "CLexicons"],
      exclude: ["Lexicons"],
      swiftSettings: swiftSettings),
    .target(name: "CLineNetwork"),
    .target(
      name: "CPixels", exclude: ["figures.bin"], linkerSettings: [.linkedLibrary("z")]),
    .target(
      name: "LineNetwork", dependencies: ["VietnameseText", "Restoration", "CLineNetwork"],
      swiftSettings: swiftSettings),
    .target(name: "CLexicons"),
    .target(
      name: "DirectiveParsing", dependencies: ["DirectiveModel", "VietnameseText", "CLexicons"],
      exclude: ["Lexicons"], swiftSettings: swiftSettings),
    .target(
      name: "PDFOverlay", dependencies: ["CQPDF", "CLexicons"], exclude: ["glyphless.ttf"],
      swiftSettings: swiftSettings),
    .target(
      name: "DirectiveKit",
      dependencies: [
        "DirectiveModel", "LineNetwork", "PDFOverlay", "Recognition", "Restoration",
        "VietnameseText",
        "DirectiveParsing",
        "CLexicons",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      exclude: ["Contract", "Health/line.png"], swiftSettings: swiftSettings),
    .target(name: "CSandbox"),
    .target(
      name: "Workers",
      dependencies: [
        "CSandbox", "DirectiveKit", "DirectiveModel",
        .product(name: "Subprocess", package: "swift-subprocess"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "Archive",
      dependencies: [
        "DirectiveKit", "DirectiveModel", "VietnameseText",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "Ingestion",
      dependencies: [
        "Archive", "DirectiveKit", "DirectiveModel", "Workers",
        .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "giaoviec",
      dependencies: [
        "Archive", "DirectiveKit", "Ingestion", "Restoration", "Workers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: swiftSettings),
    .target(
      name: "TestSupport", dependencies: ["DirectiveModel"], swiftSettings: swiftSettings),

    .testTarget(
      name: "DirectiveModelTests", dependencies: ["DirectiveModel"], swiftSettings: swiftSettings),
    .testTarget(
      name: "DirectiveKitTests",
      dependencies: [
        "DirectiveKit", "DirectiveModel", "DirectiveParsing", "Recognition", "Restoration",
        "TestSupport",
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "PDFOverlayTests", dependencies: ["PDFOverlay", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "WorkersTests",
      dependencies: ["CSandbox", "Workers", "DirectiveKit", "DirectiveModel"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "DirectiveKit", "DirectiveModel", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "IngestionTests",
      dependencies: ["Ingestion", "Archive", "Workers", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "EndToEndTests", dependencies: ["giaoviec", "TestSupport", "VietnameseText"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RecognitionTests",
      dependencies: ["Recognition", "DirectiveModel", "LineNetwork", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "VietnameseTextTests", dependencies: ["VietnameseText", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "LineNetworkTests", dependencies: ["LineNetwork", "Restoration"], exclude: ["Lines"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "RestorationTests",
      dependencies: ["DirectiveKit", "Restoration", "DirectiveModel", "TestSupport"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "DirectiveParsingTests",
      dependencies: ["DirectiveParsing", "TestSupport", "VietnameseText"],
      swiftSettings: swiftSettings),
  ],
  cLanguageStandard: .c2x
)
