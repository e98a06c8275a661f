"""The parts of a body: prose that events are read from, and the furniture around it ("READ MORE" and its links)."""

from typing import Literal

import msgspec

BlockKind = Literal["prose", "heading", "caption", "byline", "dateline", "furniture"]


class Block(msgspec.Struct, frozen=True):
    """A stretch of a body, in code points as it came in, what it is, and the reason in words for a person."""

    start: int
    end: int
    kind: BlockKind
    because: str


class Cleaning(msgspec.Struct, frozen=True):
    """The blocks of one body: ascending, without overlaps; nothing but white space lies between them.

    A block ends at a line's end, save in hard-wrapped text, where it is a paragraph and its line ends are mere spaces;
    several blocks may share a line ("BENGALURU, Aug 23 (Reuters) -" is a dateline, the sentence behind it prose).
    """

    blocks: tuple[Block, ...]

    @property
    def prose(self) -> tuple[Block, ...]:
        """The blocks in which events are looked for."""
        return tuple(block for block in self.blocks if block.kind == "prose")
