#ifndef CLEXICONS_H
#define CLEXICONS_H
#include <stddef.h>

// Small data files, embedded so that a moved program still has them.
// A new file: one LEXICON line here, one `#embed` in lexicons.c.
#define LEXICON(name)                                                    \
  extern const unsigned char name[];                                     \
  extern const size_t name##_size;                                       \
  static inline const unsigned char *name##_start(void) { return name; }

LEXICON(lexicon_directive_schema)
LEXICON(lexicon_document_types)
LEXICON(lexicon_name_phrases)
LEXICON(lexicon_glyphless_font)
LEXICON(lexicon_health_line)
LEXICON(lexicon_lunar_holidays)
LEXICON(lexicon_working_days)
LEXICON(lexicon_named_days)
LEXICON(lexicon_sureness)
LEXICON(lexicon_verbs)
LEXICON(lexicon_clause_openers)
LEXICON(lexicon_sections)
LEXICON(lexicon_titles)
LEXICON(lexicon_command_lines)
LEXICON(lexicon_coordination)
LEXICON(lexicon_cell_words)
LEXICON(lexicon_column_titles)
LEXICON(lexicon_listed_points)
LEXICON(lexicon_reporting)
LEXICON(lexicon_party_words)
LEXICON(lexicon_task_words)
LEXICON(lexicon_deadline_words)
LEXICON(lexicon_provinces)
LEXICON(lexicon_domains)
LEXICON(lexicon_class_nouns)
LEXICON(lexicon_class_limits)
LEXICON(lexicon_body_heads)
LEXICON(lexicon_bodies)
LEXICON(lexicon_abbreviations)
LEXICON(lexicon_acronyms)
LEXICON(lexicon_phrases)

#endif
