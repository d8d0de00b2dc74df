"""The rules on Word files, in the order of the codes. A new one is a file here and a line in this list."""

from drafter.check.rule import Rule
from drafter.check.word.rules.acc001_picture_without_text import picture_without_text
from drafter.check.word.rules.acc002_table_without_header import table_without_header
from drafter.check.word.rules.acc003_title_property import title_property
from drafter.check.word.rules.acc004_language_property import language_property
from drafter.check.word.rules.acc005_heading_levels import heading_levels
from drafter.check.word.rules.wrd001_another_house_style import another_house_style
from drafter.check.word.rules.wrd002_paper import paper
from drafter.check.word.rules.wrd003_margins import margins
from drafter.check.word.rules.wrd004_body_font import body_font
from drafter.check.word.rules.wrd005_body_size import body_size
from drafter.check.word.rules.wrd006_line_spacing import line_spacing
from drafter.check.word.rules.wrd007_paragraph_indents import paragraph_indents
from drafter.check.word.rules.wrd008_style_of_text import style_of_text
from drafter.check.word.rules.wrd009_style_modified import style_modified
from drafter.check.word.rules.wrd010_style_renamed import style_renamed
from drafter.check.word.rules.wrd011_opening_not_emphasised import opening_not_emphasised
from drafter.check.word.rules.wrd012_opening_emphasis_extent import opening_emphasis_extent
from drafter.check.word.rules.wrd013_opening_emphasis_kind import opening_emphasis_kind
from drafter.check.word.rules.wrd014_emphasised_space import emphasised_space
from drafter.check.word.rules.wrd015_emphasis_in_text import emphasis_in_text
from drafter.check.word.rules.wrd016_organ_line_emphasis import organ_line_emphasis
from drafter.check.word.rules.wrd017_masthead_incomplete import masthead_incomplete
from drafter.check.word.rules.wrd018_masthead_disagrees import masthead_disagrees
from drafter.check.word.rules.wrd019_running_symbol import running_symbol
from drafter.check.word.rules.wrd020_properties_disagree import properties_disagree
from drafter.check.word.rules.wrd021_page_number_field import page_number_field
from drafter.check.word.rules.wrd022_field_without_result import field_without_result
from drafter.check.word.rules.wrd023_field_unclosed import field_unclosed
from drafter.check.word.rules.wrd024_note_mark_style import note_mark_style
from drafter.check.word.rules.wrd025_note_text_style import note_text_style
from drafter.check.word.rules.wrd026_note_separator import note_separator
from drafter.check.word.rules.wrd027_language_tag import language_tag
from drafter.check.word.rules.wrd028_right_to_left import right_to_left
from drafter.check.word.rules.wrd029_heading_without_level import heading_without_level
from drafter.check.word.rules.wrd030_tracked_changes import tracked_changes
from drafter.check.word.rules.wrd031_comments_left import comments_left
from drafter.check.word.rules.wrd032_mixed_numbering import mixed_numbering
from drafter.check.word.rules.wrd033_hidden_text import hidden_text
from drafter.check.word.rules.wrd034_author_metadata import author_metadata
from drafter.check.word.rules.wrd035_direct_format import direct_format
from drafter.check.word.rules.wrd036_empty_paragraph import empty_paragraph
from drafter.check.word.rules.wrd037_layout_by_characters import layout_by_characters
from drafter.check.word.rules.wrd038_own_first_page import own_first_page
from drafter.check.word.rules.wrd039_coloured_text import coloured_text
from drafter.check.word.rules.wrd040_lost_reference_field import lost_reference_field
from drafter.check.word.rules.wrd041_endnote import endnote
from drafter.check.word.rules.wrd042_note_called_and_given import note_called_and_given
from drafter.check.word.rules.wrd043_masthead_format import masthead_format
from drafter.check.word.rules.wrd044_page_setting import page_setting
from drafter.check.word.rules.wrd045_opening_block import opening_block
from drafter.check.word.rules.wrd046_heading_format import heading_format
from drafter.check.word.rules.wrd047_table_format import table_format
from drafter.check.word.rules.wrd048_number_form import number_form
from drafter.check.word.rules.wrd049_file_settings import file_settings
from drafter.check.word.rules.wrd050_floating_text import floating_text
from drafter.check.word.rules.wrd051_running_heads import running_heads
from drafter.check.word.rules.wrd052_field_that_changes import field_that_changes
from drafter.check.word.rules.wrd053_link_elsewhere import link_elsewhere
from drafter.check.word.rules.wrd054_organ_line_words import organ_line_words

RULES: tuple[Rule, ...] = (
    picture_without_text,
    table_without_header,
    title_property,
    language_property,
    heading_levels,
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
    lost_reference_field,
    endnote,
    note_called_and_given,
    masthead_format,
    page_setting,
    opening_block,
    heading_format,
    table_format,
    number_form,
    file_settings,
    floating_text,
    running_heads,
    field_that_changes,
    link_elsewhere,
    organ_line_words,
)
