"""Every rule, in the order of the codes. A new rule is a file here and a line in this list."""

from drafter.check.rule import by_code
from drafter.check.rules.acc001_picture_without_text import picture_without_text
from drafter.check.rules.acc002_table_without_header import table_without_header
from drafter.check.rules.acc003_title_property import title_property
from drafter.check.rules.acc004_language_property import language_property
from drafter.check.rules.acc005_heading_levels import heading_levels
from drafter.check.rules.fct001_resolution_date import resolution_date
from drafter.check.rules.fct002_unlisted_resolution import unlisted_resolution
from drafter.check.rules.fct003_stranger_in_chain import stranger_in_chain
from drafter.check.rules.fct004_impossible_date import impossible_date
from drafter.check.rules.fct005_symbol_and_session import symbol_and_session
from drafter.check.rules.fct006_document_symbol import document_symbol
from drafter.check.rules.fct007_agenda_session import agenda_session
from drafter.check.rules.fct008_agenda_form import agenda_form
from drafter.check.rules.fct009_sponsor_order import sponsor_order
from drafter.check.rules.fct010_sponsor_name import sponsor_name
from drafter.check.rules.fct011_gap_in_recalls import gap_in_recalls
from drafter.check.rules.fct012_resolution_to_come import resolution_to_come
from drafter.check.rules.nte001_note_mark_place import note_mark_place
from drafter.check.rules.nte002_space_before_note import space_before_note
from drafter.check.rules.nte003_lost_ibid import lost_ibid
from drafter.check.rules.nte004_star_note_in_text import star_note_in_text
from drafter.check.rules.nte005_note_stop import note_stop
from drafter.check.rules.par001_paragraphs_differ import paragraphs_differ
from drafter.check.rules.par002_notes_differ import notes_differ
from drafter.check.rules.par003_facts_differ import facts_differ
from drafter.check.rules.txt001_closing_mark import closing_mark
from drafter.check.rules.txt002_organ_line import organ_line
from drafter.check.rules.txt003_single_paragraph_numbered import single_paragraph_numbered
from drafter.check.rules.txt004_number_sequence import number_sequence
from drafter.check.rules.txt005_typed_number import typed_number
from drafter.check.rules.txt006_unknown_verb import unknown_verb
from drafter.check.rules.txt007_verb_of_other_part import verb_of_other_part
from drafter.check.rules.txt008_verb_agreement import verb_agreement
from drafter.check.rules.txt009_also_cycle import also_cycle
from drafter.check.rules.txt010_particle_place import particle_place
from drafter.check.rules.txt011_arabic_opening import arabic_opening
from drafter.check.rules.txt012_chain_order import chain_order
from drafter.check.rules.txt013_no_break_space import no_break_space
from drafter.check.rules.txt014_straight_quotes import straight_quotes
from drafter.check.rules.txt015_han_spacing import han_spacing
from drafter.check.rules.txt016_chinese_marks import chinese_marks
from drafter.check.rules.txt017_stray_space import stray_space
from drafter.check.rules.txt018_wrong_dash import wrong_dash
from drafter.check.rules.txt019_typed_reference import typed_reference
from drafter.check.rules.txt020_overlong_paragraph import overlong_paragraph
from drafter.check.rules.txt021_placeholder import placeholder
from drafter.check.rules.txt022_foreign_quotes import foreign_quotes
from drafter.check.rules.txt023_unpaired_mark import unpaired_mark
from drafter.check.rules.txt024_doubled_word import doubled_word
from drafter.check.rules.txt025_doubled_mark import doubled_mark
from drafter.check.rules.txt026_missing_space import missing_space
from drafter.check.rules.txt027_foreign_letter import foreign_letter
from drafter.check.rules.txt028_straight_apostrophe import straight_apostrophe
from drafter.check.rules.txt029_figure_marks import figure_marks
from drafter.check.rules.txt030_sub_paragraph_form import sub_paragraph_form
from drafter.check.rules.txt031_lost_reference import lost_reference
from drafter.check.rules.wrd001_another_house_style import another_house_style
from drafter.check.rules.wrd002_paper import paper
from drafter.check.rules.wrd003_margins import margins
from drafter.check.rules.wrd004_body_font import body_font
from drafter.check.rules.wrd005_body_size import body_size
from drafter.check.rules.wrd006_line_spacing import line_spacing
from drafter.check.rules.wrd007_paragraph_indents import paragraph_indents
from drafter.check.rules.wrd008_style_of_text import style_of_text
from drafter.check.rules.wrd009_style_modified import style_modified
from drafter.check.rules.wrd010_style_renamed import style_renamed
from drafter.check.rules.wrd011_opening_not_emphasised import opening_not_emphasised
from drafter.check.rules.wrd012_opening_emphasis_extent import opening_emphasis_extent
from drafter.check.rules.wrd013_opening_emphasis_kind import opening_emphasis_kind
from drafter.check.rules.wrd014_emphasised_space import emphasised_space
from drafter.check.rules.wrd015_emphasis_in_text import emphasis_in_text
from drafter.check.rules.wrd016_organ_line_emphasis import organ_line_emphasis
from drafter.check.rules.wrd017_masthead_incomplete import masthead_incomplete
from drafter.check.rules.wrd018_masthead_disagrees import masthead_disagrees
from drafter.check.rules.wrd019_running_symbol import running_symbol
from drafter.check.rules.wrd020_properties_disagree import properties_disagree
from drafter.check.rules.wrd021_page_number_field import page_number_field
from drafter.check.rules.wrd022_field_without_result import field_without_result
from drafter.check.rules.wrd023_field_unclosed import field_unclosed
from drafter.check.rules.wrd024_note_mark_style import note_mark_style
from drafter.check.rules.wrd025_note_text_style import note_text_style
from drafter.check.rules.wrd026_note_separator import note_separator
from drafter.check.rules.wrd027_language_tag import language_tag
from drafter.check.rules.wrd028_right_to_left import right_to_left
from drafter.check.rules.wrd029_heading_without_level import heading_without_level
from drafter.check.rules.wrd030_tracked_changes import tracked_changes
from drafter.check.rules.wrd031_comments_left import comments_left
from drafter.check.rules.wrd032_mixed_numbering import mixed_numbering
from drafter.check.rules.wrd033_hidden_text import hidden_text
from drafter.check.rules.wrd034_author_metadata import author_metadata
from drafter.check.rules.wrd035_direct_format import direct_format
from drafter.check.rules.wrd036_empty_paragraph import empty_paragraph
from drafter.check.rules.wrd037_layout_by_characters import layout_by_characters
from drafter.check.rules.wrd038_own_first_page import own_first_page
from drafter.check.rules.wrd039_coloured_text import coloured_text

