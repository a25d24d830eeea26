// The small network that reads one written figure; Scripts/train-figures.py trains it and tells
// what its file holds.
#include "CPixels.h"

#include <math.h>
#include <string.h>

enum { INPUTS = PIXELS_FIGURE_SIDE * PIXELS_FIGURE_SIDE, UNITS = 56, FIGURES = 10 };
enum { FIRST = 4 + UNITS * (INPUTS + 1), SECOND = 4 + FIGURES * (UNITS + 1) };

static const signed char weights[FIRST + SECOND] = {
#embed "figures.bin"
};

static void layer(const signed char *from, const float *in, int inputs, float *out, int outputs) {
  float scale;
  memcpy(&scale, from, sizeof scale);
  const signed char *row = from + sizeof scale;
  for (int unit = 0; unit < outputs; unit++, row += inputs + 1) {
    float sum = 32.0f * row[inputs];
    for (int input = 0; input < inputs; input++) sum += row[input] * in[input];
    out[unit] = scale * sum;
  }
}

void pixels_read_figure(const float *ink, float *shares) {
  float hidden[UNITS];
  layer(weights, ink, INPUTS, hidden, UNITS);
  for (int unit = 0; unit < UNITS; unit++) hidden[unit] = hidden[unit] > 0 ? hidden[unit] : 0;
  layer(weights + FIRST, hidden, UNITS, shares, FIGURES);
  float most = shares[0];
  for (int figure = 1; figure < FIGURES; figure++) most = fmaxf(most, shares[figure]);
  float sum = 0;
  for (int figure = 0; figure < FIGURES; figure++) {
    // Halved: hands differ more than the ones it learnt from.
    shares[figure] = expf((shares[figure] - most) * 0.5f);
    sum += shares[figure];
  }
  for (int figure = 0; figure < FIGURES; figure++) shares[figure] /= sum;
}
