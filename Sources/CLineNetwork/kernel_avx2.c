// 256-bit vectors, pairs of 16-bit products.
#if defined(__x86_64__)
#pragma clang attribute push(__attribute__((target("avx2"))), apply_to = function)
#include <immintrin.h>
#include <stdint.h>

#define NAME ln_kernel_avx2
#define LANES 8
#define GROUP 2
#define ACTIVATION int16_t
#define WEIGHT int16_t
#define ZERO 0
#define BATCH 3
#define BROADCAST __m256i
#define SPREAD(p) ({ int32_t spread_pair; memcpy(&spread_pair, p, 4); _mm256_set1_epi32(spread_pair); })
#define DOT(sums, w, x) ((sums) + (ints)_mm256_madd_epi16((__m256i)(w), x))

#include "kernel_body.h"
#pragma clang attribute pop
#endif
