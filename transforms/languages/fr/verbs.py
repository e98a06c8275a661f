"""The tense that a French verb form shows: "arrêté", "arrêtait", "arrêtera", "arrêterait"; with the irregular ones."""

import re

from transforms.languages.patterns import words


def _inflected(forms: str) -> frozenset[str]:
    """Participles with their feminines and plurals."""
    return frozenset(form + end for form in forms.split() for end in ("", "e", "s", "es"))


HAVE = words("ai as a avons avez ont avais avait avions aviez avaient eut eurent avoir ayant aie ait aient")
"""Forms of "avoir" behind which a participle is past."""
BE = words("suis es est sommes êtes sont")
BE_PAST = words("étais était étions étiez étaient fut furent")
WOULD_BE = words("serait seraient")
WOULD_HAVE = words("aurait auraient")
GOING = words("va vont vais allons")
COMING = words("vient viennent venait venaient")
"""Forms of "venir", which with "de" tells of what has just been."""

MODALS = words(
    "doit doivent devrait devraient pourrait pourraient compte comptent entend entendent espère espèrent souhaite"
    " souhaitent prévoit prévoient envisage envisagent projette projettent promet promettent veut veulent menace"
    " menacent s'apprête apprête apprêtent devait devaient allait allaient peut peuvent faut"
)
"""Forms behind which an infinitive lies ahead; "devait" and "allait" do in news ("devait s'exprimer mardi soir")."""

PLANNED = _inflected("prévu attendu programmé planifié fixé agendé censé convoqué espéré")
"""Participles of what lies ahead: "la réunion prévue mardi"."""

ARRANGED = _inflected("perturbé fermé interdit annulé supprimé mobilisé suspendu")
"""Participles of what is arranged for a day, in headlines: "Trafic perturbé mardi", "Des écoles fermées vendredi"."""

DECIDING = words(
    "promis décidé accepté prévu menacé proposé envisagé choisi demandé convenu refusé exigé ordonné juré projeté"
    " accepte refuse menace propose décide promet envisage demande convient risque risquent"
)
"""Forms behind which "de" and an infinitive tell of what lies ahead: "a promis de répondre lundi"."""

FORECASTING = words(
    "table tablent prévoit prévoient anticipe anticipent vise visent espère espèrent promet promettent envisage"
    " envisagent prédit prédisent ambitionne ambitionnent"
)
"""Present forms whose object lies ahead: "table sur une reprise au second semestre"."""

CALLING = words(
    "prêt prêts prête prêtes appelé appelés appelle appellent convié conviés invité invités invite invitent"
)
"""Words that with "à" call to what lies ahead: "ont appelé à une manifestation mardi", "prêt à voter jeudi"."""

SCHEDULED = words(
    "réunit réunissent affronte affrontent reçoit reçoivent accueille accueillent débute débutent commence commencent"
    " ouvre ouvrent tient tiennent déroule déroulent rend rendent vote votent examine examinent joue jouent dispute"
    " disputent comparaît comparaissent entame entament expire expirent achève achèvent termine terminent célèbre"
    " célèbrent fête fêtent rencontre rencontrent démarre démarrent élit élisent débat débattent décide décident"
    " retrouve retrouvent défie défient arrive arrivent revient reviennent inaugure inaugurent oppose opposent"
)
"""Present forms that news uses of what is on the timetable: "le procès s'ouvre lundi", "Lyon reçoit Lens samedi"."""

BY_BEING = _inflected(
    "parti venu mort né allé arrivé entré sorti tombé devenu resté monté descendu passé retourné rentré survenu"
    " intervenu décédé revenu reparti parvenu apparu disparu"
)
"""Participles whose perfect is built with "être"."""

_PARTICIPLES = _inflected(
    "dit fait écrit décrit inscrit produit conduit détruit construit réduit introduit traduit interdit ouvert offert"
    " souffert découvert couvert mort craint atteint éteint joint rejoint peint contraint eu pu vu lu su venu tenu"
    " devenu revenu obtenu parvenu rendu vendu perdu défendu répondu entendu descendu suspendu reçu conclu élu battu"
    " couru disparu apparu paru connu reconnu vécu voulu fallu survenu intervenu maintenu retenu détenu soutenu"
    " convenu prévenu abattu résolu étendu pendu fini choisi réussi subi parti sorti senti menti servi suivi"
    " poursuivi accueilli saisi établi rempli averti réuni démenti investi enfoui ralenti trahi franchi surgi péri"
    " fui nourri fourni puni uni retenti garanti agi obéi guéri atterri fléchi réfléchi élargi durci adouci rétabli"
    " aboli envahi grandi vieilli jailli failli cueilli recueilli assailli ressorti reparti consenti pressenti"
    " converti englouti abouti anéanti bondi rebondi brandi applaudi refroidi approfondi prédit suffi souri défini"
    " réagi blanchi rougi faibli affaibli accompli assoupli démoli enrichi accouru parcouru secouru revêtu mordu"
    " tordu fondu confondu tendu prétendu vaincu convaincu rompu corrompu interrompu exclu accru déçu perçu aperçu"
    " conçu pourvu revu combattu débattu entretenu appartenu abstenu dû"
) | _inflected(
    "mis pris permis promis commis admis soumis transmis remis démis appris compris surpris repris entrepris assis"
    " acquis conquis dissous"
)
_ALSO_NOUNS = words(
    "parti partis partie parties mort morts morte fait faits faite produit produits conduite vue vues venue venues"
    " tenue tenues sortie sorties prise prises mise mises entreprise entreprises reprise reprises remise issue pu su"
    " sue sus plu reçus élu élus élue élues suivi uni unis unie unies compris détenu détenus détenue prévenu prévenus"
    " acquis inscrits vu paru eue eu découverte découvertes interdit interdits offerte saisie saisies connu connue"
    " connus joint jointe joints joint réunie fini promise permis mise surprise surprises écrits dits entendu défendu"
)
"""Participles that are nouns and adjectives as well: they count only behind an auxiliary."""

