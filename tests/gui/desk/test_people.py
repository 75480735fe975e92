"""People, the trash, joining by hand, and what leaves the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QInputDialog

from viewpoints.domain.matches import Verdict
from viewpoints.gui import theme
from viewpoints.gui.views.compare import Filter

pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")


def person(window, name):
    return next(each for each in window.services.comparing.holders() if each.name == name)


def names(window):
    model = window.sidebar.people
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def a_dialog(window):
    return next(each for each in window.findChildren(QDialog) if each.isVisible())


def choose_person(window, name):
    window.sidebar.people_view.setCurrentIndex(window.sidebar.people.index_of(person(window, name).id))


def act_on_person(window, words):
    next(action for action in window.sidebar.person_actions if action.text() == words).trigger()


def test_two_names_are_merged_after_a_preview_and_split_again(window):
    choose_person(window, "Quill")
    act_on_person(window, "Merge with…")
    dialog = a_dialog(window)
    assert not dialog.merge.isEnabled()
    dialog.other.setCurrentIndex(dialog.other.findText("Ada Quill", Qt.MatchFlag.MatchStartsWith))
    assert dialog.second.isChecked()  # the fuller of two names that share their words
    assert dialog.preview.text() == (
        "1 statement goes over to Ada Quill, in 1 article.\nAda Quill then has 3 claims.\nKept as other names: Quill."
    )
    dialog.accept()
    assert "Quill" not in names(window)
    assert person(window, "Ada Quill").claims == 3
    assert window.edits.stack.undoText() == "merge holders"
    choose_person(window, "Ada Quill")
    act_on_person(window, "Split…")
    dialog = a_dialog(window)
    assert dialog.name.currentText() == "Quill"  # as it was merged
    assert dialog.count.text() == "1 of 3 go to the other holder"
    dialog.accept()
    assert person(window, "Quill").claims == 1
    window.actions_.undo.trigger()
    window.actions_.undo.trigger()
    assert person(window, "Ada Quill").claims == 2
    assert person(window, "Quill").claims == 1


def test_a_holder_is_renamed_and_keeps_his_former_name(window):
    choose_person(window, "Quill")
    act_on_person(window, "Rename…")
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Beatrice Quill")
    dialog.accept()
    assert "Beatrice Quill" in names(window)
    assert person(window, "Beatrice Quill").aliases == ("Quill",)
    window.actions_.undo.trigger()
    assert "Quill" in names(window)


def test_a_name_that_is_taken_is_told_and_nothing_changes(window):
    window.edits.rename_holder(person(window, "Quill").id, "Ada Quill")
    assert "There is a holder called Ada Quill already." in window.messages.messages()[0][1]
    assert window.edits.stack.count() == 0


def test_a_colour_is_shown_wherever_he_is(window):
    quill = person(window, "Ada Quill")
    choose_person(window, "Ada Quill")
    act_on_person(window, "Colour…")
    a_dialog(window).buttons[3].click()
    green = theme.palette().tones[3]
    assert person(window, "Ada Quill").colour == theme.LIGHT.tones[3].ink
    assert window.compare.holder_tones()[quill.id] == green
    window.stack.go("article")
    assert window.stack.view("article").page.tones[quill.id] == green
    window.actions_.undo.trigger()
    assert window.stack.view("article").page.tones[quill.id] == theme.palette().blue


def test_both_sides_never_have_the_same_colour(window):
    quill, reed = person(window, "Ada Quill"), person(window, "Tomas Reed")
    for colours in (("#b24c0c", ""), ("", "#0b5fa5"), ("#1c6b52", "#1c6b52")):
        for holder, colour in zip((quill, reed), colours, strict=True):
            window.edits.colour_holder(holder.id, colour)
        tones = window.compare.holder_tones()
        assert tones[quill.id] != tones[reed.id]


def test_several_articles_go_to_the_trash_at_once_and_come_back_from_it(window, services):
    window.sidebar.articles_view.selectAll()
    window.sidebar._delete.trigger()
    assert services.comparing.articles() == ()
    assert window.edits.stack.undoText() == "delete 2 articles"
    window.actions_.trash.trigger()
    dialog = a_dialog(window)
    assert dialog.list.count() == 2
    dialog.restore.click()
    assert [each.title for each in services.comparing.articles()] == ["Keep the bridge"]
    assert dialog.list.count() == 1
    assert window.edits.stack.undoText() == "put “Keep the bridge” back"
    window.actions_.undo.trigger()
    assert services.comparing.articles() == ()
    window.actions_.undo.trigger()
    assert len(services.comparing.articles()) == 2
    assert services.editing.trash() == ()


def test_the_trash_is_emptied_only_after_a_question(window, services):
    window.edits.remove_statement(1)
    window.actions_.trash.trigger()
    dialog = a_dialog(window)
    dialog.empty.click()
    assert len(services.editing.trash()) == 1
    box = next(each for each in dialog.findChildren(QDialog) if each.isVisible())
    next(button for button in box.buttons() if button.text() == "Empty trash").click()
    assert services.editing.trash() == ()
    assert dialog.nothing.isVisible()


def test_an_article_is_read_anew_and_that_can_be_undone(window, services, find, qtbot):
    window.edits.set_holder(find("Repairs, she").id, "Nora Vane")
    before = services.comparing.article(1).statements
    window.actions_.reread_article.trigger()
    qtbot.waitUntil(lambda: window.edits.stack.undoText().startswith("read"))
    assert find("Repairs, she").holder == "Nora Vane"
    window.actions_.undo.trigger()
    assert services.comparing.article(1).statements == before


def test_a_statement_is_joined_by_hand(window, services, find):
    claim, other = find("The harbour"), find("Mayor Quill", 2)
    window.stack.compare(claim.id)
    window.actions_.join.trigger()
    dialog = a_dialog(window)
    dialog.line.setText("never taken")
    assert dialog.list.count() == 1
    dialog.accept()
    counters = services.comparing.comparison(claim.id).counters
    joined = next(each for each in counters if each.statement.id == other.id)
    assert (joined.verdict, joined.score) == (Verdict.CONFIRMED, None)
    assert window.edits.stack.undoText() == "join by hand"
    window.actions_.undo.trigger()
    assert other.id not in [each.statement.id for each in services.comparing.comparison(claim.id).counters]


def test_claims_are_filtered_by_verdict(window, find):
    claim, answer = find("Repairs, she"), find("The engineers")
    window.edits.set_verdict(claim.id, answer.id, Verdict.CONFIRMED)
    window.compare.set_order(choice=Filter.CONFIRMED)
    assert [card.statement.id for card in window.compare.claims.cards.rows] == [claim.id]
    window.edits.set_verdict(claim.id, answer.id, None)
    window.compare.set_order(choice=Filter.CONFIRMED)
    assert window.compare.claims.cards.rows == ()
    assert window.compare.left_empty.isVisible()


def test_a_quote_leaves_the_window_with_its_source(window, find):
    window.stack.compare(find("The harbour").id)
    window.actions_.copy_quote.trigger()
    assert QGuiApplication.clipboard().text() == (
        "“\u2068The harbour bridge 🌉 must close for good, Mayor Ada Quill insists.\u2069” — Ada Quill, in Tomas Reed, "
        "“\u2068Keep the bridge\u2069”, The Harbour Post, 3 May 2024, ¶1\nhttps://example.org/bridge"
    )
    assert window.compare.claims.dragEnabled()
    assert window.compare.answers.dragEnabled()


def test_words_marked_in_the_article_pane_become_a_statement(window, services, find):
    claim = find("The harbour")
    window.stack.compare(claim.id)
    span = find("She is right").span
    menu = window.compare.build_marked_menu(1, span)
    answers = next(action.menu() for action in menu.actions() if action.text().startswith("This answers"))
    next(action for action in answers.actions() if action.text() == "Ada Quill").trigger()
    made = [s for s in services.comparing.article(1).statements if s.span == span and s.holder == "Ada Quill"]
    assert len(made) == 1
    assert made[0].id in [each.statement.id for each in services.comparing.comparison(claim.id).counters]
