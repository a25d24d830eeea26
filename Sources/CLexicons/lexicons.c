#include "CLexicons.h"

const unsigned char lexicon_directive_schema[] = {
#embed "../DirectiveKit/Contract/directive.schema.json"
};
const size_t lexicon_directive_schema_size = sizeof lexicon_directive_schema;

const unsigned char lexicon_glyphless_font[] = {
#embed "../PDFOverlay/glyphless.ttf"
};
const size_t lexicon_glyphless_font_size = sizeof lexicon_glyphless_font;

const unsigned char lexicon_document_types[] = {
#embed "../DirectiveParsing/Lexicons/document-types.tsv"
};
const size_t lexicon_document_types_size = sizeof lexicon_document_types;

const unsigned char lexicon_health_line[] = {
#embed "../DirectiveKit/Health/line.png"
};
const size_t lexicon_health_line_size = sizeof lexicon_health_line;

const unsigned char lexicon_lunar_holidays[] = {
#embed "../DirectiveParsing/Lexicons/lunar-holidays.tsv"
};
const size_t lexicon_lunar_holidays_size = sizeof lexicon_lunar_holidays;

const unsigned char lexicon_working_days[] = {
#embed "../DirectiveParsing/Lexicons/working-days.tsv"
};
const size_t lexicon_working_days_size = sizeof lexicon_working_days;

const unsigned char lexicon_name_phrases[] = {
#embed "../DirectiveParsing/Lexicons/name-phrases.tsv"
};
const size_t lexicon_name_phrases_size = sizeof lexicon_name_phrases;
