// For any processor.
#define NAME ln_kernel_plain
#define LANES 8
#define GROUP 2
#define ACTIVATION int16_t
#define WEIGHT int16_t
#define ZERO 0
#define BATCH 1
#define BROADCAST ints
// Two 16-bit values in each 32-bit lane: a form that compilers know as multiply-add of pairs.
#define SPREAD(p) ({ int32_t spread_pair; memcpy(&spread_pair, p, 4); (ints){} + spread_pair; })
#define DOT(sums, w, x)                                                                 \
  ((sums) + (((ints)(w) << 16) >> 16) * (((x) << 16) >> 16) + ((ints)(w) >> 16) * ((x) >> 16))

#include "kernel_body.h"
