// The layers, written once and compiled for each kernel.
//
// Before it is included: LANES, GROUP, ACTIVATION, WEIGHT, ZERO, BATCH (rows of activations that
// share a load of weights), NAME, and DOT(sums, weights, activations).
//
// Integer sums are exact, and the fast functions use only + - * / and comparisons in a fixed order,
// without fused operations: so every kernel gives the same bits, in either mode.
#include "kernel.h"

#include <string.h>

#pragma STDC FP_CONTRACT OFF
// Functions that take or return vectors are all inlined.
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline))
#define GATES 4

typedef int32_t ints __attribute__((vector_size(4 * LANES), aligned(4)));
typedef float floats __attribute__((vector_size(4 * LANES), aligned(4)));
typedef ACTIVATION activations __attribute__((vector_size(LANES * sizeof(ACTIVATION)), aligned(1)));
typedef WEIGHT weights __attribute__((vector_size(LANES * GROUP * sizeof(WEIGHT)), aligned(1)));
// Where the order of a sum or the width of a vector must not depend on the kernel.
typedef int32_t ints16 __attribute__((vector_size(64), aligned(4)));
typedef float floats16 __attribute__((vector_size(64), aligned(4)));
typedef ACTIVATION activations16
  __attribute__((vector_size(16 * sizeof(ACTIVATION)), aligned(1)));

#define ROUNDING 12582912.0f
#define ROUNDING_BITS 0x4B400000

// 2^x for |x| <= 126, relative error 1e-7.
#define DEFINE_EXP2(name, F, I)                                                         \
  INLINE F name(F x) {                                                                  \
    F shifted = x + ROUNDING;                                                           \
    F f = x - (shifted - ROUNDING);                                                     \
    F p = ((((0.00133908634f * f + 0.00967603192f) * f + 0.0555035711f) * f             \
            + 0.240221075f) * f + 0.693147188f) * f + 1.0f;                             \
    return (F)((I)p + ((I)shifted << 23));                                              \
  }
DEFINE_EXP2(exp2_lanes, floats, ints)
DEFINE_EXP2(exp2_16, floats16, ints16)

#define CLAMP(F, x, limit) \
  __builtin_elementwise_max(__builtin_elementwise_min((x), (F){} + (limit)), (F){} - (limit))
#define MAX(a, b) __builtin_elementwise_max((a), (b))

// Adds the products of `groups` groups of weights with `count` rows of activations.
INLINE void dot(
  ints sums[][GATES], const WEIGHT *w, int groups, const ACTIVATION *const *rows, const int count) {
  for (int k = 0; k < groups; k++, w += GATES * LANES * GROUP) {
    weights gate[GATES];
    for (int g = 0; g < GATES; g++) gate[g] = *(const weights *)(w + g * LANES * GROUP);
    for (int i = 0; i < count; i++) {
      BROADCAST x = SPREAD(rows[i] + k * GROUP);
      for (int g = 0; g < GATES; g++) sums[i][g] = DOT(sums[i][g], gate[g], x);
    }
  }
}

