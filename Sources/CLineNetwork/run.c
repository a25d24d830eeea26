// One line through the network, step by step of its layers.
#include "network.h"
#include "scratch.h"

// The noise is the same for every line: a sequence that starts from the model's seed.
static const int8_t *noise(ln_scratch *s, uint64_t seed, size_t count) {
  const uint64_t modulus = 2147483647;
  if (s->noise_seed == seed && s->noise_count >= count) return s->noise.data;
  int8_t *out = ln_reserve(&s->noise, count);
  if (!out) return NULL;
  uint64_t state = seed % modulus;
  if (state == 0) state = 1;
  state = state * 48271 % modulus;
  for (size_t i = 0; i < count; i++) {
    state = state * 48271 % modulus;
    double x = 127 * 2.0 * (double)state / 2147483647 - 127;
    out[i] = (int8_t)(x >= 0 ? (int)(x + 0.5) : -(int)(-x + 0.5));
  }
  s->noise_seed = seed;
  s->noise_count = count;
  return out;
}

static bool pool(const ln_network *n, ln_scratch *s, const int8_t *image, int width, bool exact) {
  size_t pixels = (size_t)width * LN_IMAGE_HEIGHT, columns = width / LN_POOL;
  float *values = ln_reserve(&s->pixels, pixels * sizeof(float));
  const int8_t *outside = noise(s, n->seed, 6 * (size_t)width + 6 * LN_IMAGE_HEIGHT);
  void *out = ln_reserve(&s->pooled, columns * LN_ROWS * LN_FEATURES * n->kernel->activation_size);
  if (!values || !outside || !out) return false;
  for (size_t i = 0; i < pixels; i++) values[i] = image[i];
  for (int row = 0; row < LN_ROWS; row++)
    n->kernel->convolve(&n->convolution, values, width, outside, row, (int)columns, out, exact);
  return true;
}

// The probabilities of a chunk of steps, kept where they reach the threshold.
static bool keep(
  ln_scratch *s, const float *chunk, int steps, int classes, int done, float threshold) {
  uint32_t *offsets = s->offsets.data;
  size_t count = done ? offsets[done] : 0;
  size_t most = count + (size_t)steps * classes;
  uint16_t *labels = ln_reserve(&s->labels, most * sizeof(uint16_t));
  float *probabilities = ln_reserve(&s->probabilities, most * sizeof(float));
  if (!labels || !probabilities || most > UINT32_MAX) return false;
  offsets[0] = 0;
  for (int t = 0; t < steps; t++) {
    const float *row = chunk + (size_t)t * classes;
    for (int c = 0; c < classes; c++) {
      labels[count] = (uint16_t)c;
      probabilities[count] = row[c];
      count += row[c] >= threshold;
    }
    offsets[done + t + 1] = (uint32_t)count;
  }
  return true;
}

bool ln_run(
  const ln_network *n, ln_scratch *s, const int8_t *image, int width, int mode, float threshold,
  ln_posteriors *posteriors) {
  bool exact = mode & LN_MODE_EXACT, all = mode & LN_MODE_ROWS;
  const ln_kernel *kernel = n->kernel;
  int steps = width / LN_POOL, classes = n->classes;
  *posteriors = (ln_posteriors){.classes = classes};
  if (!ln_reserve(&s->offsets, ((size_t)steps + 1) * sizeof(uint32_t))) return false;
  if (steps == 0) return true;
  if (!pool(n, s, image, width, exact)) return false;
  size_t size = kernel->activation_size;
  void *from = ln_reserve(&s->layers[0], (size_t)steps * LN_MAX_UNITS * size);
  void *to = ln_reserve(&s->layers[1], (size_t)steps * LN_MAX_UNITS * size);
  float *chunk = ln_reserve(&s->chunk, (size_t)LN_CHUNK * classes * sizeof(float));
  float *rows = all ? ln_reserve(&s->rows, (size_t)steps * classes * sizeof(float)) : NULL;
  if (!from || !to || !chunk || (all && !rows)) return false;
  kernel->columns(&n->columns, s->pooled.data, steps, from, exact);
  for (int i = 0; i < n->sequence_count; i++) {
    kernel->sequence(&n->sequences[i], from, steps, to, exact);
    void *swap = from;
    from = to;
    to = swap;
  }
  for (int done = 0; done < steps; done += LN_CHUNK) {
    int count = steps - done < LN_CHUNK ? steps - done : LN_CHUNK;
    float *out = all ? rows + (size_t)done * classes : chunk;
    const uint8_t *in = (const uint8_t *)from + (size_t)done * n->output.inputs * size;
    kernel->output(&n->output, in, count, classes, out, exact);
    if (!keep(s, out, count, classes, done, threshold)) return false;
  }
  *posteriors = (ln_posteriors){
    .steps = steps, .classes = classes, .offsets = s->offsets.data, .labels = s->labels.data,
    .probabilities = s->probabilities.data, .rows = rows,
  };
  return true;
}
