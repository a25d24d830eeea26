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

// Loops over every pixel of a page stand here, so that a debug build of the tests stays quick.

/// A rectangle of an 8-bit picture as plain rows of bytes; the rectangle lies inside the picture.
static inline void pixels_copy_gray(
    const uint32_t *data, size_t wpl, int left, int top, int width, int height, uint8_t *out) {
  for (int y = 0; y < height; y++) {
    const uint32_t *line = data + wpl * (top + y);
    for (int x = 0; x < width; x++) *out++ = GET_DATA_BYTE(line, left + x);
  }
}

/// Grey of a pixel, the brighter the more colour it has.
static inline int pixels_bleached(int red, int green, int blue) {
  int most = red > green ? red : green, least = red < green ? red : green;
  if (blue > most) most = blue;
  if (blue < least) least = blue;
  int hue = most - least - 24;
  int value = (red * 77 + green * 151 + blue * 28) >> 8;
  if (hue > 0) value += hue * 3 / 2;
  return value > 255 ? 255 : value;
}

/// Grey of a colour page with its coloured inks bleached: seals, signatures, banners.
///
/// What is dark without colour stays dark, so print under a seal survives.
static inline void pixels_bleach(
    const uint32_t *color, size_t wpl, int width, int height, uint32_t *gray, size_t gray_wpl) {
  for (int y = 0; y < height; y++) {
    const uint32_t *from = color + wpl * y;
    uint32_t *to = gray + gray_wpl * y;
    for (int x = 0; x < width; x++) {
      int red = from[x] >> 24, green = from[x] >> 16 & 0xFF, blue = from[x] >> 8 & 0xFF;
      SET_DATA_BYTE(to, x, pixels_bleached(red, green, blue));
    }
  }
}

/// Four bytes to a word, the first the highest; reads up to three values beyond the width.
static inline void pixels_pack(uint32_t *values, int width, uint32_t *to) {
  for (int x = width; x & 3; x++) values[x] = 0;
  for (int x = 0; x < width; x += 4)
    to[x >> 2] = values[x] << 24 | values[x + 1] << 16 | values[x + 2] << 8 | values[x + 3];
}

/// The same from a cairo picture, whose pixels are 0xAARRGGBB.
static inline void pixels_bleach_cairo(
    const unsigned char *source, size_t stride, int width, int height, uint32_t *gray, size_t gray_wpl) {
  uint32_t *values = (uint32_t *)malloc(((size_t)width + 4) * sizeof(uint32_t));
  if (!values) return;
  for (int y = 0; y < height; y++) {
    const uint32_t *from = (const uint32_t *)(source + stride * y);
    // Plain loops over whole rows, which the compiler makes wide.
    for (int x = 0; x < width; x++)
      values[x] = pixels_bleached(from[x] >> 16 & 0xFF, from[x] >> 8 & 0xFF, from[x] & 0xFF);
    pixels_pack(values, width, gray + gray_wpl * y);
  }
  free(values);
}

/// Two levels of grey in each tile: of the paper, which a third of the tile is at least as bright
/// as, and of the ink, which a thirtieth of it is at most as bright as.
static inline void pixels_map_levels(
    const uint32_t *gray, size_t wpl, int width, int height, int tile, uint8_t *paper, uint8_t *ink,
    int columns, int rows) {
  for (int row = 0; row < rows; row++) {
    for (int column = 0; column < columns; column++) {
      int counts[256] = {0}, seen = 0;
      int bottom = (row + 1) * tile < height ? (row + 1) * tile : height;
      int right = (column + 1) * tile < width ? (column + 1) * tile : width;
      for (int y = row * tile; y < bottom; y += 2)
        for (int x = column * tile; x < right; x += 2, seen++)
          counts[GET_DATA_BYTE(gray + wpl * y, x)]++;
      int level = 255, sum = 0;
      while (level > 0 && sum + counts[level] < seen / 3) sum += counts[level--];
      paper[row * columns + column] = (uint8_t)level;
      level = 0, sum = 0;
      while (level < 255 && sum + counts[level] < seen / 30) sum += counts[level++];
      ink[row * columns + column] = (uint8_t)level;
    }
  }
}

/// A level between the middles of four tiles.
static inline float pixels_level_between(
    const uint8_t *above, const uint8_t *below, int column, int beside, float side, float part) {
  float a = above[column] + (above[beside] - above[column]) * side;
  float b = below[column] + (below[beside] - below[column]) * side;
  return a + (b - a) * part;
}

