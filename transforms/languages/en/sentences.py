"""Where an English sentence begins and ends: the words that decide it for `transforms.languages.sentences`."""

from transforms.languages.patterns import words
from transforms.languages.sentences import Sentences, Stops

# Stand before a name and never end a sentence.
_TITLES = words(
    "Mr Mrs Ms Dr Drs Prof Gov Govs Sen Sens Rep Reps Gen Gens Col Lt Sgt Cpl Pvt Pfc Maj Capt Cmdr Cdr Adm Brig Rev Fr"
    " Hon Pres Supt Det Insp Messrs Mme Mlle Msgr Atty Amb Sec Asst Dep Mt Ft vs v e.g i.e cf viz"
)
# Do not end a sentence before a number: "No. 5", "Nov. 5", "p. 12".
_MONTHS = words("Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec")
_DAYS = words("Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun")
_NUMBERED = (
    _MONTHS
    | _DAYS
    | words("No Nos Art Arts Sec Vol Ch Fig Figs Para Cl Reg Ext Est Tel")
    | words("p pp approx ca c b d m div est ext nos vol art sec fig ch")
)
# End a sentence only before a word that begins one: "Apple Inc. The" but "Apple Inc. Chairman".
_OPEN = words(
    "inc corp co cos ltd llc plc bros jr sr esq st ste ave blvd rd dept univ assn assoc intl natl gov't ph.d u.s.a"
    " calif ala ariz ark colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa"
    " penn tenn tex va vt wash wis wyo ont que alta sask dak cal"
)
_STARTERS = words(
    "A About According After All Also Although Among An And Another Any As At Authorities Because Before Besides Both"
    " But By Critics Despite During Each Earlier Early Either Even Every Few Finally First For Four Former From Given"
    " He Her Here His How However I If In Instead Investigators Is It Its Just Last Later Many Meanwhile More Moreover"
    " Most Much My Neither Nevertheless Next No Nobody None Nor Not Nothing Now Of Officials On Once One Only Or Other"
    " Others Our Over People Police Several She Shares Similarly Since So Some Sources Still Such That The Their Then"
    " There These They This Those Though Three Through Thus To Today Trading Two Under Unlike Until Was We Were What"
    " When Where Whether Which While Who Why With Within Without Yesterday Yet You Your Analysts Asked Five Six Ten"
)
_AFTER_CLOCK = words(
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August"
    " September October November December Eastern Central Pacific Mountain Greenwich Moscow Beijing Tokyo Atlantic"
    " London Paris Sydney Zulu"
)
_SHOUTED_NAMES = words("Yahoo Jeopardy Oklahoma Mamma Airplane Moulin")
_DAY_NAMES = _MONTHS | _DAYS | _AFTER_CLOCK
_ENGLISH = Sentences(
    Stops(
        titles=_TITLES, numbered=_NUMBERED, open=_OPEN, starters=_STARTERS, dates=_MONTHS | _DAYS,
        clocks=words("a.m p.m"), dated=_DAY_NAMES, shouted=_SHOUTED_NAMES,
    )
)  # fmt: skip
bounds = _ENGLISH.bounds
"""The sentence around a span."""
split = _ENGLISH.split
"""All sentences of a stretch."""
