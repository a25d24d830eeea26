// A network packed for one kernel.
#ifndef LN_NETWORK_H
#define LN_NETWORK_H

#include "kernel.h"

struct ln_network {
  const ln_kernel *kernel;
  ln_convolution convolution;
  ln_layer columns, sequences[LN_MAX_SEQUENCES], output;
  int sequence_count, classes;
  uint64_t seed;
};

#endif
