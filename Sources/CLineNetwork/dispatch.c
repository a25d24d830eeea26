// Which kernels this processor runs.
#include "kernel.h"

#if defined(__aarch64__) && defined(__linux__)
#include <sys/auxv.h>
#ifndef HWCAP_ASIMDDP
#define HWCAP_ASIMDDP (1 << 20)
#endif
#endif

bool ln_kernel_runs(ln_kernel_id kernel) {
  switch (kernel) {
    case LN_KERNEL_PLAIN: return true;
#if defined(__x86_64__)
    case LN_KERNEL_AVX2: return __builtin_cpu_supports("avx2");
    case LN_KERNEL_AVX512:
      return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw")
        && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq")
        && __builtin_cpu_supports("avx512vnni");
#elif defined(__aarch64__) && defined(__APPLE__)
    case LN_KERNEL_NEON: return true;
#elif defined(__aarch64__) && defined(__linux__)
    case LN_KERNEL_NEON: return getauxval(AT_HWCAP) & HWCAP_ASIMDDP;
#endif
    default: return false;
  }
}

ln_kernel_id ln_kernel_best(void) {
  static const ln_kernel_id order[] = {LN_KERNEL_AVX512, LN_KERNEL_AVX2, LN_KERNEL_NEON};
  for (int i = 0; i < 3; i++)
    if (ln_kernel_runs(order[i])) return order[i];
  return LN_KERNEL_PLAIN;
}
