"""The program's one entry: the window when started alone, a headless command otherwise."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from viewpoints.services.exporting import Cover, Pieces, Tick


def _window(library: Path | None) -> int:
    from viewpoints import app

    return app.run(library)


def _paint(pieces: Pieces, cover: Cover, path: Path, tick: Tick) -> None:
    from viewpoints.gui.printing import write_pdf_alone

    write_pdf_alone(pieces, cover, path, tick)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (default: the process's own) and return the exit status."""
    from viewpoints import cli

    return cli.main(sys.argv[1:] if argv is None else argv, open_window=_window, paint=_paint)


if __name__ == "__main__":
    sys.exit(main())
