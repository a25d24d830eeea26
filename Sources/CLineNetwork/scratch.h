// Buffers that one thread reuses from line to line.
#ifndef LN_SCRATCH_H
#define LN_SCRATCH_H

#include "kernel.h"

typedef struct {
  void *data;
  size_t capacity;
} ln_buffer;

struct ln_scratch {
  // Pixels: cut, scaled, sharpened, stretched.
  ln_buffer scaled, sharpened, image;
  ln_buffer noise, pixels, pooled, layers[2], chunk;
  size_t noise_count;
  uint64_t noise_seed;
  ln_buffer offsets, labels, probabilities, rows;
};

// At least `size` bytes, what stood there kept; null when memory is short.
void *ln_reserve(ln_buffer *buffer, size_t size);

#endif
