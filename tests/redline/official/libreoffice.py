"""LibreOffice's own reading of tracked changes: one run of it accepts, refuses or only rewrites many Word files.

A macro does the work, so that nothing but LibreOffice itself is needed. What it writes is held against what it makes
of the plain builds, for it rewrites every file in its own way.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

ORDERS = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges", "rewrite": ""}

PATIENCE = 60
"""Seconds without a new file after which LibreOffice is taken to hang."""

_BASIC = """
Sub Settle
  Dim jobs As Integer, job As String, parts
  jobs = FreeFile
  Open Environ("REDLINES") & "/jobs.txt" For Input As #jobs
  Do While Not Eof(jobs)
    Line Input #jobs, job
    parts = Split(job, Chr(9))
    If UBound(parts) = 2 Then One(parts(0), parts(1), parts(2))
  Loop
  Close #jobs
  StarDesktop.terminate()
End Sub

Sub One(source, order, target)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim form(0) As New com.sun.star.beans.PropertyValue
  Dim opened, dispatcher
  On Error Goto Failed
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  opened = StarDesktop.loadComponentFromURL(ConvertToURL(source), "_blank", 0, hidden())
  If order <> "" Then
    dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
    dispatcher.executeDispatch(opened.CurrentController.Frame, order, "", 0, Array())
  End If
  form(0).Name = "FilterName"
  form(0).Value = "MS Word 2007 XML"
  opened.storeToURL(ConvertToURL(target), form())
  opened.close(True)
Failed:
End Sub
"""
_MODULE = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
<![CDATA[{}]]></script:module>
"""


@dataclass(frozen=True)
class Job:
    """A file, what LibreOffice shall do with its changes, and where the result goes."""

    source: Path
    order: str
    target: Path


def is_there() -> bool:
    """Whether LibreOffice is installed."""
    return shutil.which("soffice") is not None


def run(jobs: Sequence[Job], folder: Path) -> None:
    """Do all jobs in one run. Those left over, by a crash or on a busy machine, are tried once more.

    A job that fails twice leaves no target.

    Args:
        jobs: what to do.
        folder: an empty folder, for the profile and the list of jobs.

    """
    folder.mkdir(parents=True, exist_ok=True)
    # The first start fills the profile, its basic folder included.
    _start(folder, "--terminate_after_init", [])
    module = folder / "profile/user/basic/Standard/Module1.xba"
    module.write_text(_MODULE.format(_BASIC), encoding="utf-8")
    for _ in range(2):
        _run(folder, [job for job in jobs if not job.target.is_file()])


def _run(folder: Path, left: list[Job]) -> None:
    """Do jobs in their order; LibreOffice is started anew behind one that it crashes on or does not finish."""
    while left:
        lines = [f"{job.source}\t{ORDERS[job.order]}\t{job.target}\n" for job in left]
        (folder / "jobs.txt").write_text("".join(lines), encoding="utf-8")
        done = _start(folder, "macro:///Standard.Module1.Settle", [job.target for job in left])
        left = left[done + 1 :]


def settled(files: Mapping[str, tuple[bytes, str]], folder: Path) -> dict[str, bytes]:
    """What becomes of files, by name; a value is the file and the order. Files that LibreOffice fails on are left out.

    Args:
        files: the files and orders.
        folder: an empty folder to work in.

    """
    jobs = {}
    for name, (data, order) in files.items():
        source = folder / f"{name}.docx"
        source.parent.mkdir(parents=True, exist_ok=True)
        source.write_bytes(data)
        jobs[name] = Job(source, order, folder / f"{name}-{order}.docx")
    run(list(jobs.values()), folder / "office")
    return {name: job.target.read_bytes() for name, job in jobs.items() if job.target.is_file()}


def _start(folder: Path, what: str, targets: Sequence[Path]) -> int:
    """Start LibreOffice and wait until it ends, or writes no target for too long; the number of jobs it got through."""
    command = ["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--norestore", what]
    environment = {**os.environ, "REDLINES": str(folder)}
    # It starts a second process that outlives the first: both are ended as one group.
    with subprocess.Popen(
        command,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    ) as process:
        done = -1
        try:
            while done < (done := _through(targets)):
                with suppress(subprocess.TimeoutExpired):
                    process.wait(timeout=PATIENCE)
                    return _through(targets)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
    return done


def _through(targets: Sequence[Path]) -> int:
    """The number of jobs up to the last that has a target."""
    return max((place for place, target in enumerate(targets, 1) if target.is_file()), default=0)
