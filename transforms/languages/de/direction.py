"""On which side of the publication a date without a year lies: "trat am Freitag zurück", "soll am Dienstag tagen"."""

from transforms.languages.de import cues, verbs
from transforms.languages.de.cues import Sentence
from transforms.languages.de.lexicon import WEEKDAYS
from transforms.languages.patterns import words as table
from transforms.languages.tense import Decision

_NOTHING = Decision(None, "")
_FILLERS = table(
    "der die das den dem des dieser diesem diesen späten frühen spätem frühem anfang mitte ende beginn kommenden"
    " nächsten jahres monats einschließlich etwa kurz wohl schon bereits erst noch voraussichtlich vielleicht abend"
    " morgen nacht nachmittag vormittag mittag"
)
_PREPOSITIONS = table("am im in an vom von zum zur bis ab seit für auf zu gegen um per vor nach mit bei über")
_HAPPENED = tuple(
    table(
        "angriff anschlag unfall unglück erdbeben beben attentat niederlage sieg urteil tod brand explosion festnahme"
        " rücktritt mord absturz einsturz überfall massaker putsch putschversuch schießerei unwetter sturm hochwasser"
        " feuer großbrand remis unentschieden erfolg pleite attacke razzia bombardement tat bluttat schlägerei krawalle"
        " krawallen ausschreitungen zusammenstoß zusammenstößen vorfall zwischenfall verletzung einbruch kollision"
        " lawine amoklauf geiselnahme entführung anschläge anschlägen angriffe angriffen unfälle unfällen kursrutsch"
        " zugunglück lawinenabgang erdrutsch veröffentlichung entlassung verhaftung"
    )
)
"""Ends of nouns for what has happened when one writes of it."""
_ARRANGED = tuple(
    table(
        "wahl wahlen spiel treffen gipfel abstimmung sitzung start beginn eröffnung entscheidung partie finale match"
        " duell derby rennen referendum votum konferenz parteitag rede debatte termin feier premiere verhandlung"
        " gespräch gespräche gesprächen besuch auftritt konzert auftakt kampf volksabstimmung urteilsverkündung"
        " stichwahl abflug verhandlungen heimspiel gastspiel schlagabtausch inkrafttreten turnier halbfinale prozess"
        " prozessbeginn hauptversammlung streik"
    )
)
"""Ends of nouns for what is arranged: "vor der Wahl am Sonntag"."""
_AFTER = table("nach bei beim seit wegen durch infolge")
_OPEN_PARTICIPLES = tuple(
    table(
        "geplante erwartete vorgesehene angesetzte angekündigte anstehende bevorstehende anberaumte terminierte"
        " einberufene vereinbarte avisierte festgesetzte"
    )
)


def direct(sentence: str, start: int, end: int) -> Decision:
    """The side on which the date `sentence[start:end]` lies, from the words that govern it."""
    read = cues.read(sentence)
    return _Choice(read, start, end).decide() if read.words else _NOTHING


