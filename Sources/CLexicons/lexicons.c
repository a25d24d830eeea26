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

const unsigned char lexicon_named_days[] = {
#embed "../DirectiveParsing/Lexicons/named-days.tsv"
};
const size_t lexicon_named_days_size = sizeof lexicon_named_days;

const unsigned char lexicon_sureness[] = {
#embed "../DirectiveParsing/Lexicons/sureness.tsv"
};
const size_t lexicon_sureness_size = sizeof lexicon_sureness;

const unsigned char lexicon_working_days[] = {
#embed "../DirectiveParsing/Lexicons/working-days.tsv"
};
const size_t lexicon_working_days_size = sizeof lexicon_working_days;

const unsigned char lexicon_name_phrases[] = {
#embed "../DirectiveParsing/Lexicons/name-phrases.tsv"
};
const size_t lexicon_name_phrases_size = sizeof lexicon_name_phrases;
const unsigned char lexicon_abbreviations[] = {
#embed "../DirectiveParsing/Lexicons/abbreviations.tsv"
};
const size_t lexicon_abbreviations_size = sizeof lexicon_abbreviations;

const unsigned char lexicon_bodies[] = {
#embed "../DirectiveParsing/Lexicons/bodies.tsv"
};
const size_t lexicon_bodies_size = sizeof lexicon_bodies;

const unsigned char lexicon_body_heads[] = {
#embed "../DirectiveParsing/Lexicons/body-heads.tsv"
};
const size_t lexicon_body_heads_size = sizeof lexicon_body_heads;

const unsigned char lexicon_class_limits[] = {
#embed "../DirectiveParsing/Lexicons/class-limits.tsv"
};
const size_t lexicon_class_limits_size = sizeof lexicon_class_limits;

const unsigned char lexicon_class_nouns[] = {
#embed "../DirectiveParsing/Lexicons/class-nouns.tsv"
};
const size_t lexicon_class_nouns_size = sizeof lexicon_class_nouns;

const unsigned char lexicon_domains[] = {
#embed "../DirectiveParsing/Lexicons/domains.tsv"
};
const size_t lexicon_domains_size = sizeof lexicon_domains;

const unsigned char lexicon_provinces[] = {
#embed "../DirectiveParsing/Lexicons/provinces.tsv"
};
const size_t lexicon_provinces_size = sizeof lexicon_provinces;

const unsigned char lexicon_titles[] = {
#embed "../DirectiveParsing/Lexicons/titles.tsv"
};
const size_t lexicon_titles_size = sizeof lexicon_titles;

const unsigned char lexicon_command_lines[] = {
#embed "../DirectiveParsing/Lexicons/command-lines.tsv"
};
const size_t lexicon_command_lines_size = sizeof lexicon_command_lines;

const unsigned char lexicon_coordination[] = {
#embed "../DirectiveParsing/Lexicons/coordination.tsv"
};
const size_t lexicon_coordination_size = sizeof lexicon_coordination;

const unsigned char lexicon_cell_words[] = {
#embed "../DirectiveParsing/Lexicons/cell-words.tsv"
};
const size_t lexicon_cell_words_size = sizeof lexicon_cell_words;

const unsigned char lexicon_listed_points[] = {
#embed "../DirectiveParsing/Lexicons/listed-points.tsv"
};
const size_t lexicon_listed_points_size = sizeof lexicon_listed_points;

const unsigned char lexicon_column_titles[] = {
#embed "../DirectiveParsing/Lexicons/column-titles.tsv"
};
const size_t lexicon_column_titles_size = sizeof lexicon_column_titles;

const unsigned char lexicon_reporting[] = {
#embed "../DirectiveParsing/Lexicons/reporting.tsv"
};
const size_t lexicon_reporting_size = sizeof lexicon_reporting;

const unsigned char lexicon_verbs[] = {
#embed "../DirectiveParsing/Lexicons/verbs.tsv"
};
const size_t lexicon_verbs_size = sizeof lexicon_verbs;

const unsigned char lexicon_clause_openers[] = {
#embed "../DirectiveParsing/Lexicons/clause-openers.tsv"
};
const size_t lexicon_clause_openers_size = sizeof lexicon_clause_openers;

const unsigned char lexicon_sections[] = {
#embed "../DirectiveParsing/Lexicons/sections.tsv"
};
const size_t lexicon_sections_size = sizeof lexicon_sections;

const unsigned char lexicon_acronyms[] = {
#embed "../Restoration/Lexicons/acronyms.tsv"
};
const size_t lexicon_acronyms_size = sizeof lexicon_acronyms;

const unsigned char lexicon_phrases[] = {
#embed "../Restoration/Lexicons/phrases.tsv"
};
const size_t lexicon_phrases_size = sizeof lexicon_phrases;

const unsigned char lexicon_party_words[] = {
#embed "../DirectiveParsing/Lexicons/party-words.tsv"
};
const size_t lexicon_party_words_size = sizeof lexicon_party_words;

const unsigned char lexicon_task_words[] = {
#embed "../DirectiveParsing/Lexicons/task-words.tsv"
};
const size_t lexicon_task_words_size = sizeof lexicon_task_words;

const unsigned char lexicon_deadline_words[] = {
#embed "../DirectiveParsing/Lexicons/deadline-words.tsv"
};
const size_t lexicon_deadline_words_size = sizeof lexicon_deadline_words;