/// Stretches paper to white and ink to near black, their levels drawn smoothly between the tiles.
static inline void pixels_even_out(
    uint32_t *gray, size_t wpl, int width, int height, int tile, const uint8_t *paper,
    const uint8_t *ink, int columns, int rows) {
  for (int y = 0; y < height; y++) {
    uint32_t *line = gray + wpl * y;
    float at_y = ((float)y + 0.5f) / tile - 0.5f;
    int row = at_y < 0 ? 0 : (int)at_y;
    if (row > rows - 1) row = rows - 1;
    int next = row + 1 < rows ? row + 1 : row;
    float part = at_y < 0 ? 0 : at_y - row > 1 ? 1 : at_y - row;
    const uint8_t *paper_above = paper + row * columns, *paper_below = paper + next * columns;
    const uint8_t *ink_above = ink + row * columns, *ink_below = ink + next * columns;
    for (int x = 0; x < width; x++) {
      float at_x = ((float)x + 0.5f) / tile - 0.5f;
      int column = at_x < 0 ? 0 : (int)at_x;
      if (column > columns - 1) column = columns - 1;
      int beside = column + 1 < columns ? column + 1 : column;
      float side = at_x < 0 ? 0 : at_x - column > 1 ? 1 : at_x - column;
      float white = pixels_level_between(paper_above, paper_below, column, beside, side, part);
      float black = pixels_level_between(ink_above, ink_below, column, beside, side, part);
      float range = white - black < 16 ? 16 : white - black;
      float value = 255 - (white - GET_DATA_BYTE(line, x)) * 230 / range;
      SET_DATA_BYTE(line, x, value > 255 ? 255 : value < 0 ? 0 : (int)value);
    }
  }
}

/// What a pixel is replaced by where it stands out from all its neighbours but one; else -1.
static inline int pixels_impulse(const uint8_t *above, const uint8_t *line, const uint8_t *below, int x) {
  int value = line[x];
  // Most pixels are settled by four neighbours.
  int left = line[x - 1], right = line[x + 1], up = above[x], down = below[x];
  int darker = (left - value > 48) + (right - value > 48) + (up - value > 48) + (down - value > 48);
  int lighter = (value - left > 48) + (value - right > 48) + (value - up > 48) + (value - down > 48);
  if (darker < 3 && lighter < 3) return -1;
  int around[8] = {left, right, up, down, above[x - 1], above[x + 1], below[x - 1], below[x + 1]};
  for (int i = 1; i < 8; i++)
    for (int j = i; j > 0 && around[j - 1] > around[j]; j--) {
      int swapped = around[j];
      around[j] = around[j - 1];
      around[j - 1] = swapped;
    }
  if (around[1] - value > 48 || value - around[6] > 48) return (around[3] + around[4]) / 2;
  return -1;
}

/// Counts the pixels that stand out of blank paper, and replaces all that stand out, if asked to;
/// looks at every `step`th row.
static inline long pixels_impulses(
    uint32_t *gray, size_t wpl, int width, int height, int step, int replaces) {
  if (width < 3 || height < 3) return 0;
  uint8_t *rows = (uint8_t *)malloc(3 * (size_t)width);
  if (!rows) return 0;
  long found = 0;
  int loaded = -1;
  uint8_t *above = rows, *line = rows + width, *below = rows + 2 * (size_t)width;
  for (int y = 1; y < height - 1; y += step) {
    if (loaded == y) {
      uint8_t *first = above;
      above = line, line = below, below = first;
    } else {
      for (int x = 0; x < width; x++) above[x] = GET_DATA_BYTE(gray + wpl * (y - 1), x);
      for (int x = 0; x < width; x++) line[x] = GET_DATA_BYTE(gray + wpl * y, x);
    }
    for (int x = 0; x < width; x++) below[x] = GET_DATA_BYTE(gray + wpl * (y + 1), x);
    loaded = y + 1;
    for (int x = 1; x < width - 1; x++) {
      int better = pixels_impulse(above, line, below, x);
      if (better < 0) continue;
      // What stands out of blank paper is dirt; within print it may be the print's own sharpness.
      if (better > 160 && line[x - 1] > 160 && line[x + 1] > 160 && above[x] > 160 && below[x] > 160)
        found++;
      if (replaces) SET_DATA_BYTE(gray + wpl * y, x, better);
    }
  }
  free(rows);
  return found;
}

