"""Word files as PDF, through LibreOffice.

Each run has a profile of its own in a temporary folder: it neither waits for an open LibreOffice nor changes its
settings. LibreOffice puts the clock into a PDF: of all forms this is the only one whose bytes differ from run to run.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from drafter.errors import MissingToolError, OutputError

START_SECONDS = 60
PER_FILE_SECONDS = 20

_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    r"C:\Program Files\LibreOffice\program\soffice.exe",
)


def convert(documents: Sequence[bytes], *, seconds: float | None = None) -> list[bytes]:
    """Turn Word files into PDF, in one run of LibreOffice.

    Args:
        documents: the bytes of each Word file.
        seconds: how long the run may take; by default a minute and 20 s for each file.

    Raises:
        MissingToolError: LibreOffice is not installed.
        OutputError: it failed, or took longer than it may.

    """
    program = find()
    limit = seconds or START_SECONDS + PER_FILE_SECONDS * len(documents)
    with tempfile.TemporaryDirectory(prefix="drafter-") as name:
        folder = Path(name)
        sources = [folder / f"{number}.docx" for number in range(len(documents))]
        for source, document in zip(sources, documents, strict=True):
            source.write_bytes(document)
        said = _run(program, folder, sources, limit)
        results = [source.with_suffix(".pdf") for source in sources]
        if not all(result.is_file() for result in results):
            raise OutputError(f"LibreOffice could not make the PDF. {said.strip()}".strip())
        return [result.read_bytes() for result in results]


def find() -> str:
    """The path of LibreOffice's program.

    Raises:
        MissingToolError: it is not installed.

    """
    for name in ("soffice", "libreoffice", *_PLACES):
        if found := shutil.which(name):
            return found
    raise MissingToolError(
        "A PDF is made by LibreOffice, which is not installed here. "
        "Install it from https://www.libreoffice.org, or build the Word file and save it as PDF in Word."
    )


def _run(program: str, folder: Path, sources: list[Path], seconds: float) -> str:
    profile = (folder / "profile").as_uri()
    command = [program, f"-env:UserInstallation={profile}", "--headless", "--norestore", "--convert-to", "pdf"]
    command += ["--outdir", str(folder), *map(str, sources)]
    # LibreOffice starts a second process that outlives the first: both are ended as one group.
    with subprocess.Popen(  # noqa: S603 - the program's own path and files of ours
        command,
        cwd=folder,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,
    ) as process:
        try:
            said, _ = process.communicate(timeout=seconds)
        except BaseException as stopped:
            _end(process)
            if isinstance(stopped, subprocess.TimeoutExpired):
                raise OutputError(f"LibreOffice did not finish within {seconds:.0f} seconds.") from None
            raise
    return said.decode("utf-8", "replace")


def _end(process: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        if sys.platform == "win32":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)
    process.wait()