// The new state of `LANES` cells and their outputs.
INLINE void update_cells(
  const ints sums[GATES], const ln_layer *layer, int first, float *cells, ACTIVATION *out,
  const bool exact) {
  if (exact) {
    int32_t values[GATES * LANES];
    int8_t outputs[LANES];
    for (int g = 0; g < GATES; g++) memcpy(values + g * LANES, &sums[g], sizeof(ints));
    ln_exact_cells(values, layer->scale + GATES * first, cells + first, LANES, outputs);
    for (int i = 0; i < LANES; i++) out[first + i] = (ACTIVATION)(outputs[i] + ZERO);
    return;
  }
  // With e the exponentials of the negated arguments: logistic = 1 / (1 + e), tanh = (1 - e) / (1 + e).
  const float *scale = layer->fast_scale + GATES * first;
  floats e[GATES];
  for (int g = 0; g < GATES; g++) {
    floats x = __builtin_convertvector(sums[g], floats) * *(const floats *)(scale + g * LANES);
    e[g] = exp2_lanes(CLAMP(floats, x, 24.0f));
  }
  floats cell = *(floats *)(cells + first);
  floats input = (1.0f + e[0]) * (1.0f + e[1]), forget = 1.0f + e[2];
  cell = (cell * input + (1.0f - e[0]) * forget) / (input * forget);
  cell = CLAMP(floats, cell, 100.0f);
  *(floats *)(cells + first) = cell;
  floats d = exp2_lanes(CLAMP(floats, cell * -2.88539008f, 24.0f));
  floats output = (1.0f - d) / ((1.0f + d) * (1.0f + e[3]));
  ints rounded = (ints)(output * 127.0f + ROUNDING) - (ROUNDING_BITS - ZERO);
  *(activations *)(out + first) = __builtin_convertvector(rounded, activations);
}

INLINE void load_bias(ints sums[GATES], const int32_t *bias) {
  for (int g = 0; g < GATES; g++) sums[g] = *(const ints *)(bias + g * LANES);
}

// Sums of bias and input part for `count` rows; results `4 x units` apart.
INLINE void input_sums(
  const ln_layer *layer, const ACTIVATION *const *rows, int32_t *const *out, const int count) {
  int groups = layer->inputs / GROUP;
  const WEIGHT *w = layer->input_weights;
  for (int first = 0; first < layer->units; first += LANES, w += groups * GATES * LANES * GROUP) {
    ints sums[BATCH][GATES];
    for (int i = 0; i < count; i++) load_bias(sums[i], layer->bias + GATES * first);
    dot(sums, w, groups, rows, count);
    for (int i = 0; i < count; i++)
      memcpy(out[i] + GATES * first, sums[i], sizeof(ints) * GATES);
  }
}

static void chunk_sums(
  const ln_layer *layer, const ACTIVATION *in, int steps, int32_t *out) {
  size_t stride = GATES * (size_t)layer->units;
  const ACTIVATION *rows[BATCH];
  int32_t *sums[BATCH];
  int t = 0;
  for (; t + BATCH <= steps; t += BATCH) {
    for (int i = 0; i < BATCH; i++) {
      rows[i] = in + (size_t)(t + i) * layer->inputs;
      sums[i] = out + (t + i) * stride;
    }
    input_sums(layer, rows, sums, BATCH);
  }
  for (; t < steps; t++) {
    rows[0] = in + (size_t)t * layer->inputs;
    sums[0] = out + t * stride;
    input_sums(layer, rows, sums, 1);
  }
}

INLINE void sequence_mode(
  const ln_layer *layer, const ACTIVATION *in, int steps, ACTIVATION *out, const bool exact) {
  int units = layer->units, groups = layer->recurrent / GROUP;
  static const size_t block = GATES * LANES * GROUP;
  int32_t gates[LN_CHUNK * GATES * LN_MAX_UNITS] __attribute__((aligned(64)));
  float cells[LN_MAX_UNITS] __attribute__((aligned(64)));
  ACTIVATION start[LN_MAX_UNITS];
  for (int i = 0; i < units; i++) {
    cells[i] = 0;
    start[i] = ZERO;
  }
  const ACTIVATION *before = start;
  for (int done = 0; done < steps; done += LN_CHUNK) {
    int count = steps - done < LN_CHUNK ? steps - done : LN_CHUNK;
    int from = layer->reversed ? steps - done - count : done;
    chunk_sums(layer, in + (size_t)from * layer->inputs, count, gates);
    for (int i = 0; i < count; i++) {
      int at = layer->reversed ? count - 1 - i : i;
      ACTIVATION *after = out + (size_t)(from + at) * units;
      const WEIGHT *w = layer->recurrent_weights;
      for (int first = 0; first < units; first += LANES, w += groups * block) {
        ints sums[1][GATES];
        memcpy(sums, gates + GATES * ((size_t)at * units + first), sizeof sums);
        dot(sums, w, groups, &before, 1);
        update_cells(sums[0], layer, first, cells, after, exact);
      }
      before = after;
    }
  }
}