/// A strip of a grey picture that follows a line's baseline: column x is shifted down by shift[x].
///
/// Shifts are in 1/16 pixel; beyond the picture there is paper.
static inline void pixels_copy_strip(
    const uint32_t *gray, size_t wpl, int page_width, int page_height, int left, int top, int width,
    int height, const int32_t *shift, uint8_t *out) {
  for (int x = 0; x < width; x++) {
    int column = left + x;
    int whole = shift[x] >> 4, part = shift[x] & 15;
    for (int y = 0; y < height; y++) {
      int row = top + y + whole, value = 255;
      if (column >= 0 && column < page_width && row >= 0 && row < page_height) {
        value = GET_DATA_BYTE(gray + wpl * row, column);
        if (part && row + 1 < page_height) {
          int below = GET_DATA_BYTE(gray + wpl * (row + 1), column);
          value = (value * (16 - part) + below * part + 8) >> 4;
        }
      }
      out[(size_t)y * width + x] = (uint8_t)value;
    }
  }
}

/// Rows of bytes of a whole 8-bit picture.
static inline void pixels_unpack_row(const uint32_t *from, int width, uint8_t *to) {
  for (int x = 0; x + 4 <= width; x += 4) {
    uint32_t word = __builtin_bswap32(from[x >> 2]);
    memcpy(to + x, &word, 4);
  }
  for (int x = width & ~3; x < width; x++) to[x] = GET_DATA_BYTE(from, x);
}

/// A row drawn from two, `part` sixteenths from the second.
static inline void pixels_blend(
    const uint8_t *first, const uint8_t *second, int part, int count, uint8_t *out) {
  for (int x = 0; x < count; x++)
    out[x] = (uint8_t)((first[x] * (16 - part) + second[x] * part + 8) >> 4);
}

/// Turns a grey picture clockwise by an angle so small that two shears are as good: first its rows
/// are moved along, then its columns, by fractions of a pixel. Paper comes in at the edges.
static inline int pixels_turn_slightly(
    const uint32_t *from, uint32_t *to, size_t wpl, int width, int height, float tangent) {
  size_t margin = (size_t)(height * (tangent < 0 ? -tangent : tangent)) / 2 + 4;
  size_t wide = (size_t)width + 2 * margin;
  uint8_t *row = (uint8_t *)malloc(wide), *plane = (uint8_t *)malloc((size_t)width * height + 1);
  uint8_t *out = (uint8_t *)malloc((size_t)width + 4), *paper = (uint8_t *)malloc((size_t)width + 4);
  int *eighths = (int *)malloc(((size_t)width + 1) * sizeof(int));
  int done = row && plane && out && paper && eighths;
  if (done) {
    memset(row, 255, wide);
    memset(paper, 255, (size_t)width + 4);
    for (int y = 0; y < height; y++) {
      pixels_unpack_row(from + wpl * y, width, row + margin);
      int shift = (int)((y - height / 2) * tangent * 16 + 16 * 65536) - 16 * 65536;
      const uint8_t *start = row + margin + (shift >> 4);
      pixels_blend(start, start + 1, shift & 15, width, plane + (size_t)width * y);
    }
    for (int x = 0; x < width; x++)
      eighths[x] = (int)(-(x - width / 2) * tangent * 8 + 8 * 65536) - 8 * 65536;
    for (int y = 0; y < height; y++) {
      int x = 0;
      while (x < width) {
        // The columns of one shift are drawn together.
        int end = x + 1;
        while (end < width && eighths[end] == eighths[x]) end++;
        int above = y + (eighths[x] >> 3), below = above + 1;
        const uint8_t *first = above < 0 || above >= height ? paper : plane + (size_t)width * above;
        const uint8_t *second = below < 0 || below >= height ? paper : plane + (size_t)width * below;
        pixels_blend(first + x, second + x, 2 * (eighths[x] & 7), end - x, out + x);
        x = end;
      }
      uint32_t *line = to + wpl * y;
      for (x = 0; x + 4 <= width; x += 4) {
        uint32_t word;
        memcpy(&word, out + x, 4);
        line[x >> 2] = __builtin_bswap32(word);
      }
      for (x = width & ~3; x < width; x++) SET_DATA_BYTE(line, x, out[x]);
    }
  }
  free(eighths);
  free(row);
  free(plane);
  free(out);
  free(paper);
  return done;
}
#endif
