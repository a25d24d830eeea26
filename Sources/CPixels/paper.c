// The levels of paper and ink, and specks on the paper.
#include "rows.h"

void pixels_map_levels(
  const uint32_t *gray, size_t wpl, int width, int height, int tile, uint8_t *paper, uint8_t *ink,
  int columns, int rows) {
  for (int row = 0; row < rows; row++) {
    for (int column = 0; column < columns; column++) {
      int counts[256] = {0}, seen = 0;
      int bottom = (row + 1) * tile < height ? (row + 1) * tile : height;
      int right = (column + 1) * tile < width ? (column + 1) * tile : width;
      for (int y = row * tile; y < bottom; y += 2)
        for (int x = column * tile; x < right; x += 2, seen++)
          counts[gray_at(gray + wpl * (size_t)y, x)]++;
      int level = 255, sum = 0;
      while (level > 0 && sum + counts[level] < seen / 3) sum += counts[level--];
      paper[row * columns + column] = (uint8_t)level;
      level = 0, sum = 0;
      while (level < 255 && sum + counts[level] < seen / 30) sum += counts[level++];
      ink[row * columns + column] = (uint8_t)level;
    }
  }
}

// Where between the middles of two tiles a place lies.
typedef struct {
  int tile, next;
  float part;
} tile_place;

INLINE tile_place place_among(int at, int tile, int count) {
  float middle = ((float)at + 0.5f) / (float)tile - 0.5f;
  int first = middle < 0 ? 0 : (int)middle;
  if (first > count - 1) first = count - 1;
  float part = middle < 0 ? 0 : middle - (float)first > 1 ? 1 : middle - (float)first;
  return (tile_place){first, first + 1 < count ? first + 1 : first, part};
}

// A level along a stretch between the middles of two tiles, in two rows of tiles.
typedef struct {
  float above, above_rise, below, below_rise;
} level_stretch;

INLINE level_stretch stretch_of(const uint8_t *levels, int columns, tile_place row, tile_place x) {
  const uint8_t *above = levels + row.tile * columns, *below = levels + row.next * columns;
  return (level_stretch){
    above[x.tile], (float)(above[x.next] - above[x.tile]), below[x.tile],
    (float)(below[x.next] - below[x.tile])};
}

INLINE float level_at(level_stretch s, float side, float part) {
  float above = s.above + s.above_rise * side, below = s.below + s.below_rise * side;
  return above + (below - above) * part;
}

WIDE static void even_out(
  uint32_t *gray, size_t wpl, int width, int height, int tile, const uint8_t *paper,
  const uint8_t *ink, int columns, int rows, uint8_t *line, tile_place *places, float *sides) {
  for (int x = 0; x < width; x++) {
    places[x] = place_among(x, tile, columns);
    sides[x] = places[x].part;
  }
  for (int y = 0; y < height; y++) {
    unpack(gray + wpl * (size_t)y, width, line);
    tile_place row = place_among(y, tile, rows);
    for (int x = 0; x < width;) {
      int end = x + 1;
      while (end < width && places[end].tile == places[x].tile) end++;
      level_stretch white = stretch_of(paper, columns, row, places[x]);
      level_stretch black = stretch_of(ink, columns, row, places[x]);
      for (int i = x; i < end; i++) {
        float high = level_at(white, sides[i], row.part), low = level_at(black, sides[i], row.part);
        float range = high - low < 16 ? 16 : high - low;
        float value = 255 - (high - line[i]) * 230 / range;
        value = value > 255 ? 255 : value < 0 ? 0 : value;
        line[i] = (uint8_t)(int)value;
      }
      x = end;
    }
    pack(line, width, gray + wpl * (size_t)y);
  }
}

