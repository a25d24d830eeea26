// Whether every kernel of this processor gives the same bits, and which: without the package's build,
// so that the kernels of another processor can be tried here.
//
//     clang -O2 -ISources/CLineNetwork/include Scripts/kernels-agree.c Sources/CLineNetwork/*.c -lm -o kernels-agree
//     ./kernels-agree
//
// For ARM, with Debian's gcc-aarch64-linux-gnu and qemu-user-static:
//
//     clang --target=aarch64-linux-gnu -fuse-ld=/usr/bin/aarch64-linux-gnu-ld -static -O2 …
//     qemu-aarch64-static -cpu max ./kernels-agree
//
// Networks of random weights read random pictures, in both modes. The last line is a sum over all
// that came out: it must be the same wherever this runs.
#include "CLineNetwork.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static uint64_t state = 1;

static uint64_t draw(void) {
  state += 0x9E3779B97F4A7C15;
  uint64_t x = state;
  x = (x ^ x >> 30) * 0xBF58476D1CE4E5B9;
  x = (x ^ x >> 27) * 0x94D049BB133111EB;
  return x ^ x >> 31;
}

// Weights over the whole range, scales such that sums neither vanish nor all saturate.
static ln_matrix matrix(int rows, int inputs) {
  int8_t *weights = malloc((size_t)rows * (inputs + 1));
  double *scales = malloc(rows * sizeof(double));
  if (!weights || !scales) exit(2);
  for (int i = 0; i < rows * (inputs + 1); i++) weights[i] = (int8_t)(draw() % 255) - 127;
  for (int i = 0; i < rows; i++) scales[i] = (0.5 + (draw() % 1000) / 500.0) / 127 / 8;
  return (ln_matrix){weights, scales, rows, inputs};
}

static ln_lstm layer(int units, int inputs, bool reversed) {
  ln_lstm result = {.units = units, .reversed = reversed};
  for (int i = 0; i < 4; i++) result.gates[i] = matrix(units, inputs + units);
  return result;
}

static void add(uint64_t *sum, const void *bytes, size_t count) {
  for (const uint8_t *at = bytes; count--; at++) *sum = (*sum ^ *at) * 0x100000001B3;
}

int main(void) {
  int failures = 0, readings = 0;
  uint64_t sum = 0xCBF29CE484222325;
  ln_scratch *scratch = ln_scratch_create(), *normal = ln_scratch_create();
  if (!scratch || !normal) return 2;
  for (int kernel = 0; kernel < LN_KERNEL_COUNT; kernel++)
    if (ln_kernel_runs(kernel)) printf("%s\n", ln_kernel_name(kernel));
  for (int trial = 0; trial < 6; trial++) {
    // The sizes of Debian's model first, then smaller ones.
    int half = trial ? 32 : 96, classes = trial ? 41 + 32 * trial : 269;
    ln_spec spec = {
      .convolution = matrix(16, 9), .columns = layer(trial ? 32 : 48, 16, false),
      .sequence_count = 3, .seed = draw(),
    };
    spec.sequences[0] = layer(half, spec.columns.units, false);
    spec.sequences[1] = layer(half, half, true);
    spec.sequences[2] = layer(2 * half, half, false);
    spec.output = matrix(classes, 2 * half);
    if (!ln_spec_fits(&spec)) continue;
    for (int picture = 0; picture < 8; picture++) {
      int width = 1 + (int)(draw() % 900), height = 1 + (int)(draw() % 100);
      uint8_t *pixels = malloc((size_t)width * height);
      if (!pixels) return 2;
      for (int i = 0; i < width * height; i++) pixels[i] = (uint8_t)draw();
      const int8_t *image;
      int scaled = ln_normalize(normal, pixels, width, height, width, &image);
      free(pixels);
      for (int mode = LN_MODE_ROWS; scaled > 0 && mode <= (LN_MODE_ROWS | LN_MODE_EXACT); mode++) {
        float *expected = NULL;
        size_t size = 0;
        for (int kernel = 0; kernel < LN_KERNEL_COUNT; kernel++) {
          if (!ln_kernel_runs(kernel)) continue;
          ln_network *network = ln_network_create(&spec, kernel);
          ln_posteriors found;
          if (!network || !ln_run(network, scratch, image, scaled, mode, 0.01f, &found)) return 2;
          readings++;
          if (!expected) {
            size = sizeof(float) * (size_t)found.steps * found.classes;
            expected = malloc(size + 1);
            if (!expected) return 2;
            memcpy(expected, found.rows, size);
            add(&sum, expected, size);
          } else if (memcmp(expected, found.rows, size)) {
            printf("%s differs: trial %d, picture %d, mode %d\n", ln_kernel_name(kernel), trial,
                   picture, mode);
            failures++;
          }
          ln_network_destroy(network);
        }
        free(expected);
      }
    }
  }
  ln_scratch_destroy(scratch);
  ln_scratch_destroy(normal);
  printf("%d readings, %d differ, sum %016llx\n", readings, failures, (unsigned long long)sum);
  return failures != 0;
}