static void sequence(const ln_layer *layer, const void *in, int steps, void *out, bool exact) {
  if (exact) sequence_mode(layer, in, steps, out, true);
  else sequence_mode(layer, in, steps, out, false);
}

// `count` columns side by side; `in` holds LN_ROWS rows for each.
INLINE void columns_mode(
  const ln_layer *layer, const ACTIVATION *in, ACTIVATION *out, const int count, const bool exact) {
  int units = layer->units, inputs = layer->inputs;
  int input_groups = inputs / GROUP, groups = layer->recurrent / GROUP;
  float cells[BATCH][LN_MAX_UNITS] __attribute__((aligned(64)));
  ACTIVATION states[2][BATCH][LN_MAX_UNITS];
  for (int i = 0; i < count; i++)
    for (int u = 0; u < units; u++) {
      cells[i][u] = 0;
      states[1][i][u] = ZERO;
    }
  for (int row = 0; row < LN_ROWS; row++) {
    const ACTIVATION *x[BATCH], *before[BATCH];
    for (int i = 0; i < count; i++) {
      x[i] = in + ((size_t)i * LN_ROWS + row) * inputs;
      before[i] = states[(row + 1) & 1][i];
    }
    const WEIGHT *wx = layer->input_weights, *wh = layer->recurrent_weights;
    for (int first = 0; first < units; first += LANES) {
      ints sums[BATCH][GATES];
      for (int i = 0; i < count; i++) load_bias(sums[i], layer->bias + GATES * first);
      dot(sums, wx, input_groups, x, count);
      dot(sums, wh, groups, before, count);
      for (int i = 0; i < count; i++)
        update_cells(sums[i], layer, first, cells[i], states[row & 1][i], exact);
      wx += input_groups * GATES * LANES * GROUP;
      wh += groups * GATES * LANES * GROUP;
    }
  }
  for (int i = 0; i < count; i++)
    memcpy(out + (size_t)i * units, states[(LN_ROWS - 1) & 1][i], units * sizeof(ACTIVATION));
}

static void columns(const ln_layer *layer, const void *in, int count, void *out, bool exact) {
  const ACTIVATION *x = in;
  ACTIVATION *y = out;
  size_t column = (size_t)LN_ROWS * layer->inputs;
  int at = 0;
  for (; at + BATCH <= count; at += BATCH, x += BATCH * column, y += BATCH * layer->units) {
    if (exact) columns_mode(layer, x, y, BATCH, true);
    else columns_mode(layer, x, y, BATCH, false);
  }
  for (; at < count; at++, x += column, y += layer->units) {
    if (exact) columns_mode(layer, x, y, 1, true);
    else columns_mode(layer, x, y, 1, false);
  }
}

static void softmax(float *values, int padded) {
  floats16 high = *(const floats16 *)values;
  for (int i = 16; i < padded; i += 16)
    high = MAX(high, *(const floats16 *)(values + i));
  float most = high[0];
  for (int i = 1; i < 16; i++) most = high[i] > most ? high[i] : most;
  floats16 sum = {};
  for (int i = 0; i < padded; i += 16) {
    floats16 x = (*(const floats16 *)(values + i) - most) * 1.44269504f;
    x = exp2_16(CLAMP(floats16, x, 124.0f));
    *(floats16 *)(values + i) = x;
    sum += x;
  }
  float total = 0;
  for (int i = 0; i < 16; i++) total += sum[i];
  for (int i = 0; i < padded; i += 16) *(floats16 *)(values + i) /= total;
}