_TE_VERBS = words(
    "invité cité visité évité limité mérité hérité profité habité imité suscité sollicité exploité traité précipité"
    " crédité agité incité excité facilité édité hésité transité maltraité réhabilité nécessité félicité débité"
    " décapité"
)
_NO_PARTICIPLES = words(
    "santé liberté fierté pauvreté sûreté beauté bonté volonté côté été comté majesté loyauté royauté communauté"
    " cruauté nouveauté propreté souveraineté difficulté faculté parenté député café marché congé blé clé thé degré"
    " pré musée lycée année journée soirée matinée armée idée entrée arrivée durée tournée rentrée montée assemblée"
    " poignée randonnée marée fusée pensée allée vallée chaussée traversée plongée dictée épée poupée bouchée mosquée"
    " trophée apogée pavé fossé employé employée salarié salariée retraité retraitée réfugié réfugiée associé allié"
    " canapé énoncé exposé procédé supermarché immigré privé privée élevé élevée âgé âgée isolé carré modéré sacré"
    " situé située dédié lié liée présumé présumée supposé gré malgré tranchée équipée canapé pied-né nouveau-né aîné"
    " aînée athénée coordonnées données donnée scène cinq-né gratuité anticipé anticipée spécialisé spécialisée"
    " corvée renommée denrée foulée bonté téléphonée volée percée mêlée lignée cheminée croisée épopée fée gelée"
    " guinée corée méditerranée pyrénées élysée"
)
_FINITE_PAST = words(
    "fit firent prit prirent vint vinrent mourut moururent naquit devint devinrent reprit mit mirent dit dirent eut"
    " eurent fut furent obtint obtinrent tint tinrent reçut reçurent perdit perdirent rendit rendirent partit"
    " partirent sortit remporta annonça déclara affirma arriva entra tua tomba quitta fonda créa publia succéda"
    " épousa lança décida resta"
)
_E = re.compile(r"[^\W\d_]{2,30}ée?s?")
_PAST = re.compile(r"[^\W\d_]{1,30}(?:[aiy]?ait|aient|èrent|irent|urent)")
_NO_IMPERFECT = words(
    "laurent fait lait trait portrait retrait extrait attrait parfait souhait forfait plait plaît bienfait abstrait"
)
_FUTURE = re.compile(r"[^\W\d_]{0,30}(?:[aeiu]|d|v|r|t|f)r(?:a|ont|ai|as|ons|ez)")
_NO_FUTURE = words(
    "opéra caméra entra montra livra ouvra tira retira attira jura assura dura mesura figura déclara prépara sépara"
    " compara répara espéra considéra libéra opéra tonnerra extra ultra sierra sahara clara sara kara tiara maestra"
    " front affront rencontra couvrai vrai vrais mars entras entrons montrons rencontrons montrez entrez assurons"
    " mandragora ouvrons ouvrez offrons fera-t livrons tirons environs patrons citrons barons heurons montrai aura-t"
    " ronds chakra zahra bachira haïra citra petra"
)
_WOULD = re.compile(r"[^\W\d_]{0,30}(?:[^\Wé\d_]er|ir|dr|vr|rr|tr|aur|saur|cour|clur|ur)(?:ait|aient)")
_NO_WOULD = frozenset(
    f"{stem}r{end}"
    for stem in words(
        "ti reti atti admi inspi respi aspi vi dési expi conspi ouv couv découv liv mont rencont ent assu du ju mesu"
        " figu murmu cent filt rent pleu demeu off souff recouv rouv déliv tou"
    )
    for end in ("ait", "aient")
)


def is_participle(word: str, *, behind_auxiliary: bool) -> bool:
    """Whether a word in small letters is a past participle; of those that are nouns too, behind an auxiliary."""
    if word in _PARTICIPLES or (word.startswith("re") and word[2:] in _PARTICIPLES):
        return behind_auxiliary or word not in _ALSO_NOUNS
    if not _E.fullmatch(word) or word == "été":
        return False
    singular = word.removesuffix("s")
    masculine = singular.removesuffix("e") if singular.endswith("ée") else singular
    if singular in _NO_PARTICIPLES or word in _NO_PARTICIPLES or masculine in _NO_PARTICIPLES:
        return False
    return not masculine.endswith("ité") or masculine in _TE_VERBS


def is_would(word: str) -> bool:
    """Whether a word is a conditional: "se rendrait", "serait"."""
    return word not in _NO_WOULD and word not in _NO_IMPERFECT and _WOULD.fullmatch(word) is not None


def is_past(word: str) -> bool:
    """Whether a word is an imperfect or a preterite."""
    if word in _FINITE_PAST:
        return True
    return word not in _NO_IMPERFECT and _PAST.fullmatch(word) is not None and not is_would(word)


def is_future(word: str) -> bool:
    """Whether a word is a future: "se rendra", "auront"."""
    return word not in _NO_FUTURE and _FUTURE.fullmatch(word) is not None


def is_infinitive(word: str) -> bool:
    """Whether a word can be an infinitive."""
    return len(word) > 3 and word.endswith(("er", "ir", "re", "oir"))
