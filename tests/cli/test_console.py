"""Long work can be seen, and stopped."""

import _thread
import io
import os
import re
import signal
import threading
import time

import pytest
from rich.console import Console

from carkinetics.commands import console


def test_work_gives_its_answer_and_its_errors():
    assert console.interruptible(lambda: 42) == 42
    with pytest.raises(ZeroDivisionError):
        console.interruptible(lambda: 1 / 0)


def test_an_interrupt_is_heard_within_a_second_while_the_work_goes_on():
    release = threading.Event()
    threading.Timer(0.2, _thread.interrupt_main).start()
    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        console.interruptible(lambda: release.wait(30))
    assert time.monotonic() - begin < 1.2
    release.set()


def test_work_that_is_given_time_hears_of_the_interrupt_and_hands_back_what_it_has():
    heard = []

    def work():
        try:
            for _ in range(3000):
                time.sleep(0.01)
        except KeyboardInterrupt:
            heard.append(threading.current_thread() is not threading.main_thread())
            return "half"

    threading.Timer(0.2, _thread.interrupt_main).start()
    begin = time.monotonic()
    assert console.interruptible(work, patience=5.0) == "half"
    assert heard == [True]
    assert time.monotonic() - begin < 1.2


def test_a_second_interrupt_waits_for_nobody():
    release = threading.Event()
    for delay in (0.2, 0.6):
        threading.Timer(delay, os.kill, (os.getpid(), signal.SIGINT)).start()
    begin = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        console.interruptible(lambda: release.wait(30), patience=20.0)
    assert time.monotonic() - begin < 1.6
    release.set()


def test_no_bar_is_drawn_where_stderr_is_no_terminal(capsys):
    with console.progress("Simulating", 10, "subjects") as advance:
        advance(10)
    assert capsys.readouterr() == ("", "")


def test_a_message_keeps_its_lines_so_that_a_caret_stays_under_its_fault(capsys):
    message = "equation of x:\n  " + "a + " * 60 + "kk\n  " + "    " * 60 + "^"
    console.complain("ModelError", message)
    assert capsys.readouterr().err == f"ModelError: {message}\n"


def test_brackets_of_a_message_are_text(capsys):
    console.complain("ModelError", "unknown key [b]")
    console.remark("see [doses]")
    assert capsys.readouterr().err == "ModelError: unknown key [b]\nsee [doses]\n"


def test_on_a_terminal_a_bar_shows_the_count_the_rate_the_time_that_is_left_and_the_end(monkeypatch):
    screen = io.StringIO()
    monkeypatch.setattr(console, "messages", lambda: Console(file=screen, force_terminal=True, width=120, color_system=None))
    with console.progress("Simulating", 40, "subjects") as advance:
        for _ in range(3):
            time.sleep(0.15)
            advance(10)
        time.sleep(0.15)
    with console.busy("Writing the report"):
        time.sleep(0.15)
    shown = screen.getvalue()
    assert "30/40 subjects" in shown
    assert re.search(r"\d+ subjects/s 0:00:0\d ends \d\d:\d\d:\d\d", shown)
    assert "Writing the report" in shown


@pytest.mark.parametrize(
    ("value", "digits", "text"), [(94213.7, 3, "94,200"), (2.5634, 3, "2.56"), (0.00123456, 3, "0.00123"), (1374, 4, "1,374"), (0, 3, "0")]
)
def test_an_amount_has_the_digits_that_count(value, digits, text):
    assert console.amount(value, digits) == text
