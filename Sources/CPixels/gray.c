// From colour to grey, and from grey to ink.
#include "rows.h"

#if defined(__SSE2__)
#include <emmintrin.h>
#endif

// The brighter the more colour a pixel has.
INLINE uint8_t bleached(int red, int green, int blue) {
  int most = red > green ? red : green, least = red < green ? red : green;
  most = blue > most ? blue : most;
  least = blue < least ? blue : least;
  int hue = most - least - 24;
  int value = (red * 77 + green * 151 + blue * 28) >> 8;
  value += hue > 0 ? hue * 3 / 2 : 0;
  return (uint8_t)(value > 255 ? 255 : value);
}

WIDE static void bleach_rows(
  const uint8_t *source, size_t stride, int width, int height, int red_shift, uint32_t *gray,
  size_t gray_wpl, uint8_t *values) {
  // The three colours stand side by side, red in the highest byte.
  int green_shift = red_shift - 8, blue_shift = red_shift - 16;
  for (int y = 0; y < height; y++) {
    const uint32_t *from = (const uint32_t *)(source + stride * (size_t)y);
    // Grey scans are common: a row without any colour needs no arithmetic.
    uint32_t colors = 0;
    for (int x = 0; x < width; x++) {
      uint32_t pixel = from[x] >> blue_shift;
      colors |= (pixel ^ pixel >> 8) & 0xFFFF;
    }
    if (colors) {
      for (int x = 0; x < width; x++)
        values[x] = bleached(
          from[x] >> red_shift & 0xFF, from[x] >> green_shift & 0xFF, from[x] >> blue_shift & 0xFF);
    } else {
      for (int x = 0; x < width; x++) values[x] = (uint8_t)(from[x] >> blue_shift);
    }
    pack(values, width, gray + gray_wpl * (size_t)y);
  }
}

static void bleach(
  const void *source, size_t stride, int width, int height, int red_shift, uint32_t *gray,
  size_t gray_wpl) {
  uint8_t *values = malloc((size_t)width + 4);
  if (values) bleach_rows(source, stride, width, height, red_shift, gray, gray_wpl, values);
  free(values);
}

void pixels_bleach(
  const uint32_t *color, size_t wpl, int width, int height, uint32_t *gray, size_t gray_wpl) {
  bleach(color, 4 * wpl, width, height, 24, gray, gray_wpl);
}

void pixels_bleach_cairo(
  const unsigned char *source, size_t stride, int width, int height, uint32_t *gray,
  size_t gray_wpl) {
  bleach(source, stride, width, height, 16, gray, gray_wpl);
}

void pixels_sample(const uint32_t *gray, size_t wpl, int width, int height, uint32_t counts[256]) {
  memset(counts, 0, 256 * sizeof *counts);
  for (int y = 0; y < height; y += 4)
    for (int x = 0; x < width; x += 4) counts[gray[wpl * (size_t)y + (x >> 2)] >> 24]++;
}

// Bits of 32 pixels, eight words of grey.
INLINE uint32_t darker(const uint32_t *gray, int level) {
#if defined(__SSE2__)
  // The bytes of each word lie backwards in memory, those of the bits forwards: what is to be turned
  // around is the order of the words alone.
  __m128i most = _mm_set1_epi8((char)(level - 1)), none = _mm_setzero_si128();
  __m128i a = _mm_loadu_si128((const __m128i *)gray);
  __m128i b = _mm_loadu_si128((const __m128i *)(gray + 4));
  uint32_t low = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_subs_epu8(a, most), none));
  uint32_t high = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(_mm_subs_epu8(b, most), none));
  uint32_t bits = __builtin_bswap32(low | high << 16);
  return (bits & 0x0F0F0F0F) << 4 | (bits >> 4 & 0x0F0F0F0F);
#else
  uint32_t bits = 0;
  for (int x = 0; x < 32; x++) bits |= (uint32_t)(gray_at(gray, x) < level) << (31 - x);
  return bits;
#endif
}

void pixels_darker(
  const uint32_t *gray, size_t wpl, int width, int height, int level, uint32_t *ink,
  size_t ink_wpl) {
  for (int y = 0; y < height; y++) {
    const uint32_t *from = gray + wpl * (size_t)y;
    uint32_t *to = ink + ink_wpl * (size_t)y;
    for (int word = 0; word < width >> 5; word++) to[word] = darker(from + 8 * word, level);
    if (!(width & 31)) continue;
    uint32_t bits = 0;
    for (int x = width & ~31; x < width; x++)
      bits |= (uint32_t)(gray_at(from, x) < level) << (31 - (x & 31));
    to[width >> 5] = bits;
  }
}
