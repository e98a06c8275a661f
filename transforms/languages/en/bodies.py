"""What English says of organisations: the words that their names end in or open with ("Inc.", "Ministry of")."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# A name that ends in one of these is an organisation's.
ENDINGS = _words(
    """inc inc. corp corp. corporation co co. company companies ltd ltd. limited llc llp plc gmbh ag sa s.a. nv n.v. bv
    spa s.p.a. holdings holding group groupe partners industries enterprises enterprise airlines airways airline motors
    motor bank bancorp insurance pharmaceuticals pharma technologies technology systems software solutions electronics
    energy petroleum oil gas steel telecom communications media news newspaper newspapers times post tribune herald
    gazette guardian telegraph television tv radio broadcasting network networks records pictures studios
    entertainment university college school academy institute institution laboratory laboratories lab labs hospital
    clinic church ministry department agency administration authority bureau office commission committee council
    board court tribunal parliament congress senate assembly house cabinet government army navy police guard force
    forces corps command party front movement union federation association society foundation fund trust league club
    united fc f.c. cf team league alliance coalition organisation organization nations service services exchange
    reserve treasury exchange chamber confederation consortium international brothers sons associates
    stores supermarkets computer computers express observatory museum gallery orchestra philharmonic ballet opera band
    rangers
    brigade brigades militia taliban resistance watch amnesty greenpeace initiative center centre project program
    programme conference"""
)
# Words that open an organisation's name and take "of": "Ministry of Defence", "Bank of England".
OPENINGS = _words(
    """ministry department university bank board bureau office house council court institute institution college school
    academy association federation union organisation organization league church society chamber commission committee
    army order party alliance confederation conference museum directorate congress centre center faculty
    authority joint chiefs knights friends people's movement"""
)
# Bodies that have no telling word in their names.
KNOWN = _words(
    """nato un eu unesco unicef opec asean fbi cia nasa who imf wto fifa uefa ioc bbc cnn nbc abc cbs afp reuters ap
    bloomberg xinhua interpol europol kremlin pentagon congress parliament senate duma knesset bundestag taliban hamas
    hezbollah isis isil al-qaeda farc eta ira aclu nra gop white-house federal-reserve labour tories google microsoft
    apple boeing airbus facebook twitter amazon ibm intel sony samsung toyota honda nissan bmw volkswagen ford nokia
    motorola siemens bp shell exxonmobil chevron gazprom rosneft ryanair lufthansa easyjet wikileaks wikipedia
    wikinews youtube yahoo netflix tesla spacex nvidia oracle adobe walmart wal-mart mcdonald's starbucks nike adidas
    nestle unilever pfizer novartis roche bayer merck citigroup goldman hsbc barclays ubs jpmorgan interfax itar-tass
    tass al-jazeera scientology mossad politburo"""
)
# A common noun after the name that shows what the name is: "Apple shares", "UBS analyst", "NATO spokeswoman".
FOLLOWERS = _words(
    """shares stock spokesman spokeswoman spokesperson officials executives ceo chairman chairwoman chief boss founder
    employees staff engineers shareholders analyst analysts subsidiary board"""
)
# Endings and openings of places' names, and of what lies on a map.
PLACE_ENDINGS = _words(
    """street avenue road boulevard lane square plaza river lake sea ocean gulf bay strait straits canal island islands
    isles peninsula coast beach cape valley mountain mountains mount hill hills range desert forest park county
    district province prefecture region state territory territories city town village borough parish airport station
    stadium arena hall harbour harbor port bridge tower castle palace temple cathedral mosque prison jail barracks
    base camp falls springs heights basin border republic kingdom zone campus hotel headquarters terminal dam reef
    glacier"""
)
# What sails, before its name: "the trawler Havørn" is neither a person nor a body.
VESSELS = _words(
    """ship ships ferry trawler vessel boat tanker frigate destroyer submarine yacht liner cruiser warship freighter
    schooner barge tug steamer icebreaker lifeboat corvette battleship catamaran"""
)
# Groups of people whom a body's name says it is for: "Workers' Party", "People's Army".
OWNERS = _words(
    """people peoples workers farmers peasants women men children students teachers writers journalists lawyers doctors
    nurses miners veterans citizens fishermen employers players builders artists lords shoppers victims mothers"""
)
# Words that open a place's name and take "of": "Gulf of Mexico", "Isle of Wight".
WATERS = _words("gulf strait straits bay sea isle cape horn")
PLACE_OPENINGS = _words("lake mount cape gulf bay strait isle port fort st. san santa gulf river sea upper lower")
