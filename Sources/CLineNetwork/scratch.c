#include "scratch.h"

#include <stdlib.h>

void *ln_reserve(ln_buffer *buffer, size_t size) {
  if (size <= buffer->capacity) return buffer->data;
  size_t capacity = size + size / 2 + 64;
  void *data = realloc(buffer->data, capacity);
  if (!data) return NULL;
  buffer->data = data;
  buffer->capacity = capacity;
  return data;
}

ln_scratch *ln_scratch_create(void) { return calloc(1, sizeof(ln_scratch)); }

void ln_scratch_destroy(ln_scratch *s) {
  if (!s) return;
  ln_buffer *buffers[] = {
    &s->scaled, &s->sharpened, &s->image, &s->noise, &s->pixels, &s->pooled, &s->layers[0],
    &s->layers[1], &s->chunk, &s->offsets, &s->labels, &s->probabilities, &s->rows,
  };
  for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) free(buffers[i]->data);
  free(s);
}
