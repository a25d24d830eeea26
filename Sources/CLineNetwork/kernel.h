// What the driver and the kernels share.
#ifndef LN_KERNEL_H
#define LN_KERNEL_H

#include "CLineNetwork.h"

// Outputs of the convolution; one vector of sixteen floats in every kernel.
enum { LN_FEATURES = 16, LN_POOL = 3, LN_ROWS = LN_IMAGE_HEIGHT / LN_POOL };
// Time steps whose input part is computed together.
enum { LN_CHUNK = 12 };
// Limits of the sizes, so that a step's values fit on the stack.
enum { LN_MAX_UNITS = 512, LN_MAX_CLASSES = 1024 };

typedef struct {
  float weights[9][LN_FEATURES];
  float bias[LN_FEATURES];
  float scale[LN_FEATURES];
  float fast_scale[LN_FEATURES];
} ln_convolution;

// A matrix packed for a kernel: blocks of `4 x lanes` rows; in a block, groups of `group` inputs for
// each lane of each of the four gates. Bias and scales stand in the same order.
typedef struct {
  int inputs, recurrent, units, rows;
  bool reversed;
  void *input_weights, *recurrent_weights;
  int32_t *bias;
  // For the tables.
  float *scale;
  // Times -log2(e), twice that for the cell input: the argument of exp2.
  float *fast_scale;
} ln_layer;

typedef struct {
  int lanes, group;
  // Bytes of an activation or weight, and what stands for zero.
  int activation_size, weight_size, zero;
  // One row of pooled cells; `noise` is the sequence that stands for pixels outside the image.
  void (*convolve)(
    const ln_convolution *, const float *image, int width, const int8_t *noise, int row,
    int columns, void *out, bool exact);
  // Each column top to bottom; only the last output is kept.
  void (*columns)(const ln_layer *, const void *in, int columns, void *out, bool exact);
  void (*sequence)(const ln_layer *, const void *in, int steps, void *out, bool exact);
  // Probabilities of `classes` for at most LN_CHUNK steps.
  void (*output)(
    const ln_layer *, const void *in, int steps, int classes, float *out, bool exact);
} ln_kernel;

extern const ln_kernel ln_kernel_plain, ln_kernel_avx2, ln_kernel_avx512, ln_kernel_neon;

// The library's own functions.
int8_t ln_exact_tanh(float argument);
void ln_exact_cells(
  const int32_t *sums, const float *scale, float *cells, int lanes, int8_t *outputs);
void ln_exact_softmax(float *values, int count);

#endif
