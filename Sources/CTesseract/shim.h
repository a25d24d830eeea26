#ifndef CTESSERACT_SHIM_H
#define CTESSERACT_SHIM_H
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <leptonica/allheaders.h>  // first: capi.h only forward-declares struct Pix
#include <tesseract/capi.h>

// Loops over every pixel of a page stand here, so that a debug build of the tests stays quick.

/// Cairo keeps 0xAARRGGBB, Leptonica 0xRRGGBBAA.
static inline void pixels_from_cairo(
    const unsigned char *source, size_t stride, uint32_t *target, size_t wpl, int width, int height) {
  for (int y = 0; y < height; y++) {
    const uint32_t *from = (const uint32_t *)(source + stride * y);
    uint32_t *to = target + wpl * y;
    for (int x = 0; x < width; x++) to[x] = from[x] << 8 | 0xFF;
  }
}

/// A rectangle of an 8-bit picture as plain rows of bytes; the rectangle lies inside the picture.
static inline void pixels_copy_gray(
    const uint32_t *data, size_t wpl, int left, int top, int width, int height, uint8_t *out) {
  for (int y = 0; y < height; y++) {
    const uint32_t *line = data + wpl * (top + y);
    for (int x = 0; x < width; x++) *out++ = GET_DATA_BYTE(line, left + x);
  }
}
#endif
