// Builds a network for a kernel.
#include "network.h"

#include <stdlib.h>
#include <string.h>

static const ln_kernel *kernel_of(ln_kernel_id id) {
  switch (id) {
#if defined(__x86_64__)
    case LN_KERNEL_AVX2: return &ln_kernel_avx2;
    case LN_KERNEL_AVX512: return &ln_kernel_avx512;
#elif defined(__aarch64__)
    case LN_KERNEL_NEON: return &ln_kernel_neon;
#endif
    case LN_KERNEL_PLAIN: return &ln_kernel_plain;
    default: return NULL;
  }
}

const char *ln_kernel_name(ln_kernel_id id) {
  switch (id) {
    case LN_KERNEL_PLAIN: return "plain";
    case LN_KERNEL_AVX2: return "avx2";
    case LN_KERNEL_AVX512: return "avx512-vnni";
    case LN_KERNEL_NEON: return "neon-dotprod";
    default: return "none";
  }
}

static bool matrix_fits(const ln_matrix *m, int rows, int inputs) {
  return m->weights && m->scales && m->rows == rows && m->inputs == inputs;
}

static bool lstm_fits(const ln_lstm *l, int inputs) {
  if (l->units <= 0 || l->units % 16 || l->units > LN_MAX_UNITS) return false;
  for (int g = 0; g < 4; g++)
    if (!matrix_fits(&l->gates[g], l->units, inputs + l->units)) return false;
  return true;
}

bool ln_spec_fits(const ln_spec *spec) {
  if (!matrix_fits(&spec->convolution, LN_FEATURES, 9)) return false;
  if (!lstm_fits(&spec->columns, LN_FEATURES)) return false;
  int inputs = spec->columns.units;
  if (spec->sequence_count < 0 || spec->sequence_count > LN_MAX_SEQUENCES) return false;
  for (int i = 0; i < spec->sequence_count; i++) {
    if (!lstm_fits(&spec->sequences[i], inputs)) return false;
    inputs = spec->sequences[i].units;
  }
  int classes = spec->output.rows;
  return classes > 1 && classes <= LN_MAX_CLASSES && matrix_fits(&spec->output, classes, inputs);
}

// Where row `index` of the packed order comes from; null for a row that only fills a block.
static const int8_t *packed_row(
  const ln_matrix *gates, bool lstm, int lanes, int index, double *scale) {
  int block = index / (4 * lanes), gate = index / lanes % 4, lane = index % lanes;
  const ln_matrix *m = lstm ? &gates[gate] : &gates[0];
  int row = lstm ? block * lanes + lane : index;
  if (row >= m->rows) return NULL;
  *scale = m->scales[row];
  return m->weights + (size_t)row * (m->inputs + 1);
}

static bool pack(
  ln_layer *layer, const ln_kernel *kernel, const ln_matrix *gates, bool lstm, int inputs) {
  int lanes = kernel->lanes, group = kernel->group;
  int units = lstm ? gates[0].rows : (gates[0].rows + 4 * lanes - 1) / (4 * lanes) * lanes;
  *layer = (ln_layer){.inputs = inputs, .recurrent = gates[0].inputs - inputs, .units = units};
  size_t rows = 4 * (size_t)units;
  layer->input_weights = calloc(rows * (size_t)inputs + 1, kernel->weight_size);
  layer->recurrent_weights = calloc(rows * (size_t)layer->recurrent + 1, kernel->weight_size);
  layer->bias = calloc(rows, sizeof(int32_t));
  layer->scale = calloc(rows, sizeof(float));
  layer->fast_scale = calloc(rows, sizeof(float));
  if (!layer->input_weights || !layer->recurrent_weights || !layer->bias || !layer->scale
      || !layer->fast_scale) return false;
  for (size_t index = 0; index < rows; index++) {
    double scale = 0;
    const int8_t *row = packed_row(gates, lstm, lanes, (int)index, &scale);
    if (!row) continue;
    size_t block = index / (4 * (size_t)lanes), within = index % (4 * (size_t)lanes);
    int32_t sum = 0;
    for (int k = 0; k < gates[0].inputs; k++) {
      bool is_input = k < inputs;
      void *weights = is_input ? layer->input_weights : layer->recurrent_weights;
      size_t count = is_input ? inputs : layer->recurrent, at = is_input ? k : k - inputs;
      size_t place = block * count * 4 * lanes + (at / group * 4 * lanes + within) * group + at % group;
      if (kernel->weight_size == 2) ((int16_t *)weights)[place] = row[k];
      else ((int8_t *)weights)[place] = row[k];
      sum += row[k];
    }
    layer->bias[index] = 127 * row[gates[0].inputs] - kernel->zero * sum;
    layer->scale[index] = (float)(scale / 127);
    bool cell_input = index / lanes % 4 == 0;
    layer->fast_scale[index] = (float)(scale / 127 * (cell_input ? -2 : -1) * 1.4426950408889634);
  }
  return true;
}

static void pack_convolution(ln_convolution *c, const ln_matrix *m) {
  for (int row = 0; row < LN_FEATURES; row++) {
    const int8_t *w = m->weights + row * 10;
    // The file goes through the window column by column.
    for (int tap = 0; tap < 9; tap++) c->weights[tap % 3 * 3 + tap / 3][row] = w[tap];
    c->bias[row] = 127.0f * w[9];
    c->scale[row] = (float)(m->scales[row] / 127);
    c->fast_scale[row] = (float)(m->scales[row] / 127 * -2 * 1.4426950408889634);
  }
}

ln_network *ln_network_create(const ln_spec *spec, ln_kernel_id id) {
  const ln_kernel *kernel = ln_kernel_runs(id) ? kernel_of(id) : NULL;
  if (!kernel || !ln_spec_fits(spec)) return NULL;
  ln_network *n = calloc(1, sizeof *n);
  if (!n) return NULL;
  n->kernel = kernel;
  n->sequence_count = spec->sequence_count;
  n->classes = spec->output.rows;
  n->seed = spec->seed;
  pack_convolution(&n->convolution, &spec->convolution);
  bool ok = pack(&n->columns, kernel, spec->columns.gates, true, LN_FEATURES);
  int inputs = spec->columns.units;
  for (int i = 0; i < spec->sequence_count; i++) {
    ok = ok && pack(&n->sequences[i], kernel, spec->sequences[i].gates, true, inputs);
    n->sequences[i].reversed = spec->sequences[i].reversed;
    inputs = spec->sequences[i].units;
  }
  ok = ok && pack(&n->output, kernel, &spec->output, false, inputs);
  if (ok) return n;
  ln_network_destroy(n);
  return NULL;
}

static void free_layer(ln_layer *layer) {
  free(layer->input_weights);
  free(layer->recurrent_weights);
  free(layer->bias);
  free(layer->scale);
  free(layer->fast_scale);
}

void ln_network_destroy(ln_network *n) {
  if (!n) return;
  free_layer(&n->columns);
  for (int i = 0; i < LN_MAX_SEQUENCES; i++) free_layer(&n->sequences[i]);
  free_layer(&n->output);
  free(n);
}
