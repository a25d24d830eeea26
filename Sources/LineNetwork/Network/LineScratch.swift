internal import CLineNetwork

/// The buffers of one thread; they grow to the longest line read.
package struct LineScratch: ~Copyable {
  /// Nothing when memory is short: then every line reads as empty.
  let pointer: OpaquePointer?

  package init() {
    pointer = ln_scratch_create()
  }

  deinit {
    ln_scratch_destroy(pointer)
  }
}
