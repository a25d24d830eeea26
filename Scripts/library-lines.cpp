// Cuts pages into line pictures and writes what the library's network makes of each.
//
//     g++ -O2 -std=c++17 Scripts/library-lines.cpp -o library-lines $(pkg-config --cflags --libs tesseract lept)
//     library-lines FOLDER PAGE...        (pictures, e.g. pdftoppm -r 300 -gray)
//     GIAOVIEC_LIBRARY_LINES=FOLDER swift test --filter LibraryFolder
//
// Each line is a PGM with a table beside it: steps and classes, then step, class and probability.
// The library hands out probabilities of 0.01 and more, and no name for its last two classes: -1.
#include <leptonica/allheaders.h>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <memory>
#include <string>

using Steps = std::vector<std::vector<std::pair<const char *, float>>>;

static bool open(tesseract::TessBaseAPI &api) {
  std::vector<std::string> names = {"lstm_choice_mode", "lstm_choice_iterations", "tessedit_do_invert"};
  std::vector<std::string> values = {"1", "0", "0"};
  if (api.Init(nullptr, "vie", tesseract::OEM_LSTM_ONLY)) return false;
  for (size_t i = 0; i < names.size(); i++)
    if (!api.SetVariable(names[i].c_str(), values[i].c_str())) return false;
  return true;
}

// The first ids stand for the space, for two pieces of characters, then for class id - 2.
static std::map<std::string, int> classes_of(const tesseract::TessBaseAPI &api, int classes) {
  std::map<std::string, int> result = {{" ", 0}};
  for (int id = 3; id <= classes; id++) result[api.GetUnichar(id)] = id - 2;
  return result;
}

static Steps steps_of(tesseract::TessBaseAPI &api) {
  Steps result;
  std::unique_ptr<tesseract::ResultIterator> words(api.GetIterator());
  if (!words) return result;
  do {
    if (words->Empty(tesseract::RIL_WORD)) continue;
    auto *word = words->GetRawLSTMTimesteps();
    if (!word) continue;
    for (auto &symbol : *word) result.insert(result.end(), symbol.begin(), symbol.end());
  } while (words->Next(tesseract::RIL_WORD));
  return result;
}

static bool write_line(
  const std::string &name, Pix *line, const Steps &steps, const std::map<std::string, int> &labels) {
  std::FILE *picture = std::fopen((name + ".pgm").c_str(), "wb");
  std::FILE *table = std::fopen((name + ".tsv").c_str(), "w");
  if (!picture || !table) return false;
  int width = pixGetWidth(line), height = pixGetHeight(line);
  std::fprintf(picture, "P5\n%d %d\n255\n", width, height);
  for (int y = 0; y < height; y++) {
    l_uint32 *row = pixGetData(line) + (size_t)y * pixGetWpl(line);
    for (int x = 0; x < width; x++) std::fputc(GET_DATA_BYTE(row, x), picture);
  }
  std::fprintf(table, "%zu\t269\n", steps.size());
  for (size_t t = 0; t < steps.size(); t++)
    for (auto &[symbol, probability] : steps[t]) {
      auto label = labels.find(symbol);
      std::fprintf(table, "%zu\t%d\t%.9g\n", t, label == labels.end() ? -1 : label->second, probability);
    }
  return std::fclose(picture) == 0 && std::fclose(table) == 0;
}

int main(int count, char **arguments) {
  tesseract::TessBaseAPI pages, lines;
  if (count < 3 || !open(pages) || !open(lines)) {
    std::fprintf(stderr, "usage: library-lines FOLDER PAGE...\n");
    return 1;
  }
  auto labels = classes_of(lines, 269);
  pages.SetPageSegMode(tesseract::PSM_SINGLE_COLUMN);
  lines.SetPageSegMode(tesseract::PSM_RAW_LINE);
  int written = 0;
  for (int i = 2; i < count; i++) {
    Pix *colored = pixRead(arguments[i]);
    if (!colored) return 1;
    Pix *page = pixConvertTo8(colored, 0);
    pages.SetImage(page);
    Boxa *boxes = pages.GetTextlines(nullptr, nullptr);
    for (int n = 0; boxes && n < boxaGetCount(boxes); n++) {
      int x, y, w, h;
      boxaGetBoxGeometry(boxes, n, &x, &y, &w, &h);
      Box *padded = boxCreate(x < 4 ? 0 : x - 4, y < 4 ? 0 : y - 4, w + 8, h + 8);
      Pix *line = pixClipRectangle(page, padded, nullptr);
      boxDestroy(&padded);
      if (!line) continue;
      lines.SetImage(line);
      lines.Recognize(nullptr);
      Steps steps = steps_of(lines);
      char name[32];
      std::snprintf(name, sizeof name, "/line-%05d", written);
      // Rectangles in which the library reads no word give no probabilities either.
      if (!steps.empty() && !write_line(arguments[1] + std::string(name), line, steps, labels)) return 1;
      if (!steps.empty()) written++;
      pixDestroy(&line);
    }
    boxaDestroy(&boxes);
    pixDestroy(&page);
    pixDestroy(&colored);
  }
  std::printf("%d lines\n", written);
}
