// Loops over every pixel of a page.
//
// Pictures are Leptonica's: rows of `wpl` 32-bit words, the leftmost pixel in the highest bits; grey
// has eight bits a pixel, ink one. On processors with wide vectors the loops run in them; what comes
// out is the same to the bit.
#ifndef CPIXELS_H
#define CPIXELS_H

#include <stddef.h>
#include <stdint.h>

/// Grey of a colour page with its coloured inks bleached: seals, signatures, banners.
///
/// What is dark without colour stays dark, so print under a seal survives.
void pixels_bleach(
  const uint32_t *color, size_t wpl, int width, int height, uint32_t *gray, size_t gray_wpl);

/// The same from a cairo picture, whose pixels are 0xAARRGGBB.
void pixels_bleach_cairo(
  const unsigned char *source, size_t stride, int width, int height, uint32_t *gray,
  size_t gray_wpl);

/// How often each grey occurs among every fourth pixel of every fourth row.
void pixels_sample(const uint32_t *gray, size_t wpl, int width, int height, uint32_t counts[256]);

/// Ink is what is darker than the level, 1 to 255.
void pixels_darker(
  const uint32_t *gray, size_t wpl, int width, int height, int level, uint32_t *ink,
  size_t ink_wpl);

/// Two levels of grey in each tile: of the paper, which a third of the tile is at least as bright
/// as, and of the ink, which a thirtieth of it is at most as bright as.
void pixels_map_levels(
  const uint32_t *gray, size_t wpl, int width, int height, int tile, uint8_t *paper, uint8_t *ink,
  int columns, int rows);

/// Stretches paper to white and ink to near black, their levels drawn smoothly between the tiles.
void pixels_even_out(
  uint32_t *gray, size_t wpl, int width, int height, int tile, const uint8_t *paper,
  const uint8_t *ink, int columns, int rows);

/// Counts the pixels that stand out of blank paper, and replaces all that stand out, if asked to;
/// looks at every `step`th row.
long pixels_impulses(
  uint32_t *gray, size_t wpl, int width, int height, int step, int replaces);

/// A rectangle of a grey picture as plain rows of bytes; the rectangle lies inside the picture.
void pixels_copy_gray(
  const uint32_t *gray, size_t wpl, int left, int top, int width, int height, uint8_t *out);

/// A strip of a grey picture that follows a line's baseline: column x is shifted down by shift[x].
///
/// Shifts are in 1/16 pixel; beyond the picture there is paper.
void pixels_copy_strip(
  const uint32_t *gray, size_t wpl, int page_width, int page_height, int left, int top, int width,
  int height, const int32_t *shift, uint8_t *out);

/// Turns a grey picture clockwise by an angle so small that two shears are as good: first its rows
/// are moved along, then its columns, by fractions of a pixel. Paper comes in at the edges.
///
/// Returns 0 where memory is short.
int pixels_turn_slightly(
  const uint32_t *from, uint32_t *to, size_t wpl, int width, int height, float tangent);

/// Ink that runs on across for a length in rows thickened by a pixel above and below, and down in
/// columns thickened by one to the left and right: what is left of rulings when letters are worn
/// away.
///
/// Returns 0 where memory is short.
int pixels_rulings(
  const uint32_t *ink, size_t wpl, int width, int height, int length, uint32_t *across,
  uint32_t *down);

/// Whether there is ink on the picture's outermost pixels.
int pixels_touch_edge(const uint32_t *ink, size_t wpl, int width, int height);

/// Rows and columns of the picture of one figure.
enum { PIXELS_FIGURE_SIDE = 12 };

/// How likely a written figure is each of 0 to 9: `ink` holds the shares of ink of its picture,
/// which it fills from top to bottom, row by row.
void pixels_read_figure(const float *ink, float *shares);

/// Makes paper white, in place, print on it as much lighter: `paper` is as bright as the paper at
/// each pixel. Where that is darker than `darkest` there is none, and all stays as it is.
void pixels_whiten(
  uint32_t *gray, const uint32_t *paper, size_t wpl, int width, int height, int darkest);

/// Whether deflated data (RFC 1950) can be unpacked to their end and match their checksum, if there is
/// one.
int pixels_deflated_makes_sense(const uint8_t *data, size_t count);

#endif
