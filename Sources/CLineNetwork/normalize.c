// From a grey rectangle to the 36 rows the network reads, pixel for pixel as the library scales.
//
// All coordinates are 32-bit floats cut to 1/16 of a pixel, as there: it matters.
#include "scratch.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF

typedef struct {
  const uint8_t *pixels;
  int width, height;
  size_t stride;
} picture;

static uint8_t *reserve(ln_buffer *buffer, int width, int height) {
  return ln_reserve(buffer, (size_t)width * height + 1);
}

// Means of 2 x 2, cut off.
static bool halve(picture *p, ln_buffer *buffer) {
  int width = p->width / 2, height = p->height / 2;
  uint8_t *out = reserve(buffer, width, height);
  if (!out) return false;
  for (int y = 0; y < height; y++) {
    const uint8_t *a = p->pixels + 2 * (size_t)y * p->stride, *b = a + p->stride;
    for (int x = 0; x < width; x++)
      out[(size_t)y * width + x] = (a[2 * x] + a[2 * x + 1] + b[2 * x] + b[2 * x + 1]) >> 2;
  }
  *p = (picture){out, width, height, width};
  return true;
}

static int sum_between(const uint8_t *row, int first, int last, int first_weight, int last_weight) {
  int sum = first_weight * row[first] + last_weight * row[last];
  for (int x = first + 1; x < last; x++) sum += 16 * row[x];
  return sum;
}

// Each new pixel is the mean of the old ones under it.
static bool map_areas(picture *p, int width, int height, ln_buffer *buffer) {
  uint8_t *out = reserve(buffer, width, height);
  if (!out) return false;
  float step_x = 16.0 * (float)p->width / (float)width;
  float step_y = 16.0 * (float)p->height / (float)height;
  for (int y = 0; y < height; y++) {
    int top = (int)(step_y * y), bottom = (int)(step_y * (y + 1.0));
    int first = top >> 4, last = bottom >> 4, first_weight = 16 - (top & 15), last_weight = bottom & 15;
    const uint8_t *rows = p->pixels + (size_t)first * p->stride;
    for (int x = 0; x < width; x++) {
      int left = (int)(step_x * x), right = (int)(step_x * (x + 1.0));
      int from = left >> 4, to = right >> 4, from_weight = 16 - (left & 15), to_weight = right & 15;
      uint8_t *pixel = out + (size_t)y * width + x;
      if (to > p->width - 2 || last > p->height - 2) {
        *pixel = rows[from];
        continue;
      }
      int area = (from_weight + 16 * (to - from - 1) + to_weight)
        * (first_weight + 16 * (last - first - 1) + last_weight);
      const uint8_t *row = rows;
      int sum = first_weight * sum_between(row, from, to, from_weight, to_weight);
      for (int i = first + 1; i < last; i++)
        sum += 16 * sum_between(row += p->stride, from, to, from_weight, to_weight);
      row += p->stride;
      sum += last_weight * sum_between(row, from, to, from_weight, to_weight);
      *pixel = (sum + 128) / area;
    }
  }
  *p = (picture){out, width, height, width};
  return true;
}

// Between the four old pixels around each new one.
static bool interpolate(picture *p, int width, int height, ln_buffer *buffer) {
  uint8_t *out = reserve(buffer, width, height);
  if (!out) return false;
  float step_x = 16.0 * (float)p->width / (float)width;
  float step_y = 16.0 * (float)p->height / (float)height;
  for (int y = 0; y < height; y++) {
    int at_y = (int)(step_y * (float)y), row = at_y >> 4, fy = at_y & 15;
    const uint8_t *a = p->pixels + (size_t)row * p->stride;
    const uint8_t *b = row > p->height - 2 ? a : a + p->stride;
    for (int x = 0; x < width; x++) {
      int at_x = (int)(step_x * (float)x), left = at_x >> 4, fx = at_x & 15;
      int right = left > p->width - 2 ? left : left + 1;
      int sum = (16 - fx) * (16 - fy) * a[left] + fx * (16 - fy) * a[right]
        + (16 - fx) * fy * b[left] + fx * fy * b[right];
      out[(size_t)y * width + x] = (sum + 128) / 256;
    }
  }
  *p = (picture){out, width, height, width};
  return true;
}

// Twice or four times as large: between the four old pixels, cut off.
static bool enlarge(picture *p, int times, ln_buffer *buffer) {
  int width = times * p->width, height = times * p->height, parts = times * times;
  uint8_t *out = reserve(buffer, width, height);
  if (!out) return false;
  for (int y = 0; y < height; y++) {
    int row = y / times, fy = y % times;
    const uint8_t *a = p->pixels + (size_t)row * p->stride;
    const uint8_t *b = row + 1 < p->height ? a + p->stride : a;
    for (int x = 0; x < width; x++) {
      int left = x / times, fx = x % times, right = left + 1 < p->width ? left + 1 : left;
      int sum = (times - fx) * (times - fy) * a[left] + fx * (times - fy) * a[right]
        + (times - fx) * fy * b[left] + fx * fy * b[right];
      out[(size_t)y * width + x] = sum / parts;
    }
  }
  *p = (picture){out, width, height, width};
  return true;
}

