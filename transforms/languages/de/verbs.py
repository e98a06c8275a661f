"""German verb forms by their shape: preterites, participles, infinitives, and the presents that tell of what was."""

from transforms.languages.patterns import words

_STRONG = words(
    "war kam ging gab nahm sprach traf starb stieg fiel sank fand stand lag hielt ließ liess lief rief blieb schrieb"
    " schloss begann gewann verlor zog flog fuhr trug schlug wuchs warf half brach stach sah las aß trank schwamm"
    " sang sprang rang gelang zwang band schwand fing pfing hing bot bog log floh floss schoss goss genoss kroch roch"
    " wog hob schob wich glich strich litt schnitt ritt stritt schritt griff pfiff biss riss trieb schied mied stieß"
    " stiess hieß hiess wies lieh zieh gedieh schien schwieg tat saß sass bat trat gaß maß warb barg galt schrak"
    " stahl fahl lud schuf grub wusch gebar focht losch schmolz schwoll drang klang schwang schlang rann spann sann"
    " wand schwor fror kor riet briet blies geriet hieb bestand befand gefiel geschah gelang gewann gestand gebar"
    " gedieh gefror vergaß beschloss hub sog"
)
_STRONG_PLURALS = frozenset(stem + "en" for stem in _STRONG) | words("gingen hingen fingen pfingen")
_SEPARABLE = words(
    "ab an auf aus bei da dar dazu ein entgegen fehl fest fort frei gegenüber gut heim her heran heraus herbei herein"
    " herum herunter hervor hin hinaus hinein hinweg hinzu kennen klar los mit nach nahe nieder preis sicher statt"
    " still teil um vor voran voraus vorbei vorüber vorweg weg weiter wieder zu zurecht zurück zusammen bekannt"
    " bereit bloß durch über unter wahr offen hoch quer krank tot herauf hinunter hinauf auseinander aneinander"
    " zueinander bevor"
)
_INSEPARABLE = tuple(words("be ent er ge ver zer emp miss wider hinter voll über unter um durch"))
_PREFIXES = tuple(sorted((*_SEPARABLE, *_INSEPARABLE), key=len, reverse=True))

