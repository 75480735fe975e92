"""Where things are: the packaged data files and the user's own data."""

from __future__ import annotations

from functools import cache
from pathlib import Path

APP_NAME = "Viewpoints"
_PACKAGE = Path(__file__).resolve().parent


@cache
def _data_root(checkout_name: str, packaged_name: str) -> Path:
    # An editable install leaves a stale packaged copy behind, so the checkout's own folder goes first.
    checkout = _PACKAGE.parent
    if (checkout / "pyproject.toml").is_file() and (checkout / checkout_name).is_dir():
        return checkout / checkout_name
    return _PACKAGE / packaged_name


def resources() -> Path:
    """Return the folder of icons, lexicons, trained weights and the starter library."""
    return _data_root("resources", "_resources")


def migrations() -> Path:
    """Return the folder of Alembic's environment and versions."""
    return _data_root("db", "_db")


def default_library() -> Path:
    """Return the path of the library that opens when none is named."""
    from platformdirs import user_data_path

    return user_data_path(APP_NAME, appauthor=False) / "library.sqlite"


def settings_file() -> Path:
    """Return the path of the user's settings."""
    from platformdirs import user_config_path

    return user_config_path(APP_NAME, appauthor=False) / "settings.toml"


def log_folder() -> Path:
    """Return the folder of the log files."""
    from platformdirs import user_log_path

    return user_log_path(APP_NAME, appauthor=False)


def cache_folder() -> Path:
    """Return the folder of what can be made again: the exported encoder, and the indexes of libraries."""
    from platformdirs import user_cache_path

    return user_cache_path(APP_NAME, appauthor=False)
