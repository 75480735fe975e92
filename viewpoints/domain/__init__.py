"""Frozen dataclasses of the field's terms; standard library only."""
