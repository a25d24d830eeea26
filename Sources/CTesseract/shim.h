#ifndef CTESSERACT_SHIM_H
#define CTESSERACT_SHIM_H
#include <stdio.h>
#include <leptonica/allheaders.h>  // first: capi.h only forward-declares struct Pix
#include <tesseract/capi.h>
#endif
