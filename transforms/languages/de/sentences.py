"""Where a German sentence begins and ends: the words that decide it for `transforms.languages.sentences`."""

from transforms.languages.patterns import words
from transforms.languages.sentences import Sentences, Stops

# Stand before a name and never end a sentence.
_TITLES = words(
    "Dr Prof Dipl Ing Mag Hr Fr Hrn St Ste Sr Jr Univ Priv Doz Lic lic iur rer nat med phil jur Kard Hl hl geb Abg"
    " z.B z.b u.a i.d.R d.h v.a s.o o.ä z B bzw vgl ca etwa sog evtl ggf inkl exkl zzgl max min Min Max rd"
)
# Do not end a sentence before a number: "Nr. 5", "Art. 3", "S. 12".
_MONTHS = words("Jan Jän Feb Febr Mär Mrz Apr Jun Jul Aug Sept Sep Okt Nov Dez")
_DAYS = words("Mo Di Mi Do Fr Sa So")
_NUMBERED = (
    _MONTHS | _DAYS | words("Nr Nrn Art Abs Bd Kap Ziff Abb Tel Str Ausg Jg Kl S Pkt nr art abs s ca Par § Aufl")
)
# End a sentence only before a word that begins one: "usw. Die", "Mio. Euro", "Str. Ecke".
_OPEN = words(
    "mio mrd tsd str inc corp co ltd chr jh jhdt jhd u.s.a usw etc usf std stk kg ag nr abt bundesl ehem verh gest dt"
    " österr schweiz engl frz ital lat int nat kath evang ev allg bes betr gegr insg jährl mtl tgl versch"
)
_STARTERS = words(
    "Aber Alle Allerdings Als Also Am An Auch Auf Aus Außerdem Bei Beide Beim Bereits Bis Bislang Bisher Da Dabei"
    " Dadurch Dafür Dagegen Daher Damals Damit Danach Dann Daran Darauf Darin Darüber Darum Das Dass Davon Davor Dazu"
    " Dem Den Denn Dennoch Der Deren Derzeit Des Deshalb Dessen Die Dies Diese Diesen Dieser Dieses Doch Dort Drei"
    " Durch Ein Eine Einem Einen Einer Eines Einige Er Erst Es Etwa Falls Für Gegen Gestern Hat Heute Hier Hinter Ich"
    " Ihm Ihr Ihre Im Immer In Inzwischen Ist Jeder Jetzt Kein Keine Laut Man Manche Mehr Mehrere Mit Mittlerweile"
    " Morgen Nach Nachdem Neben Nicht Noch Nun Nur Ob Obwohl Oder Ohne Rund Schließlich Schon Sein Seine Seit Seitdem"
    " Sie Sind So Sobald Solche Sollte Sondern Sowohl Statt Trotz Trotzdem Über Um Und Unter Viele Vier Vom Von Vor"
    " Während War Warum Was Weder Weil Weiter Weitere Wenn Wer Werden Wie Wieder Wir Wird Wo Wurde Zu Zudem Zuletzt"
    " Zum Zunächst Zur Zuvor Zwar Zwei Zwischen Insgesamt Künftig Kurz Ab Ursprünglich Knapp Jener Jene Jenes Zehn"
    " Fünf Sechs Wegen Laut"
)
_DATED = (
    _MONTHS
    | _DAYS
    | words(
        "Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Montag"
        " Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag"
    )
)
_GERMAN = Sentences(
    Stops(
        titles=_TITLES, numbered=_NUMBERED, open=_OPEN, starters=_STARTERS, dates=_MONTHS | _DAYS, dated=_DATED,
        shouted=words("Yahoo Jeopardy"), ordinals=True,
    )
)  # fmt: skip
bounds = _GERMAN.bounds
"""The sentence around a span."""
split = _GERMAN.split
"""All sentences of a stretch."""