_T_STEMS = tuple(
    words(
        "halten arbeiten warten starten leiten reiten streiten bieten bitten treten raten gelten leisten kosten"
        " testen posten leuchten richten zichten pflichten nichten betrachten beachten erachten beobachten fürchten"
        " retten schalten stalten walten spalten fasten trösten rosten husten mieten beten töten späten breiten"
        " gleiten statten flüchten dichten schlichten sichten züchten duften heften haften stiften lüften läuten"
        " deuten beuten bluten muten sprinten antworten verantworten befürworten orten bewerten verwerten auswerten"
        " aufwerten abwerten härten lasten rasten tasten rüsten fristen misten ernten kneten schlachten trachten"
        " pachten begutachten verachten achten falten ausrasten"
    )
)
"""Infinitives whose stem ends in a t: no preterites."""
_PRETERITES_ALIKE = tuple(words("machten brachten dachten lachten wachten krachten reichten suchten schafften"))
_NO_PRETERITE = words(
    "heute bitte mitte seite weite breite erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte"
    " zwölfte letzte nächste beste meiste größte höchste kleinste jüngste älteste neueste neuste wichtigste"
    " schlimmste rechte alte kalte harte späte bunte leichte schlechte echte feste gerechte dichte nackte konkrete"
    " direkte exakte perfekte private berühmte bekannte sogenannte bestimmte gesamte rote tote gute könnte hätte"
    " möchte müsste dürfte bräuchte wüsste brächte dächte sollte fortan heißte bislang anno unbekannte beliebte unten"
    " hinten mitten selten drüben ersten zweiten dritten vierten fünften sechsten siebten achten neunten zehnten"
    " letzten nächsten besten meisten größten höchsten kleinsten jüngsten ältesten neuesten wichtigsten rechten alten"
    " kalten harten späten guten roten toten könnten hätten möchten müssten dürften sollten leichten schlechten"
    " echten festen gesamten bekannten sogenannten bestimmten privaten direkten konkreten breiten weiten bunten"
    " hunderte tausende dutzende bereiten akuten absolute absoluten schönsten stärksten schwersten ehesten wenigsten"
    " mindesten liebsten"
)
_NO_PRESENT = words(
    "mit nicht seit erst jetzt fast dort oft selbst laut statt anstatt samt mitsamt nebst sonst längst meist zumeist"
    " höchst zuerst zuletzt zunächst derzeit zurzeit jederzeit seinerzeit weit gut alt rot tot kalt hart spät leicht"
    " schlecht echt fest direkt konkret exakt perfekt bekannt bewusst berühmt beliebt bereit breit dicht gerecht"
    " insgesamt komplett satt matt glatt platt nett fett bunt wert acht nächst jüngst unlängst überhaupt damit somit"
    " womit hiermit soweit insoweit recht zurecht vielleicht unbedingt verstärkt bestimmt begrenzt unbekannt nackt"
    " elegant interessant relevant brisant rasant konstant dezent effizient transparent permanent intelligent präsent"
    " absolut privat desolat separat akut robust abrupt korrekt indirekt intakt kompakt strikt sanft sacht schlicht"
    " zuallererst wohlgemerkt geschickt getrennt verletzt schwerverletzt leichtverletzt tödlich ernst höflichst"
    " umgehendst bislang hat ist wird soll sanft lest euch schwer entfernt weltweit landesweit bundesweit europaweit"
    " vorerst stattdessen soeben ungewohnt unerwartet erneut gesamt angespannt gespannt entsetzt bedeckt verdient"
    " ausgerechnet allerhöchst vermehrt jahrelangst zufolge halt eben kurzzeit übereilt bewölkt teilzeit vollzeit"
    " stadt inzwischen raumfahrt zeit dorthin"
)
_NO_INFINITIVE = words(
    "gegen neben zwischen wegen außen innen oben unten hinten vorn vorne selten morgen einen ihnen denen deren"
    " meisten beiden anderen wenigen vielen allen keinen meinen seinen ihren unseren euren diesen jenen welchen"
    " solchen manchen einigen mehreren eigenen übrigen sämtlichen hundert drüben draußen drinnen zusammen indessen"
    " stattdessen unterdessen dagegen hingegen deswegen weswegen entgegen zuwider mitten ihrigen eben soeben sieben"
    " neben daneben woneben darüben zufrieden offen eigen selben gleichen bisschen wochen fern gern ungern modern"
    " extern intern gestern vorgestern sondern insofern sofern wofern dann denn wenn wann den in von an man kann nun"
    " schon ihn hin schön klein allein fein rein kein ein mein sein dein nein ben bin davon hiervon wovon schien"
    " extrem ohnehin weiterhin immerhin ansonsten mindestens wenigstens höchstens spätestens frühestens trocken"
    " golden seiden bescheiden verschieden entschieden betrunken erwachsen vergangenen kommenden laufenden nächsten"
    " letzten ersten frühen späten neuen großen alten jungen kleinen guten langen kurzen hohen weiteren inneren"
    " äußeren unteren oberen haben sein werden willen zugunsten zeiten halben ganzen vollen dortigen hiesigen"
    " damaligen heutigen gestrigen jetzigen bisherigen derzeitigen ehemaligen früheren späteren künftigen jährlichen"
    " zuungunsten seitens hierzulande zuletzt seinerseits minus ferien"
)
NARRATIVE = words(
    "sagt sagen berichtet berichten teilt erklärt tötet töten stirbt sterben verletzt zeigt zeigen"
    " heißt betont kritisiert warnt bestätigt bestreitet gesteht behauptet räumt wirft verurteilt gewinnt verliert"
    " siegt besiegt schlägt rast prallt stürzt erschüttert zerstört brennt erschießt überfällt raubt stiehlt"
    " verunglückt unterliegt kassiert erleidet findet entdeckt"
)
"""Presents that tell what has happened, as in headlines: "Auto prallt am Sonntag gegen Baum"."""
NARRATIVE -= words("findet gewinnt verliert zeigt zeigen teilt")
TO_COME = words(
    "geplant vorgesehen angesetzt terminiert anberaumt angekündigt erwartet eingeplant gebucht aufgerufen eingeladen"
    " geöffnet geschlossen gesperrt vereinbart verabredet angedacht anvisiert angepeilt ausgeschrieben zugesagt"
    " einberufen vorbehalten befristet vertagt verschoben verlegt fällig nominiert gefordert gefragt gültig gelost"
    " gesetzt datiert beabsichtigt bewirtschaftet besetzt"
)
"""Participles that with "sein" say what is planned or holds, and not what was done."""
POSTPONED = words(
    "verschoben vertagt verlegt verlängert verschiebt vertagt verlängert ausgesetzt unterbrochen befristet"
    " geschlossen gesperrt verschob vertagte verlegte verlängerte aufgeschoben zurückgestellt terminiert datiert"
    " angesetzt festgesetzt anberaumt setzte legte gelegt gesetzt vorverlegt verschieben vertagen verlegen verlängern"
    " bleibt bleiben ausgelegt"
)
PERFECT_WITH_BE = tuple(
    words(
        "kommen gangen fahren storben fallen stiegen sunken worden wesen blieben treten laufen reist flogen flüchtet"
        " flohen unglückt scheitert passiert schehen lungen schienen standen schwunden brochen plodiert stürzt landet"
        " startet kentert sprungen wachsen schrumpft brannt stoßen prallt folgt gegnet trunken krankt froren eskaliert"
        " kippt gleist wacht troffen raten rückt gezogen kehrt zogen wandert rutscht rast knickt krochen schlichen"
        " wichen ereignet marschiert rannt ritten gelaufen klettert gesackt platzt gerissen gelegen gestanden gesessen"
        " taucht gerollt eilt gerutscht gesegelt abgeebbt genesen entgangen abgesagt getötet"
    )
)


