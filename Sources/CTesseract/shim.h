#ifndef CTESSERACT_SHIM_H
#define CTESSERACT_SHIM_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#ifdef __GLIBC__
#include <malloc.h>
#endif
#include <leptonica/allheaders.h>  // first: capi.h only forward-declares struct Pix
#include <tesseract/capi.h>

/// The pictures of one page are handed back and asked for again with the next: keeping their
/// memory saves the kernel from clearing it each time. Other systems keep their own habits.
static inline void memory_keep(void) {
#ifdef __GLIBC__
  mallopt(M_MMAP_THRESHOLD, 96 << 20);
  mallopt(M_TRIM_THRESHOLD, 128 << 20);
#endif
}
#endif
