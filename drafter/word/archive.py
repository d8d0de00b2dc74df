"""The archive of a Word file: parts packed one behind another, and the directory that ZIP wants at the end.

`zipfile` would write the same bytes, but spends longer on the headers of a dozen small parts than zlib on what is in
them. Format: PKWARE, APPNOTE.TXT, 4.3, as far as a package needs it: no encryption, nothing beyond 4 GB, ASCII names.
Dates are pinned to the first there is: same input, same bytes.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass

_WORTH_PACKING = 2_500
"""Bytes; packing a smaller part takes longer than it saves room."""

_STORED, _DEFLATED = 0, 8
_RAW_DEFLATE = -15
_VERSION = 20
_UNIX = 3 << 8
_FIRST_DAY = 1 << 5 | 1
"""1 January 1980, as MS-DOS counts."""
_PLAIN_FILE = 0o644 << 16

# Version needed, flags, method, time, date, checksum, both sizes, lengths of name and extra field: what stands about a
# file before its content stands in the directory again.
_ABOUT = struct.Struct("<5H3L2H")
_IN_DIRECTORY = struct.Struct("<3H2L")
_END = struct.Struct("<4s4H2LH")


@dataclass(frozen=True, slots=True)
class Archive:
    """Parts that are packed.

    Attributes:
        records: each part behind its header.
        directory: the entry of each.
        count: how many there are.

    """

    records: bytes = b""
    directory: bytes = b""
    count: int = 0

    def holding(self, parts: Mapping[str, bytes], level: int, worth: int = _WORTH_PACKING) -> Archive:
        """One with more parts, given by their names; those of `worth` bytes and more are packed at a level of zlib."""
        records, directory = [self.records], [self.directory]
        offset = len(self.records)
        for name, content in parts.items():
            method = _DEFLATED if len(content) >= worth else _STORED
            packed = zlib.compress(content, level, _RAW_DEFLATE) if method == _DEFLATED else content
            called = name.encode("ascii")
            about = _ABOUT.pack(
                *(_VERSION, 0, method, 0, _FIRST_DAY),
                *(zlib.crc32(content), len(packed), len(content), len(called), 0),
            )
            records += (b"PK\3\4", about, called, packed)
            made_by = (_VERSION | _UNIX).to_bytes(2, "little")
            directory += (b"PK\1\2", made_by, about, _IN_DIRECTORY.pack(0, 0, 0, _PLAIN_FILE, offset), called)
            offset += 4 + len(about) + len(called) + len(packed)
        return Archive(b"".join(records), b"".join(directory), self.count + len(parts))

    def closed(self) -> bytes:
        """The whole file."""
        where = len(self.directory), len(self.records)
        return b"".join((self.records, self.directory, _END.pack(b"PK\5\6", 0, 0, self.count, self.count, *where, 0)))
