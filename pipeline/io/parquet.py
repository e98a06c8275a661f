"""Events as Parquet: a column a field, nested as in the record (`time.earliest`, `participants.list.element.name`)."""

from typing import Any, BinaryIO, Final

import msgspec
import pyarrow
import pyarrow.parquet
from msgspec import inspect

from schemas.event import Event
from transforms.articles.reading import Record

# Fixed, so that the same events give the same file however they were bundled on the way.
_ROWS: Final = 5000


class ParquetSink:
    """Takes encoded events and writes them in groups of 5,000 rows, which is all that it holds in memory."""

    def __init__(self, stream: BinaryIO) -> None:
        self._schema = event_schema()
        self._writer = pyarrow.parquet.ParquetWriter(stream, self._schema, compression="zstd")
        self._rows: list[dict[str, Any]] = []

    def write(self, line: bytes, _source: Record | None = None, /) -> None:
        self._rows.append(msgspec.json.decode(line))
        if len(self._rows) == _ROWS:
            self._flush()

    def close(self) -> None:
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_table(pyarrow.Table.from_pylist(self._rows, self._schema), row_group_size=_ROWS)
            self._rows = []


def event_schema() -> pyarrow.Schema:
    """The Arrow schema of the event record, read off the record itself."""
    return pyarrow.schema(_columns(inspect.type_info(Event)))


def _columns(record: inspect.Type) -> list[pyarrow.Field]:
    assert isinstance(record, inspect.StructType)
    return [pyarrow.field(field.encode_name, _column(field.type), nullable=_optional(field)) for field in record.fields]


def _optional(field: inspect.Field) -> bool:
    return not field.required or isinstance(field.type, inspect.UnionType)


def _column(kind: inspect.Type) -> pyarrow.DataType:
    match kind:
        case inspect.StrType() | inspect.LiteralType():
            return pyarrow.string()
        case inspect.IntType():
            return pyarrow.int64()
        case inspect.FloatType():
            return pyarrow.float64()
        case inspect.StructType():
            return pyarrow.struct(_columns(kind))
        case inspect.VarTupleType():
            return pyarrow.list_(_column(kind.item_type))
        case inspect.UnionType():
            (only,) = (item for item in kind.types if not isinstance(item, inspect.NoneType))
            return _column(only)
    raise TypeError(f"no Parquet column for {kind!r} in the event record")
