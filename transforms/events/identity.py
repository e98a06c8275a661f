"""What makes an event of an article the same event: its kind, lemma and participants, not its date and no clock."""

from collections import Counter
from collections.abc import Iterable
from hashlib import blake2b

from schemas.event import Participant


class Ids:
    """Gives the events of one article their ids, in the order of the text; equals are told apart by a count."""

    def __init__(self, uri: str) -> None:
        self._uri = uri
        self._seen: Counter[str] = Counter()

    def of(self, kind: str, lemma: str, participants: Iterable[Participant]) -> str:
        """A hash of sixteen hexadecimal digits."""
        names = sorted({f"{participant.role}={participant.name}" for participant in participants})
        words = "\x1f".join([self._uri, kind, lemma, *names])
        self._seen[words] += 1
        return blake2b(f"{words}\x1f{self._seen[words]}".encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