def is_preterite(word: str) -> bool:
    """Whether a word in small letters has the form of a preterite: "kam", "stattfand", "teilten"."""
    if word in _NO_PRETERITE:
        return False
    if _strong(word):
        return True
    if word.endswith("te"):
        return (len(word) > 4 and not (word + "n").endswith(_T_STEMS)) or (word + "n").endswith(_PRETERITES_ALIKE)
    if word.endswith("ten"):
        return (
            len(word) > 5
            and (not word.endswith(_T_STEMS) or word.endswith(_PRETERITES_ALIKE))
            and not is_participle(word)
        )
    return False


def _strong(word: str) -> bool:
    if word in _STRONG or word in _STRONG_PLURALS:
        return True
    return any(
        prefix != "ge"
        and word.startswith(prefix)
        and (word[len(prefix) :] in _STRONG or word[len(prefix) :] in _STRONG_PLURALS)
        for prefix in _PREFIXES
    )


def is_participle(word: str) -> bool:
    """Whether a word has the form of a past participle: "gesagt", "zurückgetreten", "verkauft", "installiert"."""
    if len(word) < 5 or not word.endswith(("t", "en")) or word in _NO_PRESENT or word in _NO_INFINITIVE:
        return False
    if word.endswith("iert"):
        return True
    if _bare_participle(word):
        return True
    return any(word.startswith(p) and _bare_participle(word[len(p) :]) for p in _PREFIXES if p in _SEPARABLE)


def is_participle_with_have(word: str) -> bool:
    """Whether "haben" makes a perfect with a word that is otherwise an adjective: "hat verdient", "hat verletzt"."""
    return word in _ADJECTIVES_TOO


_ADJECTIVES_TOO = words("verdient verletzt entfernt getrennt entsetzt bedeckt vermehrt angespannt gespannt übereilt")
_TEN_PARTICIPLES = tuple(words("halten boten beten treten raten litten ritten schnitten fochten glitten"))


def _bare_participle(word: str) -> bool:
    if len(word) < 5:
        return word == "getan"
    if word.endswith("ten") and not word.endswith(_TEN_PARTICIPLES):
        return False
    return word.startswith(_INSEPARABLE) or word == "worden"


def is_third(word: str) -> bool:
    """Whether a word has the form of a third person of the present: "tagt", "beginnt"."""
    if len(word) < 4 or not word.endswith("t") or word in _NO_PRESENT:
        return False
    return not word.endswith(("ant", "haft", "igt", "ment")) or word.endswith(
        ("ligt", "eigt", "iegt", "digt", "rigt", "figt")
    )


def is_infinitive(word: str) -> bool:
    """Whether a word has the form of an infinitive, which is that of the plural of the present."""
    return len(word) > 4 and word.endswith(("en", "eln", "ern")) and word not in _NO_INFINITIVE


def has_zu(word: str) -> bool:
    """Whether an infinitive holds its "zu": "zurückzutreten"."""
    at = word.find("zu", 2)
    if at < 0 or not word.endswith("n"):
        return False
    return word[:at] in _SEPARABLE or (word.startswith("zurückzu") and len(word) > 10)