void pixels_even_out(
  uint32_t *gray, size_t wpl, int width, int height, int tile, const uint8_t *paper,
  const uint8_t *ink, int columns, int rows) {
  uint8_t *line = malloc((size_t)width + 4);
  tile_place *places = malloc(((size_t)width + 1) * sizeof *places);
  float *sides = malloc(((size_t)width + 1) * sizeof *sides);
  if (line && places && sides)
    even_out(gray, wpl, width, height, tile, paper, ink, columns, rows, line, places, sides);
  free(sides);
  free(places);
  free(line);
}

void pixels_whiten(
  uint32_t *gray, const uint32_t *paper, size_t wpl, int width, int height, int darkest) {
  for (int y = 0; y < height; y++) {
    uint32_t *row = gray + wpl * (size_t)y;
    const uint32_t *white = paper + wpl * (size_t)y;
    for (int x = 0; x < width; x++) {
      int level = gray_at(white, x);
      if (level < darkest) continue;
      int value = gray_at(row, x) * 250 / level;
      set_gray(row, x, (uint8_t)(value > 255 ? 255 : value));
    }
  }
}

// What a pixel is replaced by where it stands out from all its neighbours but one; else -1.
static int impulse(const uint8_t *above, const uint8_t *line, const uint8_t *below, int x) {
  int value = line[x];
  int around[8] = {line[x - 1], line[x + 1], above[x], below[x],
                   above[x - 1], above[x + 1], below[x - 1], below[x + 1]};
  for (int i = 1; i < 8; i++)
    for (int j = i; j > 0 && around[j - 1] > around[j]; j--) {
      int swapped = around[j];
      around[j] = around[j - 1];
      around[j - 1] = swapped;
    }
  if (around[1] - value > 48 || value - around[6] > 48) return (around[3] + around[4]) / 2;
  return -1;
}

// Most pixels are settled by four neighbours: marks those that three of them differ from.
WIDE static void mark_impulses(
  const uint8_t *above, const uint8_t *line, const uint8_t *below, int width, uint8_t *marks) {
  for (int x = 1; x < width - 1; x++) {
    short value = line[x], left = line[x - 1], right = line[x + 1], up = above[x], down = below[x];
    short high = value + 48, low = value - 48;
    short darker = (left > high) + (right > high) + (up > high) + (down > high);
    short lighter = (left < low) + (right < low) + (up < low) + (down < low);
    marks[x] = (darker > 2) | (lighter > 2);
  }
}

long pixels_impulses(
  uint32_t *gray, size_t wpl, int width, int height, int step, int replaces) {
  if (width < 3 || height < 3) return 0;
  // Room at the end of the marks, which are looked through eight at a time.
  uint8_t *rows = calloc(4 * (size_t)width + 8, 1);
  if (!rows) return 0;
  long found = 0;
  int loaded = -1;
  uint8_t *above = rows, *line = rows + width, *below = rows + 2 * (size_t)width;
  uint8_t *marks = rows + 3 * (size_t)width;
  for (int y = 1; y < height - 1; y += step) {
    if (loaded == y) {
      uint8_t *first = above;
      above = line, line = below, below = first;
    } else {
      unpack(gray + wpl * (size_t)(y - 1), width, above);
      unpack(gray + wpl * (size_t)y, width, line);
    }
    unpack(gray + wpl * (size_t)(y + 1), width, below);
    loaded = y + 1;
    mark_impulses(above, line, below, width, marks);
    for (int start = 0; start < width; start += 8) {
      uint64_t eight;
      memcpy(&eight, marks + start, 8);
      if (!eight) continue;
      for (int x = start; x < start + 8 && x < width - 1; x++) {
        int better = marks[x] ? impulse(above, line, below, x) : -1;
        if (better < 0) continue;
        // What stands out of blank paper is dirt; within print it may be the print's own sharpness.
        if (better > 160 && line[x - 1] > 160 && line[x + 1] > 160 && above[x] > 160
            && below[x] > 160)
          found++;
        if (replaces) set_gray(gray + wpl * (size_t)y, x, (uint8_t)better);
      }
    }
  }
  free(rows);
  return found;
}
