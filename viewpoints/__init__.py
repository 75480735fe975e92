"""Viewpoints: who holds what in opinion articles, and who answers it."""

__version__ = "0.1.0"
