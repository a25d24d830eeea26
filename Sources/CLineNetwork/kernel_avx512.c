// 512-bit vectors, quads of 8-bit products; activations are stored 128 higher, unsigned.
#if defined(__x86_64__)
#pragma clang attribute push( \
  __attribute__((target("avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"))), apply_to = function)
#include <immintrin.h>
#include <stdint.h>

#define NAME ln_kernel_avx512
#define LANES 16
#define GROUP 4
#define ACTIVATION uint8_t
#define WEIGHT int8_t
#define ZERO 128
#define BATCH 6
#define BROADCAST __m512i
#define SPREAD(p) ({ int32_t spread_quad; memcpy(&spread_quad, p, 4); _mm512_set1_epi32(spread_quad); })
#define DOT(sums, w, x) ((ints)_mm512_dpbusd_epi32((__m512i)(sums), x, (__m512i)(w)))

#include "kernel_body.h"
#pragma clang attribute pop
#endif
