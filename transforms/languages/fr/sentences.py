"""Where a French sentence begins and ends: the words that decide it for `transforms.languages.sentences`."""

from transforms.languages.patterns import words
from transforms.languages.sentences import Sentences, Stops

# Stand before a name and never end a sentence.
_TITLES = words(
    "M MM Mme Mmes Mlle Mlles Me Mes Dr Drs Pr Mgr Col Cdt Cne Lt Gal Ste St Sts av bd boul cf ex c.-à-d p.ex vs no"
    " chap fig vol art al éd coll dir trad"
)
_MONTHS = words("janv févr fév fevr avr juil sept oct nov déc")
_DAYS = words("lun mar mer jeu ven sam dim")
_NUMBERED = _MONTHS | _DAYS | words("n N no No nos art Art p pp vol chap env tél Tél av apr al fig")
_OPEN = words("inc corp co ltd cie sté sa etc j.-c j.c apr")
_STARTERS = words(
    "A À Ainsi Alors Après Au Aucun Aucune Aujourd Aussi Autre Aux Avant Avec Beaucoup C Ça Car Ce Cela Celle Celui"
    " Cependant Ces Cet Cette Chaque Comme Comment D Dans De Depuis Des Deux Du Durant Elle Elles En Enfin Ensuite"
    " Entre Et Hier Il Ils J Je L La Là Le Les Leur Leurs Lors Lorsque Lundi Mardi Mercredi Jeudi Vendredi Samedi"
    " Dimanche Mais Malgré Même Moins N Ne Non Nos Notre Nous Nul On Or Ou Où Par Parmi Pas Pendant Personne Peu Plus"
    " Plusieurs Pour Pourtant Près Puis Quand Quant Que Quelque Quelques Qui Quoi S Sa Sans Se Selon Ses Seul Si Soit"
    " Son Sous Sur Tandis Tous Tout Toute Toutes Très Trois Un Une Vers Voici Voilà Vous Y"
)
_FRENCH = Sentences(
    Stops(
        titles=_TITLES,
        numbered=_NUMBERED,
        open=_OPEN,
        starters=_STARTERS,
        dates=_MONTHS | _DAYS,
        shouted=words("Yahoo"),
    )
)
bounds = _FRENCH.bounds
"""The sentence around a span."""
split = _FRENCH.split
"""All sentences of a stretch."""
