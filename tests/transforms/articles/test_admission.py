"""Which uris of an input are new."""

from transforms.articles.admission import Admission


def test_a_uri_is_admitted_once() -> None:
    admission = Admission()
    assert [admission.admit(uri) for uri in ("a", "b", "a", "", "A", "b", "\udc80")] == [
        True, True, False, True, True, False, True,
    ]  # fmt: skip


def test_each_input_begins_anew() -> None:
    assert Admission().admit("a")
    assert Admission().admit("a")


def test_many_uris_are_told_apart() -> None:
    admission = Admission()
    assert all(admission.admit(f"https://example.org/{number}") for number in range(50_000))