static void output(
  const ln_layer *layer, const void *in, int steps, int classes, float *out,
  bool exact) {
  int32_t sums[LN_CHUNK * GATES * LN_MAX_UNITS] __attribute__((aligned(64)));
  int padded = (classes + 15) / 16 * 16;
  chunk_sums(layer, in, steps, sums);
  for (int t = 0; t < steps; t++) {
    float values[GATES * LN_MAX_UNITS] __attribute__((aligned(64)));
    for (int i = 0; i < classes; i++) values[i] = (float)sums[GATES * (size_t)t * layer->units + i] * layer->scale[i];
    for (int i = classes; i < padded; i++) values[i] = -1e30f;
    if (exact) ln_exact_softmax(values, classes);
    else softmax(values, padded);
    memcpy(out + (size_t)t * classes, values, classes * sizeof(float));
  }
}

// The nine pixels around (y, x), those outside the image taken from the noise.
//
// The noise is drawn in raster order; a whole column of three where x is outside.
static void border_taps(
  const float *image, int width, const int8_t *noise, int y, int x, float taps[9]) {
  bool first = y == 0, last = y == LN_IMAGE_HEIGHT - 1;
  noise += first ? 0 : 3 * width + 4 + 6 * (y - 1);
  if (x > 0) noise += first || last ? 3 * x + 2 : 3;
  for (int dx = -1; dx <= 1; dx++) {
    bool outside = x + dx < 0 || x + dx >= width;
    for (int dy = -1; dy <= 1; dy++) {
      bool drawn = outside || y + dy < 0 || y + dy >= LN_IMAGE_HEIGHT;
      taps[(dy + 1) * 3 + dx + 1] = drawn ? *noise++ : image[(size_t)(y + dy) * width + x + dx];
    }
  }
}

INLINE floats16 convolve_at(const ln_convolution *c, const float *taps, size_t stride) {
  floats16 sum = *(const floats16 *)c->bias;
  for (int dy = 0; dy < 3; dy++)
    for (int dx = 0; dx < 3; dx++)
      sum += *(const floats16 *)c->weights[dy * 3 + dx] * taps[dy * stride + dx];
  return sum;
}

static void convolve(
  const ln_convolution *c, const float *image, int width, const int8_t *noise, int row,
  int columns, void *out, bool exact) {
  ACTIVATION *cell = (ACTIVATION *)out + (size_t)row * LN_FEATURES;
  for (int column = 0; column < columns; column++, cell += LN_ROWS * LN_FEATURES) {
    floats16 best = {};
    for (int i = 0; i < LN_POOL * LN_POOL; i++) {
      int y = row * LN_POOL + i / LN_POOL, x = column * LN_POOL + i % LN_POOL;
      floats16 sum;
      if (y > 0 && y < LN_IMAGE_HEIGHT - 1 && x > 0 && x < width - 1) {
        sum = convolve_at(c, image + (size_t)(y - 1) * width + x - 1, width);
      } else {
        float taps[9];
        border_taps(image, width, noise, y, x, taps);
        sum = convolve_at(c, taps, 3);
      }
      best = i == 0 ? sum : MAX(sum, best);
    }
    if (exact) {
      for (int i = 0; i < LN_FEATURES; i++)
        cell[i] = (ACTIVATION)(ln_exact_tanh(best[i] * c->scale[i]) + ZERO);
    } else {
      floats16 x = best * *(const floats16 *)c->fast_scale;
      floats16 e = exp2_16(CLAMP(floats16, x, 24.0f));
      floats16 value = (1.0f - e) / (1.0f + e);
      ints16 rounded = (ints16)(value * 127.0f + ROUNDING) - (ROUNDING_BITS - ZERO);
      *(activations16 *)cell = __builtin_convertvector(rounded, activations16);
    }
  }
}

const ln_kernel NAME = {
  .lanes = LANES, .group = GROUP, .activation_size = sizeof(ACTIVATION),
  .weight_size = sizeof(WEIGHT), .zero = ZERO,
  .convolve = convolve, .columns = columns, .sequence = sequence, .output = output,
};
