// 128-bit vectors of ARM, quads of 8-bit products.
#if defined(__aarch64__)
#pragma clang attribute push(__attribute__((target("dotprod"))), apply_to = function)
#include <arm_neon.h>
#include <stdint.h>

#define NAME ln_kernel_neon
#define LANES 4
#define GROUP 4
#define ACTIVATION int8_t
#define WEIGHT int8_t
#define ZERO 0
#define BATCH 4
#define BROADCAST int8x16_t
#define SPREAD(p) ({ int32_t spread_quad; memcpy(&spread_quad, p, 4); vreinterpretq_s8_s32(vdupq_n_s32(spread_quad)); })
#define DOT(sums, w, x) ((ints)vdotq_s32((int32x4_t)(sums), (int8x16_t)(w), x))

#include "kernel_body.h"
#pragma clang attribute pop
#endif