class _Choice:
    """The date's place among the tokens and in its clause."""

    def __init__(self, sentence: Sentence, start: int, end: int) -> None:
        self.sentence = sentence
        starts = sentence.starts
        self.first = sum(begin < start for begin in starts)
        if self.first and starts[self.first - 1] + len(sentence.said[self.first - 1]) > start:
            self.first -= 1
        self.next = max(sum(begin < end for begin in starts), self.first)
        self.own = sentence.clauses[min(self.first, len(sentence.clauses) - 1)]
        self.date = range(self.first, self.next)
        k = self.first - 1
        while k >= 0 and sentence.words[k] in _FILLERS:
            k -= 1
        self.preposition = sentence.words[k] if k >= 0 and sentence.words[k] in _PREPOSITIONS else ""
        self.before = k - bool(self.preposition)  # the word in front of the date's phrase

    def decide(self) -> Decision:
        """By what governs the date, by the noun or participle that it belongs to, by the verb of its clause."""
        for rule in (self._governed, self._of_participle, self._of_noun, self._by_clause):
            decision = rule()
            if decision is not None:
                return decision
        return self._without_verb()

    def _governed(self) -> Decision | None:
        """Prepositions that decide by themselves, some of them with the clause's verb."""
        words, preposition = self.sentence.words, self.preposition
        if preposition == "seit":
            return Decision("past", preposition)
        if self.before >= 0 and words[self.before] in ("zuletzt", "letztmals"):
            return Decision("past", words[self.before])
        own = [words[at] for at in self.sentence.within[self.own] if at not in self.date]
        if preposition == "für" and (self._is_day() or not _ANNOUNCING.isdisjoint(own)):
            return Decision("future", preposition)
        postponed = next((word for word in own if word in verbs.POSTPONED), None)
        if preposition in ("auf", "bis") and postponed:
            past_state = preposition == "bis" and postponed in ("geschlossen", "gesperrt", "unterbrochen")
            if not (past_state and {"war", "waren", "blieb", "blieben"} & set(own)):
                return Decision("future", f"{postponed} {preposition}")
        if preposition in ("ab", "bis") or "spätestens" in own or "frühestens" in own:
            said = self._own()
            return said if said.direction == "past" else Decision("future", preposition or "spätestens")
        return self._from(words) if preposition in ("vom", "von") else None

    def _is_day(self) -> bool:
        """Whether the date is a day: "für Freitag" is ahead, figures "für Oktober" are not."""
        said = [self.sentence.words[at] for at in self.date]
        return any(word[0].isdigit() or word.startswith(_WEEKDAYS) or word == "wochenende" for word in said)

    def _from(self, words: tuple[str, ...]) -> Decision | None:
        """ "der Angriff vom Montag" is past, "vom Montag an" and "vom 3. bis 7. Mai" may be not."""
        behind = words[self.next] if self.next < len(words) else ""
        if behind == "an":
            said = self._own()
            return said if said.direction == "past" else Decision("future", "vom … an")
        noun = self.before >= 0 and self.sentence.said[self.before][0].isupper() and self.preposition == "vom"
        return Decision("past", self.preposition) if noun and behind not in ("bis", "auf", "-", "–") else None

    def _of_participle(self) -> Decision | None:
        """ "der am Montag festgenommene Mann", "die für Montag geplante Sitzung", "das am Montag beginnende Fest"."""
        words, kinds, said = self.sentence.words, self.sentence.kinds, self.sentence.said
        if self.before < 0 or (said[self.before][0].isupper() and self.before > 0):
            return None
        if words[self.before] not in _OPENING:
            return None
        for at in range(self.next, min(self.next + _NEAR, len(words))):
            word = words[at]
            if said[at][0].islower() and at + 1 < len(words) and _closes(said, words, at):
                stem = _stem(word)
                if stem + "e" in _OPEN_PARTICIPLES or stem.endswith("end"):
                    return Decision("future", word)
                if verbs.is_participle(stem):
                    return Decision("past", word)
            if word == "," or kinds[at] in _VERBAL:
                return None
        return None

    def _of_noun(self) -> Decision | None:
        """ "nach dem Anschlag am Montag", "vor der Wahl am Sonntag"."""
        words, said = self.sentence.words, self.sentence.said
        at = self.before
        if self.preposition not in ("am", "im", "vom", "in") or at < 1 or not said[at][0].isupper():
            return None
        noun, k = words[at], at - 1
        while k > 0 and at - k < 4 and (words[k] in _DETERMINERS or words[k].endswith(("en", "er", "em"))):
            if words[k] in _AFTER or words[k] == "vor":
                break
            k -= 1
        if words[k] in _AFTER and noun.endswith(_HAPPENED):
            return Decision("past", said[at])
        if words[k] in ("vor", "vorm") and noun.endswith(_ARRANGED):
            return Decision("future", f"vor {said[at]}")
        return None

    def _own(self) -> Decision:
        clause = cues.clause(self.sentence, self.own, self.date)
        return Decision(clause.side, clause.because)

    def _by_clause(self) -> Decision | None:
        """The verb of the date's own clause, else of the next that has one where the date opens the sentence, else of
        the one before."""
        said = self._own()
        if said.direction is not None:
            return said
        own = [at for at in self.sentence.within[self.own] if self.sentence.words[at][0].isalpha()]
        if own and self.sentence.words[own[0]] in ("so", "laut"):
            return Decision("past", self.sentence.words[own[0]])
        before, behind = range(self.own - 1, -1, -1), range(self.own + 1, len(self.sentence.within))
        verbal = any(cues.clause(self.sentence, number, self.date).side for number in before)
        for number in (*before, *behind) if verbal else behind:
            clause = cues.clause(self.sentence, number, self.date)
            if clause.side is not None and not (number > self.own and cues.subordinate(self.sentence, number)):
                return Decision(clause.side, clause.because)
        return None

    def _without_verb(self) -> Decision:
        """By a noun for what has happened: "Zwei Tote bei Unfall am Sonntag"."""
        words = self.sentence.words
        noun = next((w for w in words if w.endswith(_HAPPENED) or w in ("tote", "verletzte")), None)
        return Decision("past", noun) if noun else _NOTHING


_ANNOUNCING = table(
    "kündigte kündigten angekündigt plante planten geplant geplante geplanten einberufen berief rief riefen erwartet"
    " erwartete erwarteten rechnete rechneten lud luden eingeladen vorgesehen vorgesehene angesetzt angesetzte"
)
_WEEKDAYS = tuple(WEEKDAYS)
_NEAR = 7
_VERBAL = frozenset(("was", "have", "be", "will", "modal", "past", "present", "part"))
_OPENING = table(
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seiner ihr ihre ihren ihrem ihrer"
    " alle allen diese dieser diesem diesen dieses zur zum beim im einer laut viele mehrere zwei drei vier fünf"
)
_DETERMINERS = _OPENING | _AFTER | table("vor vorm vom am an mit")


def _closes(said: tuple[str, ...], words: tuple[str, ...], at: int) -> bool:
    """Whether an inflected word is followed by its noun, with another adjective between at most."""
    if not words[at].endswith(("e", "en", "er", "es", "em")):
        return False
    if said[at + 1][0].isupper():
        return True
    return at + 2 < len(words) and words[at + 1].endswith(("e", "en", "er", "es")) and said[at + 2][0].isupper()


def _stem(word: str) -> str:
    for ending in ("en", "er", "es", "em", "e"):
        if word.endswith(ending):
            return word[: -len(ending)]
    return word
