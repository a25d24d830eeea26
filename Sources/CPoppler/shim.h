#ifndef CPOPPLER_SHIM_H
#define CPOPPLER_SHIM_H
#include <cairo.h>
#include <poppler.h>
#endif
