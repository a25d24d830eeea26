// Deflated data looked through, nothing of them kept.
#include "CPixels.h"

#include <string.h>
#include <zlib.h>

enum { CHUNK = 1 << 16 };

int pixels_deflated_makes_sense(const uint8_t *data, size_t count) {
  static const size_t most = (size_t)1 << 30;
  unsigned char scratch[CHUNK];
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  if (count > UINT32_MAX || inflateInit(&stream) != Z_OK) return 1;
  stream.next_in = (unsigned char *)data;
  stream.avail_in = (unsigned)count;
  int state = Z_OK;
  // What unpacks to more than any page holds is left to those who unpack it.
  for (size_t made = 0; state == Z_OK && made < most; made += CHUNK - stream.avail_out) {
    stream.next_out = scratch;
    stream.avail_out = CHUNK;
    state = inflate(&stream, Z_NO_FLUSH);
  }
  if (state == Z_BUF_ERROR) {
    // What lacks no more than its checksum takes any other for a wrong one.
    unsigned char checksum[4] = {0};
    stream.next_in = checksum;
    stream.avail_in = sizeof checksum;
    stream.next_out = scratch;
    stream.avail_out = CHUNK;
    state = inflate(&stream, Z_NO_FLUSH);
    int is_checked = state == Z_DATA_ERROR && strcmp(stream.msg, "incorrect data check") == 0;
    state = is_checked || state == Z_STREAM_END ? Z_STREAM_END : Z_DATA_ERROR;
  }
  inflateEnd(&stream);
  return state != Z_DATA_ERROR;
}