// Unsharp mask over a window of 2 * half + 1; a border of `half` stays as it is.
static bool sharpen(picture *p, int half, float fraction, ln_buffer *buffer) {
  uint8_t *out = reserve(buffer, p->width, p->height);
  if (!out) return false;
  for (int y = 0; y < p->height; y++)
    memcpy(out + (size_t)y * p->width, p->pixels + (size_t)y * p->stride, p->width);
  int window = 2 * half + 1;
  float norm = 1.0 / (window * window);
  for (int y = half; y < p->height - half; y++) {
    const uint8_t *row = p->pixels + (size_t)y * p->stride;
    // The window's columns; it slides.
    int sum = 0;
    for (int x = 0; x < p->width; x++) {
      for (int dy = -half; dy <= half; dy++) {
        sum += row[(ptrdiff_t)dy * (ptrdiff_t)p->stride + x];
        if (x >= window) sum -= row[(ptrdiff_t)dy * (ptrdiff_t)p->stride + x - window];
      }
      int at = x - half;
      if (at < half) continue;
      float mean = norm * (float)sum;
      int value = (int)(row[at] + fraction * (row[at] - mean) + 0.5);
      out[(size_t)y * p->width + at] = value < 0 ? 0 : value > 255 ? 255 : value;
    }
  }
  p->pixels = out;
  p->stride = p->width;
  return true;
}

static bool scale(ln_scratch *s, picture *p) {
  float factor = (float)LN_IMAGE_HEIGHT / (float)p->height;
  if (factor == 1) return true;
  int width = (int)(factor * (float)p->width + 0.5);
  if (width < LN_POOL) {
    p->width = 0;
    return true;
  }
  if (factor >= 0.7f) {
    bool ok = factor == 2 || factor == 4
      ? enlarge(p, (int)factor, &s->scaled)
      : interpolate(p, width, LN_IMAGE_HEIGHT, &s->scaled);
    return ok && (factor >= 1.4f || sharpen(p, 2, 0.4f, &s->sharpened));
  }
  bool halving = factor == 0.5f || factor == 0.25f || factor == 0.125f || factor == 0.0625f;
  bool ok = true;
  if (!halving) ok = map_areas(p, width, LN_IMAGE_HEIGHT, &s->scaled);
  // By turns, so that a picture is never halved onto itself.
  for (int turn = 0; halving && ok && p->height > LN_IMAGE_HEIGHT; turn++)
    ok = halve(p, turn % 2 ? &s->sharpened : &s->scaled);
  ln_buffer *spare = p->pixels == s->scaled.data ? &s->sharpened : &s->scaled;
  return ok && (!(factor > 0.2f) || sharpen(p, 1, 0.2f, spare));
}

static float quantile(const int histogram[256], double fraction) {
  int total = 0;
  for (int i = 0; i < 256; i++) total += histogram[i];
  double target = fraction * total;
  target = target < 1 ? 1 : target > total ? total : target;
  int sum = 0, index = 0;
  while (index < 256 && sum < target) sum += histogram[index++];
  return (float)(index - (double)(sum - target) / histogram[index - 1]);
}

// Black and white points: of the dips and the peaks along the middle row.
static void measure(const picture *p, float *black, float *white) {
  int dips[256] = {0}, peaks[256] = {0}, dip_count = 0, peak_count = 0;
  const uint8_t *row = p->pixels + (size_t)(p->height / 2) * p->stride;
  for (int x = 1; x + 1 < p->width; x++) {
    int before = row[x - 1], now = row[x], after = row[x + 1];
    if ((now < before && now <= after) || (now <= before && now < after)) {
      dips[now]++;
      dip_count++;
    }
    if ((now > before && now >= after) || (now >= before && now > after)) {
      peaks[now]++;
      peak_count++;
    }
  }
  if (!dip_count) dips[0] = 1;
  if (!peak_count) peaks[255] = 1;
  *black = quantile(dips, 0.25);
  *white = quantile(peaks, 0.75);
}

int ln_normalize(
  ln_scratch *s, const uint8_t *pixels, int width, int height, size_t stride, const int8_t **image) {
  *image = NULL;
  if (width < 1 || height < 1) return 0;
  picture p = {pixels, width, height, stride};
  if (!scale(s, &p)) return -1;
  if (p.width < LN_POOL || p.height < LN_IMAGE_HEIGHT) return 0;
  float black, white;
  measure(&p, &black, &white);
  float contrast = (white - black) / 2;
  if (contrast <= 0) contrast = 1;
  int8_t levels[256];
  for (int i = 0; i < 256; i++) {
    float x = 128 * ((i - black) / contrast - 1);
    int value = x >= 0 ? (int)(x + 0.5f) : -(int)(-x + 0.5f);
    levels[i] = value > 127 ? 127 : value < -127 ? -127 : value;
  }
  int8_t *out = ln_reserve(&s->image, (size_t)p.width * LN_IMAGE_HEIGHT);
  if (!out) return -1;
  for (int y = 0; y < LN_IMAGE_HEIGHT; y++)
    for (int x = 0; x < p.width; x++)
      out[(size_t)y * p.width + x] = levels[p.pixels[(size_t)y * p.stride + x]];
  *image = out;
  return p.width;
}
