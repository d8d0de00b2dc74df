"""The rules on texts, in the order of the codes. A new one is a file here and a line in this list.

Those on Word files stand in `drafter.check.word.rules`, all together in `drafter.check.register`.
"""

from drafter.check.rule import Rule
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
from drafter.check.rules.fct013_month_name import month_name
from drafter.check.rules.fct014_session_name import session_name
from drafter.check.rules.fct015_past_session import past_session
from drafter.check.rules.nte001_note_mark_place import note_mark_place
from drafter.check.rules.nte002_space_before_note import space_before_note
from drafter.check.rules.nte003_lost_ibid import lost_ibid
from drafter.check.rules.nte004_star_note_in_text import star_note_in_text
from drafter.check.rules.nte005_note_stop import note_stop
from drafter.check.rules.nte006_repeated_note import repeated_note
from drafter.check.rules.nte008_standard_note import standard_note
from drafter.check.rules.nte009_note_form import note_form
from drafter.check.rules.nte010_called_and_given import called_and_given
from drafter.check.rules.par001_paragraphs_differ import paragraphs_differ
from drafter.check.rules.par002_notes_differ import notes_differ
from drafter.check.rules.par003_facts_differ import facts_differ
from drafter.check.rules.par004_verbs_differ import verbs_differ
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
from drafter.check.rules.txt032_arabic_marks import arabic_marks
from drafter.check.rules.txt033_verb_case import verb_case
from drafter.check.rules.txt034_broken_character import broken_character
from drafter.check.rules.txt035_look_left import look_left
from drafter.check.rules.txt036_date_form import date_form
from drafter.check.rules.txt037_fixed_term import fixed_term
from drafter.check.rules.txt038_chain_form import chain_form
from drafter.check.rules.txt039_left_over_sign import left_over_sign
from drafter.check.rules.txt040_resolution_number import resolution_number
from drafter.check.rules.txt041_title_form import title_form
from drafter.check.rules.txt042_mark_inside_quotes import mark_inside_quotes
from drafter.check.rules.txt043_stressed_words import stressed_words
from drafter.check.rules.txt044_citation_form import citation_form
from drafter.check.rules.txt045_undated_resolution import undated_resolution
from drafter.check.rules.txt046_foreign_mark import foreign_mark
from drafter.check.rules.txt047_mistyped_word import mistyped_word
from drafter.check.rules.txt048_sentence_ended import sentence_ended
from drafter.check.rules.txt049_date_space import date_space
from drafter.check.rules.txt050_sub_paragraph_case import sub_paragraph_case
from drafter.check.rules.txt051_opening_cut_short import opening_cut_short

RULES: tuple[Rule, ...] = (
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
    month_name,
    session_name,
    past_session,
    note_mark_place,
    space_before_note,
    lost_ibid,
    star_note_in_text,
    note_stop,
    repeated_note,
    standard_note,
    note_form,
    called_and_given,
    paragraphs_differ,
    notes_differ,
    facts_differ,
    verbs_differ,
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
    arabic_marks,
    verb_case,
    broken_character,
    look_left,
    date_form,
    fixed_term,
    chain_form,
    left_over_sign,
    resolution_number,
    title_form,
    mark_inside_quotes,
    stressed_words,
    citation_form,
    undated_resolution,
    foreign_mark,
    mistyped_word,
    sentence_ended,
    date_space,
    sub_paragraph_case,
    opening_cut_short,
)
