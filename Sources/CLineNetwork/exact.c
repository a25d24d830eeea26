// The nonlinearities as the library computes them: tables with linear interpolation, 32-bit floats,
// rounding half away from zero.
#include "kernel.h"

#include <math.h>

#pragma STDC FP_CONTRACT OFF

enum { TABLE_SIZE = 4096 };
static float tanh_table[TABLE_SIZE], logistic_table[TABLE_SIZE];

__attribute__((constructor)) static void fill_tables(void) {
  for (int i = 0; i < TABLE_SIZE; i++) {
    tanh_table[i] = (float)tanh(i / 256.0);
    logistic_table[i] = (float)(1 / (1 + exp(-i / 256.0)));
  }
}

static float look_up(const float *table, float x) {
  x *= 256.0f;
  if (!(x < TABLE_SIZE - 1)) return 1;
  unsigned index = (unsigned)x;
  float low = table[index], high = table[index + 1];
  return low + (high - low) * (x - (float)index);
}

static float exact_tanh(float x) {
  return x < 0 ? -look_up(tanh_table, -x) : look_up(tanh_table, x);
}

static float exact_logistic(float x) {
  return x < 0 ? 1 - look_up(logistic_table, -x) : look_up(logistic_table, x);
}

static int8_t quantized(float x) {
  x *= 127;
  int value = x >= 0 ? (int)(x + 0.5f) : -(int)(-x + 0.5f);
  return (int8_t)(value > 127 ? 127 : value < -127 ? -127 : value);
}

int8_t ln_exact_tanh(float argument) { return quantized(exact_tanh(argument)); }

void ln_exact_cells(
  const int32_t *sums, const float *scale, float *cells, int lanes, int8_t *outputs) {
  for (int i = 0; i < lanes; i++) {
    float gate[4];
    for (int g = 0; g < 4; g++) gate[g] = (float)sums[g * lanes + i] * scale[g * lanes + i];
    float cell = cells[i] * exact_logistic(gate[2]);
    float input = exact_tanh(gate[0]) * exact_logistic(gate[1]);
    cell += input;
    cell = cell < -100 ? -100 : cell > 100 ? 100 : cell;
    cells[i] = cell;
    outputs[i] = quantized(exact_tanh(cell) * exact_logistic(gate[3]));
  }
}

void ln_exact_softmax(float *values, int count) {
  float most = values[0];
  for (int i = 1; i < count; i++) most = values[i] > most ? values[i] : most;
  float total = 0;
  for (int i = 0; i < count; i++) {
    float x = values[i] - most;
    values[i] = expf(x < -86 ? -86 : x);
    total += values[i];
  }
  for (int i = 0; i < count; i++) values[i] /= total;
}
