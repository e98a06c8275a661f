"""What makes an event of an article the same event: its kind, lemma and who leads it, not its date and no clock."""

from collections import Counter
from collections.abc import Sequence
from hashlib import blake2b

from schemas.event import Participant


class Ids:
    """Gives the events of one article their ids, in the order of the text; equals are told apart by a count."""

    def __init__(self, uri: str) -> None:
        self._uri = uri
        self._seen: Counter[str] = Counter()

    def of(self, kind: str, lemma: str, participants: Sequence[Participant]) -> str:
        """A hash of sixteen hexadecimal digits.

        Of the participants, in the order of the text, only the lead counts: whom a later version adds ("Lund and
        Kim") and the fuller name ("Anna Lund") change nothing, whichever version is read first.
        """
        words = "\x1f".join((self._uri, kind, lemma, _lead(participants)))
        self._seen[words] += 1
        return blake2b(f"{words}\x1f{self._seen[words]}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()


def _lead(participants: Sequence[Participant]) -> str:
    """The last word of the first agent, else of the first participant: "lund"; "" where there is none."""
    leads = sorted(participants, key=lambda participant: participant.role != "agent")
    return leads[0].name.split()[-1].casefold() if leads and leads[0].name.strip() else ""
