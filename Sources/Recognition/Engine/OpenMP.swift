#if canImport(Glibc)
  internal import Glibc
#endif

/// Tesseract's own threads cost far more than they bring on the small network.
///
/// libgomp reads its environment before `main`, so setting a variable here would come too late;
/// forbidding parallel regions works from inside. Where the library is absent nothing is needed.
enum OpenMP {
  static func holdToOneThread() {
    guard let symbol = dlsym(nil, "omp_set_max_active_levels") else { return }
    unsafeBitCast(symbol, to: (@convention(c) (Int32) -> Void).self)(0)
  }
}
