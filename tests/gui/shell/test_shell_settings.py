"""Settings and session files: kept, damaged, from elsewhere, not to be written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from viewpoints.gui.session import LIBRARIES_KEPT, Session
from viewpoints.settings import Settings, read, write


def test_settings_come_back_and_unknown_keys_and_comments_stay(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "settings.toml"
    assert read(path) == (Settings(), "")
    chosen = Settings(theme="dark", reader_text_size=20, allow_network=False, encoder="/x/model").with_library(
        Path("/x/b.sqlite")
    )
    write(path, chosen)
    assert read(path) == (chosen, "")
    path.write_text(path.read_text(encoding="utf-8") + '\n# by hand\ncolour = "green"\n', encoding="utf-8")
    write(path, Settings(theme="light"))
    words = path.read_text(encoding="utf-8")
    assert "# by hand" in words
    assert 'colour = "green"' in words
    assert read(path)[0].theme == "light"
    assert [each.name for each in path.parent.iterdir()] == ["settings.toml"]


@pytest.mark.parametrize("damage", [b"theme = [", b"\xff\xfe\x00", b'theme = "dark"\ntheme = "light"\n'])
def test_damaged_settings_are_set_aside_and_that_is_said(tmp_path: Path, damage: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(damage)
    settings, words = read(path)
    assert settings == Settings()
    assert "settings.toml.bad" in words
    assert (tmp_path / "settings.toml.bad").read_bytes() == damage
    assert not path.exists()


def test_values_of_the_wrong_kind_are_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text(
        'theme = "purple"\nreader_text_size = 900\nallow_network = "no"\nrecent_libraries = [1, "/x", ""]\n'
        "encoder = 7\n"
        "version = true\n"
    )
    settings, words = read(path)
    assert words == ""
    assert settings == Settings(reader_text_size=32, recent_libraries=("/x",))


def test_unreadable_settings_are_told(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.mkdir()
    settings, words = read(path)
    assert settings == Settings()
    assert "could not be read" in words
    with pytest.raises(OSError, match="settings"):
        write(path, Settings())
    assert [each.name for each in tmp_path.iterdir()] == ["settings.toml"]


def test_recent_libraries_are_few_and_the_newest_first() -> None:
    settings = Settings()
    for number in range(12):
        settings = settings.with_library(Path(f"/x/{number}"))
    settings = settings.with_library(Path("/x/7"))
    assert len(settings.recent_libraries) == 8
    assert settings.recent_libraries[:2] == ("/x/7", "/x/11")


def test_session_forgets_the_libraries_not_opened_for_longest(tmp_path: Path) -> None:
    path = tmp_path / "state.json"
    session = Session(path)
    for number in range(LIBRARIES_KEPT + 3):
        session.keep_library(Path(f"/x/{number}"), {"article": number})
    session.keep_window({"sidebar": 240})
    session.save()
    assert len(json.loads(path.read_text(encoding="utf-8"))["libraries"]) == LIBRARIES_KEPT
    again = Session(path)
    assert again.window == {"sidebar": 240}
    assert again.library(Path("/x/0")) == {}
    assert again.library(Path("/x/20")) == {"article": 20}


def test_a_session_that_cannot_be_written_is_no_error(tmp_path: Path) -> None:
    (tmp_path / "state.json").mkdir()
    session = Session(tmp_path / "state.json")
    session.save()
    Session(None).save()
