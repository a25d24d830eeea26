// Long runs of ink, 32 pixels at a time.
#include "rows.h"

// The pixels `by` to the right of each; none beyond the end.
INLINE void take_right(const uint32_t *from, int words, int by, uint32_t *to, int adds) {
  int whole = by >> 5, part = by & 31;
  int full = words - whole - 1;
  for (int i = 0; i < full; i++) {
    uint32_t bits = from[i + whole] << part | (uint32_t)((uint64_t)from[i + whole + 1] >> (32 - part));
    to[i] = adds ? to[i] | bits : to[i] & bits;
  }
  for (int i = full < 0 ? 0 : full; i < words; i++) {
    uint32_t bits = i + whole < words ? from[i + whole] << part : 0;
    to[i] = adds ? to[i] | bits : to[i] & bits;
  }
}

// The pixels `by` to the left of each, added.
INLINE void add_left(const uint32_t *from, int words, int by, uint32_t *to) {
  int whole = by >> 5, part = by & 31;
  for (int i = words - 1; i > whole; i--)
    to[i] |= from[i - whole] >> part | (uint32_t)((uint64_t)from[i - whole - 1] << (32 - part));
  if (whole < words) to[whole] |= from[0] >> part;
}

INLINE int is_blank(const uint32_t *row, int words) {
  uint32_t any = 0;
  for (int i = 0; i < words; i++) any |= row[i];
  return !any;
}

// Runs of a row that are as long as `length`; nothing is left of shorter ones.
INLINE void open_row(uint32_t *row, int words, int length, uint32_t *spare) {
  for (int have = 1; have < length;) {
    if (is_blank(row, words)) return;
    int by = have < length - have ? have : length - have;
    memcpy(spare, row, (size_t)words * sizeof *row);
    take_right(spare, words, by, row, 0);
    have += by;
  }
  if (is_blank(row, words)) return;
  for (int have = 1; have < length;) {
    int by = have < length - have ? have : length - have;
    memcpy(spare, row, (size_t)words * sizeof *row);
    add_left(spare, words, by, row);
    have += by;
  }
}

// Without what stands in the last word beyond the width.
INLINE void trim(uint32_t *row, int width) {
  if (width & 31) row[width >> 5] &= ~(0xFFFFFFFFu >> (width & 31));
}

WIDE static void open_across(
  const uint32_t *ink, size_t wpl, int width, int height, int length, uint32_t *across,
  uint32_t *spare) {
  int words = (width + 31) / 32;
  for (int y = 0; y < height; y++) {
    const uint32_t *line = ink + wpl * (size_t)y;
    const uint32_t *above = y > 0 ? line - wpl : line, *below = y + 1 < height ? line + wpl : line;
    uint32_t *out = across + wpl * (size_t)y;
    for (int i = 0; i < words; i++) out[i] = line[i] | above[i] | below[i];
    trim(out, width);
    open_row(out, words, length, spare);
  }
}

enum { STRIP = 16 };

// A strip of columns, `STRIP` words wide.
WIDE static void open_strip(uint32_t strip[][STRIP], int height, int length) {
  for (int have = 1; have < length;) {
    int by = have < length - have ? have : length - have;
    for (int y = 0; y < height; y++)
      for (int i = 0; i < STRIP; i++) strip[y][i] &= y + by < height ? strip[y + by][i] : 0;
    have += by;
    if (is_blank(strip[0], height * STRIP)) return;
  }
  for (int have = 1; have < length;) {
    int by = have < length - have ? have : length - have;
    for (int y = height - 1; y >= by; y--)
      for (int i = 0; i < STRIP; i++) strip[y][i] |= strip[y - by][i];
    have += by;
  }
}

WIDE static void thicken(
  const uint32_t *ink, size_t wpl, int width, int height, uint32_t *down) {
  int words = (width + 31) / 32;
  for (int y = 0; y < height; y++) {
    const uint32_t *line = ink + wpl * (size_t)y;
    uint32_t *out = down + wpl * (size_t)y;
    memcpy(out, line, (size_t)words * sizeof *out);
    trim(out, width);
    take_right(line, words, 1, out, 1);
    add_left(line, words, 1, out);
    trim(out, width);
  }
}

int pixels_rulings(
  const uint32_t *ink, size_t wpl, int width, int height, int length, uint32_t *across,
  uint32_t *down) {
  int words = (width + 31) / 32;
  uint32_t *spare = malloc((size_t)words * sizeof *spare + 4);
  uint32_t (*strip)[STRIP] = malloc((size_t)height * sizeof *strip + 4);
  int done = spare && strip;
  if (done) {
    open_across(ink, wpl, width, height, length, across, spare);
    thicken(ink, wpl, width, height, down);
    for (int first = 0; first < words; first += STRIP) {
      int count = words - first < STRIP ? words - first : STRIP;
      size_t size = (size_t)count * sizeof(uint32_t);
      if (count < STRIP) memset(strip, 0, (size_t)height * sizeof *strip);
      for (int y = 0; y < height; y++) memcpy(strip[y], down + wpl * (size_t)y + first, size);
      open_strip(strip, height, length);
      for (int y = 0; y < height; y++) memcpy(down + wpl * (size_t)y + first, strip[y], size);
    }
  }
  free(strip);
  free(spare);
  return done;
}

int pixels_touch_edge(const uint32_t *ink, size_t wpl, int width, int height) {
  if (width < 1 || height < 1) return 0;
  int words = (width + 31) / 32, last = width - 1;
  const uint32_t *bottom = ink + wpl * (size_t)(height - 1);
  uint32_t within = width & 31 ? ~(0xFFFFFFFFu >> (width & 31)) : 0xFFFFFFFFu;
  for (int i = 0; i < words; i++)
    if ((ink[i] | bottom[i]) & (i == words - 1 ? within : 0xFFFFFFFFu)) return 1;
  for (int y = 0; y < height; y++) {
    const uint32_t *line = ink + wpl * (size_t)y;
    if (line[0] >> 31 || line[last >> 5] >> (31 - (last & 31)) & 1) return 1;
  }
  return 0;
}
