"""Pictures of a view for a document: SVG to scale, PNG at twice the size."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QRect, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QGraphicsScene

from viewpoints.errors import ViewpointsError
from viewpoints.gui import theme

tr = QCoreApplication.translate

Paint = Callable[[QPainter, QRectF], None]
"""Paints a whole picture into a rectangle."""

PNG_SCALE = 2
MOST_PIXELS = 16_000
"""Pixels on a side beyond which a PNG is made smaller: Qt's own limit is near, and so is that of most programs."""


def picture_of(scene: QGraphicsScene, title: str) -> tuple[QSize, Paint, str]:
    """Return the size of a scene's picture, what paints it, and its title."""
    place = scene.sceneRect()

    def paint(painter: QPainter, room: QRectF) -> None:
        scene.render(painter, room, place)

    return place.size().toSize().expandedTo(QSize(64, 64)), paint, title


def write_picture(path: Path, size: QSize, paint: Paint, title: str) -> None:
    """Write a picture as SVG or PNG, by the ending of `path`; raise `ViewpointsError` if it cannot be written."""
    done = (
        _write_svg(path, size, paint, title) if path.suffix.lower() == ".svg" else _write_png(path, size, paint, title)
    )
    if not done:
        raise ViewpointsError(
            tr("Export", "The picture {name} could not be written.").format(name=path.name),
            tr("Export", "Check that the folder is there and may be written to, or choose another place."),
        )


def _write_svg(path: Path, size: QSize, paint: Paint, title: str) -> bool:
    generator = QSvgGenerator()
    generator.setFileName(str(path))
    generator.setSize(size)
    generator.setViewBox(QRect(0, 0, size.width(), size.height()))
    generator.setTitle(title)
    generator.setDescription(tr("Export", "Made with Viewpoints"))
    painter = QPainter()
    if not path.parent.is_dir() or not painter.begin(generator):
        return False
    _fill(painter, size, paint)
    return painter.end() and path.is_file()


def _write_png(path: Path, size: QSize, paint: Paint, title: str) -> bool:
    scale = min(PNG_SCALE, MOST_PIXELS / max(size.width(), size.height(), 1))
    image = QImage(round(size.width() * scale), round(size.height() * scale), QImage.Format.Format_ARGB32_Premultiplied)
    if image.isNull():
        return False
    image.setText("Title", title)
    painter = QPainter(image)
    painter.scale(scale, scale)
    _fill(painter, size, paint)
    painter.end()
    return bool(image.save(str(path)))


def _fill(painter: QPainter, size: QSize, paint: Paint) -> None:
    whole = QRectF(0, 0, size.width(), size.height())
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(whole, theme.colour(theme.palette().ground))
    paint(painter, whole)
