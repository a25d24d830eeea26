// Pieces of a page, and the page turned.
#include "rows.h"

void pixels_copy_gray(
  const uint32_t *gray, size_t wpl, int left, int top, int width, int height, uint8_t *out) {
  for (int y = 0; y < height; y++) {
    const uint32_t *line = gray + wpl * (size_t)(top + y);
    for (int x = 0; x < width; x++) *out++ = gray_at(line, left + x);
  }
}

// The page's rows that a strip reaches into, paper where there are none.
static void copy_rows(
  const uint32_t *gray, size_t wpl, int page_width, int page_height, int left, int top, int width,
  int height, uint8_t *out) {
  for (int y = 0; y < height; y++, out += width) {
    int row = top + y;
    int from = left < 0 ? -left : 0, to = left + width > page_width ? page_width - left : width;
    if (row < 0 || row >= page_height || from >= to) {
      memset(out, 255, (size_t)width);
      continue;
    }
    memset(out, 255, (size_t)from);
    memset(out + to, 255, (size_t)(width - to));
    const uint32_t *line = gray + wpl * (size_t)row;
    int x = from;
    while (x < to && (left + x) & 3) {
      out[x] = gray_at(line, left + x);
      x++;
    }
    unpack(line + ((left + x) >> 2), to - x, out + x);
  }
}

WIDE static void level_strip(
  const uint8_t *rows, int first, int width, int height, const int32_t *shift, uint8_t *out) {
  for (int x = 0; x < width;) {
    // The columns of one shift are drawn together.
    int end = x + 1;
    while (end < width && shift[end] == shift[x]) end++;
    const uint8_t *from = rows + (size_t)((shift[x] >> 4) - first) * (size_t)width + x;
    for (int y = 0; y < height; y++, from += width)
      blend(from, from + width, shift[x] & 15, end - x, out + (size_t)y * (size_t)width + x);
    x = end;
  }
}

void pixels_copy_strip(
  const uint32_t *gray, size_t wpl, int page_width, int page_height, int left, int top, int width,
  int height, const int32_t *shift, uint8_t *out) {
  int first = shift[0] >> 4, last = first;
  for (int x = 1; x < width; x++) {
    int whole = shift[x] >> 4;
    first = whole < first ? whole : first;
    last = whole > last ? whole : last;
  }
  int reach = height + last - first + 1;
  uint8_t *rows = malloc((size_t)width * (size_t)reach);
  if (rows) {
    copy_rows(gray, wpl, page_width, page_height, left, top + first, width, reach, rows);
    level_strip(rows, first, width, height, shift, out);
  } else {
    memset(out, 255, (size_t)width * (size_t)height);
  }
  free(rows);
}

WIDE static void turn(
  const uint32_t *from, uint32_t *to, size_t wpl, int width, int height, float tangent,
  size_t margin, uint8_t *row, uint8_t *plane, uint8_t *out, const uint8_t *paper, int *eighths) {
  for (int y = 0; y < height; y++) {
    unpack(from + wpl * (size_t)y, width, row + margin);
    int shift = (int)((float)(y - height / 2) * tangent * 16 + 16 * 65536) - 16 * 65536;
    const uint8_t *start = row + margin + (shift >> 4);
    blend(start, start + 1, shift & 15, width, plane + (size_t)width * (size_t)y);
  }
  for (int x = 0; x < width; x++)
    eighths[x] = (int)((float)-(x - width / 2) * tangent * 8 + 8 * 65536) - 8 * 65536;
  for (int y = 0; y < height; y++) {
    for (int x = 0; x < width;) {
      int end = x + 1;
      while (end < width && eighths[end] == eighths[x]) end++;
      int above = y + (eighths[x] >> 3), below = above + 1;
      const uint8_t *first =
        above < 0 || above >= height ? paper : plane + (size_t)width * (size_t)above;
      const uint8_t *second =
        below < 0 || below >= height ? paper : plane + (size_t)width * (size_t)below;
      blend(first + x, second + x, 2 * (eighths[x] & 7), end - x, out + x);
      x = end;
    }
    pack(out, width, to + wpl * (size_t)y);
  }
}

int pixels_turn_slightly(
  const uint32_t *from, uint32_t *to, size_t wpl, int width, int height, float tangent) {
  size_t margin = (size_t)((float)height * (tangent < 0 ? -tangent : tangent)) / 2 + 4;
  size_t wide = (size_t)width + 2 * margin;
  uint8_t *row = malloc(wide), *plane = malloc((size_t)width * (size_t)height + 1);
  uint8_t *out = malloc((size_t)width + 4), *paper = malloc((size_t)width + 4);
  int *eighths = malloc(((size_t)width + 1) * sizeof(int));
  int done = row && plane && out && paper && eighths;
  if (done) {
    memset(row, 255, wide);
    memset(paper, 255, (size_t)width + 4);
    turn(from, to, wpl, width, height, tangent, margin, row, plane, out, paper, eighths);
  }
  free(eighths);
  free(row);
  free(plane);
  free(out);
  free(paper);
  return done;
}
