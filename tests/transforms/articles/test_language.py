"""The language of articles that do not state it: told by a sentence or two of prose, and left open below that."""

import subprocess
import sys

import msgspec
import pytest

from schemas.article import Article
from transforms.analysis import Analysis, with_cleaning
from transforms.articles.blocks import Cleaning
from transforms.articles.language import detect, opening
from transforms.articles.publication import with_publication

SENTENCES = {
    "en": "The city council voted on Monday to close the old bridge for repairs, a spokesman said.",
    "es": "El ayuntamiento votó el lunes cerrar el viejo puente por obras, dijo un portavoz.",
    "de": "Der Stadtrat stimmte am Montag dafür, die alte Brücke wegen Reparaturen zu sperren, sagte ein Sprecher.",
    "fr": "Le conseil municipal a voté lundi la fermeture du vieux pont pour travaux, a déclaré un porte-parole.",
    "it": "Il consiglio comunale ha votato lunedì per chiudere il vecchio ponte, ha detto un portavoce.",
    "pt": "A câmara municipal votou na segunda-feira o fecho da velha ponte para obras, disse um porta-voz.",
    "nl": "De gemeenteraad stemde maandag voor het sluiten van de oude brug, zei een woordvoerder.",
    "pl": "Rada miasta zagłosowała w poniedziałek za zamknięciem starego mostu na czas remontu.",
    "ru": "Городской совет в понедельник проголосовал за закрытие старого моста на ремонт.",
    "uk": "Міська рада в понеділок проголосувала за закриття старого мосту на ремонт, повідомив речник.",
    "sv": "Kommunfullmäktige röstade i måndags för att stänga den gamla bron, sade en talesman.",
    "da": "Byrådet stemte mandag for at lukke den gamle bro på grund af reparationer, sagde en talsmand.",
    "no": "Bystyret stemte mandag for å stenge den gamle broen på grunn av reparasjoner, sa en talsmann.",
    "fi": "Kaupunginvaltuusto äänesti maanantaina vanhan sillan sulkemisesta korjausten ajaksi.",
    "tr": "Belediye meclisi pazartesi günü eski köprünün onarım için kapatılmasına karar verdi.",
    "cs": "Městská rada v pondělí hlasovala pro uzavření starého mostu kvůli opravám, řekl mluvčí.",
    "ro": "Consiliul local a votat luni închiderea podului vechi pentru reparații.",
    "hu": "A városi tanács hétfőn megszavazta a régi híd lezárását felújítás miatt, közölte a szóvivő.",
    "el": "Το δημοτικό συμβούλιο ψήφισε τη Δευτέρα το κλείσιμο της παλιάς γέφυρας.",
    "ar": "صوت مجلس المدينة يوم الاثنين لصالح إغلاق الجسر القديم للإصلاح، بحسب المتحدث.",
    "fa": "شورای شهر روز دوشنبه به بستن پل قدیمی برای تعمیر رأی داد.",
    "he": "מועצת העיר הצביעה ביום שני בעד סגירת הגשר הישן לתיקונים, אמר דובר.",
    "hi": "नगर परिषद ने सोमवार को पुराने पुल को बंद करने के पक्ष में मतदान किया।",
    "zh": "市议会周一投票决定关闭旧桥进行维修，发言人说。",
    "ja": "市議会は月曜日、修理のため古い橋を閉鎖することを決めたと、広報担当者が述べた。",
    "ko": "시의회는 월요일 보수 공사를 위해 오래된 다리를 폐쇄하기로 의결했다.",
    "id": "Dewan kota pada hari Senin memutuskan menutup jembatan tua untuk perbaikan, kata juru bicara.",
    "vi": "Hội đồng thành phố hôm thứ Hai đã bỏ phiếu đóng cửa cây cầu cũ để sửa chữa.",
    "ca": "L'ajuntament va votar dilluns tancar el vell pont per obres, va dir un portaveu.",
}
NOTHING_CLEANED = Cleaning(())


@pytest.mark.parametrize(("code", "sentence"), SENTENCES.items())
def test_a_sentence_tells_its_language(code: str, sentence: str) -> None:
    assert detect(sentence) == code


@pytest.mark.parametrize(
    "text",
    ["", "OK", "12 March 2024", "Dallas 4, Boston 3", "Ponte chiuso", "Lima, Oslo and Hanoi", "?!" * 99, "9" * 500],
)
def test_what_is_short_or_undecided_stays_open(text: str) -> None:
    assert detect(text) is None


def test_names_in_another_language_do_not_mislead() -> None:
    names = "Boeing Commercial Airplanes, Apple Computer, Northrop Grumman, International Business Machines: "
    assert detect(names + SENTENCES["es"]) == "es"


@pytest.mark.parametrize("mark", ["\x00", "\x1f", "\x7f", "\ufffe", "\ud800", "\u200e", "\U0010ffff"])
def test_no_character_is_too_strange(mark: str) -> None:
    assert detect(f"{mark} {SENTENCES['it']} a{mark}b") == "it"


def test_what_an_article_states_is_not_asked_again() -> None:
    told = with_cleaning(Analysis(Article(uri="a", body=SENTENCES["it"], language="de-AT")))
    assert (told.language, told.detected) == ("de", None)


def test_an_article_without_a_language_gets_that_of_its_prose() -> None:
    found = with_cleaning(Analysis(Article(uri="a", body=SENTENCES["it"])))
    assert (found.language, found.detected, found.article.language) == ("it", "it", None)
    assert with_cleaning(Analysis(Article(uri="a", body="Ponte chiuso"))).language == "en"


def test_only_the_opening_is_looked_at() -> None:
    body = f"{SENTENCES['en']} " * 20 + SENTENCES["it"] * 1000
    opened = opening(None, body, with_cleaning(Analysis(Article(uri="a", body=body))).cleaning)
    assert len(opened) < 2500
    assert detect(opened) == "en"


def test_a_byline_is_read_in_the_language_of_the_text() -> None:
    article = Article(uri="a", body=f"Di Anna Neri\n5 maggio 2024\n\n{SENTENCES['it']} {SENTENCES['it']}")
    dated = with_publication(article)
    assert (dated.published, dated.published_from) == ("2024-05-05", "byline")
    stated = with_publication(msgspec.structs.replace(article, language="it"))
    assert stated.published == dated.published


def test_an_article_that_states_its_language_loads_no_detector() -> None:
    program = (
        "import sys; from schemas.article import Article; from transforms.analysis import analyse;"
        "analyse(Article(uri='a', body='They met on Friday.', published='2024-11-22', language='en'), 'live');"
        "sys.exit('pycld2' in sys.modules or 'dateparser' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0
