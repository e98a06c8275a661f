"""Numbers in words up to ten, which dateparser reads in few languages: "due settimane fa", "三天前"."""

from functools import cache

from transforms.languages.fallback.locale import Words
from transforms.languages.patterns import words
from transforms.times.meaning import Meaning

_UP_TO_TEN = {
    "ca": "un/una dos/dues tres quatre cinc sis set vuit nou deu",
    "cs": "jedním dvěma třemi čtyřmi pěti šesti sedmi osmi devíti deseti",
    "da": "en/et to tre fire fem seks syv otte ni ti",
    "fi": "yksi kaksi kolme neljä viisi kuusi seitsemän kahdeksan yhdeksän kymmenen",
    "hu": "egy két három négy öt hat hét nyolc kilenc tíz",
    "id": "satu dua tiga empat lima enam tujuh delapan sembilan sepuluh",
    "it": "un/uno/una due tre quattro cinque sei sette otto nove dieci",
    "ja": "一 二 三 四 五 六 七 八 九 十",
    "nb": "en/et/ett to tre fire fem seks sju/syv åtte ni ti",
    "nl": "een/één twee drie vier vijf zes zeven acht negen tien",
    "pl": "jeden/jedną dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć",
    "pt": "um/uma dois/duas três quatro cinco seis sete oito nove dez",
    "ro": "un/o doi/două trei patru cinci șase șapte opt nouă zece",
    "ru": "один/одну два/две три четыре пять шесть семь восемь девять десять",
    "sv": "en/ett två tre fyra fem sex sju åtta nio tio",
    "tr": "bir iki üç dört beş altı yedi sekiz dokuz on",
    "uk": "один/одну два/дві три чотири п'ять шість сім вісім дев'ять десять",
    "zh": "一 二/两 三 四 五 六 七 八 九 十",
}
_TENS = words(
    "cem cento cincizeci čtyřiceti douăzeci dvaceti dwadzieścia cinquenta quarenta trinta vinte czterdzieści elli kırk"
    " pięćdziesiąt trzydzieści padesáti třiceti patruzeci treizeci otuz yirmi yüz puluh ratus sto сто двадцать двадцять"
    " тридцать тридцять сорок пятьдесят п'ятдесят"
)
_GREATER = tuple("-一二三四五六七八九十百千万")
_LOOK = 40


@cache
def numbers(code: str) -> Words[int]:
    """The numbers of a language by their words, none where we do not know them."""
    said = _UP_TO_TEN.get(code, "").split()
    return Words({word: number for number, said_so in enumerate(said, 1) for word in said_so.split("/")})


def whole_number(meaning: Meaning, text: str, start: int, _end: int) -> Meaning | None:
    """Nothing where the number is the rest of a greater one: "vinte e dois dias atrás", "vint-i-dos", "十二天前"."""
    before = text[max(0, start - _LOOK) : start]
    greater = not _TENS.isdisjoint(before.lower().split()[-2:]) or before.endswith(_GREATER)
    return None if greater else meaning