RULES = (
    picture_without_text,
    table_without_header,
    title_property,
    language_property,
    heading_levels,
    resolution_date,
    unlisted_resolution,
    stranger_in_chain,
    impossible_date,
    symbol_and_session,
    document_symbol,
    agenda_session,
    agenda_form,
    sponsor_order,
    sponsor_name,
    gap_in_recalls,
    resolution_to_come,
    note_mark_place,
    space_before_note,
    lost_ibid,
    star_note_in_text,
    note_stop,
    paragraphs_differ,
    notes_differ,
    facts_differ,
    closing_mark,
    organ_line,
    single_paragraph_numbered,
    number_sequence,
    typed_number,
    unknown_verb,
    verb_of_other_part,
    verb_agreement,
    also_cycle,
    particle_place,
    arabic_opening,
    chain_order,
    no_break_space,
    straight_quotes,
    han_spacing,
    chinese_marks,
    stray_space,
    wrong_dash,
    typed_reference,
    overlong_paragraph,
    placeholder,
    foreign_quotes,
    unpaired_mark,
    doubled_word,
    doubled_mark,
    missing_space,
    foreign_letter,
    straight_apostrophe,
    figure_marks,
    sub_paragraph_form,
    lost_reference,
    another_house_style,
    paper,
    margins,
    body_font,
    body_size,
    line_spacing,
    paragraph_indents,
    style_of_text,
    style_modified,
    style_renamed,
    opening_not_emphasised,
    opening_emphasis_extent,
    opening_emphasis_kind,
    emphasised_space,
    emphasis_in_text,
    organ_line_emphasis,
    masthead_incomplete,
    masthead_disagrees,
    running_symbol,
    properties_disagree,
    page_number_field,
    field_without_result,
    field_unclosed,
    note_mark_style,
    note_text_style,
    note_separator,
    language_tag,
    right_to_left,
    heading_without_level,
    tracked_changes,
    comments_left,
    mixed_numbering,
    hidden_text,
    author_metadata,
    direct_format,
    empty_paragraph,
    layout_by_characters,
    own_first_page,
    coloured_text,
)

BY_CODE = by_code(RULES)
