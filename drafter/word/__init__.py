"""Word files: the parts of a package, made, read, inspected and mended. Nothing here knows of resolutions.

package     the package as a whole; custom_xml a record that travels inside it
styles, theme, sections, numbering, notes, fields, links, metadata, frames   its parts, and what they hold
markup, properties   pieces of WordprocessingML, and formats as such; plain what characters a piece shows
revisions   tracked changes; tracked_paragraphs, _tables, _ends, _moves and _numbering where they meet the parts
structure   what makes a file sound beyond its schema
reading     bytes → a neutral document
inspection  everything about the form of a file
mending     small edits, everything else byte for byte as it was
"""
