// The arithmetic of a line-recognition network with int8 weights.
//
// A network is built once and then only read: any number of threads may share it.
// A scratch belongs to one thread; it grows to the longest line it has seen and nothing
// is allocated for a time step.
#ifndef CLINENETWORK_H
#define CLINENETWORK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// Rows of the line image that the network reads.
enum { LN_IMAGE_HEIGHT = 36 };

// One matrix as it stands in the file: rows x (inputs + 1), the bias last; real weight = weight * scale.
typedef struct {
  const int8_t *weights;
  const double *scales;
  int rows;
  int inputs;
} ln_matrix;

// The four gates of a layer in the order cell input, input gate, forget gate, output gate.
typedef struct {
  ln_matrix gates[4];
  int units;
  bool reversed;
} ln_lstm;

enum { LN_MAX_SEQUENCES = 8 };

// Convolution 3x3 with tanh and pooling 3x3, a summary over each column, layers along the line,
// a softmax over the classes.
typedef struct {
  ln_matrix convolution;
  ln_lstm columns;
  ln_lstm sequences[LN_MAX_SEQUENCES];
  int sequence_count;
  ln_matrix output;
  // Seeds the noise that stands for pixels outside the image.
  uint64_t seed;
} ln_spec;

typedef enum { LN_KERNEL_PLAIN, LN_KERNEL_AVX2, LN_KERNEL_AVX512, LN_KERNEL_NEON, LN_KERNEL_COUNT } ln_kernel_id;

typedef struct ln_network ln_network;
typedef struct ln_scratch ln_scratch;

// The classes of one step that reach the threshold are entries offsets[step] ..< offsets[step + 1],
// in the order of their number. All pointers are the scratch's and hold until its next use.
typedef struct {
  int steps;
  int classes;
  const uint32_t *offsets;
  const uint16_t *labels;
  const float *probabilities;
  // steps x classes, where asked for; else null.
  const float *rows;
} ln_posteriors;

// Whether this processor runs the kernel.
bool ln_kernel_runs(ln_kernel_id kernel);
// The fastest that runs here.
ln_kernel_id ln_kernel_best(void);
const char *ln_kernel_name(ln_kernel_id kernel);

// Whether the sizes are ones that the kernels are built for.
bool ln_spec_fits(const ln_spec *spec);
// Copies what it needs; null when memory is short, the sizes do not fit or the kernel does not run here.
ln_network *ln_network_create(const ln_spec *spec, ln_kernel_id kernel);
void ln_network_destroy(ln_network *network);

ln_scratch *ln_scratch_create(void);
void ln_scratch_destroy(ln_scratch *scratch);

typedef enum {
  // The library's own tables and rounding, bit for bit.
  LN_MODE_EXACT = 1,
  // Hands out every probability, not only those above the threshold.
  LN_MODE_ROWS = 2,
} ln_mode;

// Reads an image of 36 rows x width, row by row, ink -127 … paper +127. False when memory is short.
bool ln_run(
  const ln_network *network, ln_scratch *scratch, const int8_t *image, int width, int mode,
  float threshold, ln_posteriors *posteriors);

// Scales grey pixels to 36 rows as the library does and stretches them between ink and paper.
//
// Returns the new width, 0 for what is too small to read, -1 when memory is short; `image` is the
// scratch's and holds until its next use by this function.
int ln_normalize(
  ln_scratch *scratch, const uint8_t *pixels, int width, int height, size_t stride,
  const int8_t **image);

#endif
