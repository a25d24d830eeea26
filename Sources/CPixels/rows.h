// What the loops share.
#ifndef PIXELS_ROWS_H
#define PIXELS_ROWS_H

#include "CPixels.h"

#include <stdlib.h>
#include <string.h>

#pragma STDC FP_CONTRACT OFF

// Compiled twice where the linker can choose when the program starts.
#if defined(__x86_64__) && defined(__linux__) && defined(__GLIBC__)
#define WIDE __attribute__((target_clones("avx2", "default")))
#else
#define WIDE
#endif
#define INLINE static inline __attribute__((always_inline))

// A word with its bytes in the order of their pixels.
INLINE uint32_t in_order(uint32_t word) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
  return __builtin_bswap32(word);
#else
  return word;
#endif
}

INLINE uint8_t gray_at(const uint32_t *line, int x) {
  return (uint8_t)(line[x >> 2] >> (8 * (3 - (x & 3))));
}

INLINE void set_gray(uint32_t *line, int x, uint8_t value) {
  int shift = 8 * (3 - (x & 3));
  line[x >> 2] = (line[x >> 2] & ~(0xFFu << shift)) | (uint32_t)value << shift;
}

// Bytes there and back.
INLINE void unpack(const uint32_t *from, int width, uint8_t *to) {
  for (int i = 0; i < width >> 2; i++) {
    uint32_t word = in_order(from[i]);
    memcpy(to + 4 * i, &word, 4);
  }
  for (int x = width & ~3; x < width; x++) to[x] = gray_at(from, x);
}

INLINE void pack(const uint8_t *from, int width, uint32_t *to) {
  for (int i = 0; i < width >> 2; i++) {
    uint32_t word;
    memcpy(&word, from + 4 * i, 4);
    to[i] = in_order(word);
  }
  for (int x = width & ~3; x < width; x++) set_gray(to, x, from[x]);
}

// A row drawn from two, `part` sixteenths from the second.
INLINE void blend(
  const uint8_t *first, const uint8_t *second, int part, int count, uint8_t *out) {
  for (int x = 0; x < count; x++)
    out[x] = (uint8_t)((first[x] * (16 - part) + second[x] * part + 8) >> 4);
}

#endif
