"""What English says of persons: titles, offices and trades ("President", "spokeswoman"), and common names."""

from functools import cache
from pathlib import Path
from typing import Final

import numpy as np

LISTED: Final = Path(__file__).with_name("people.npz")
"""Given names and surnames with their marks, as `list_people.py` counted them."""
FEMALE, MALE, COMMON, SURNAME, SURNAME_COMMON = 1, 2, 4, 8, 16
"""The marks of a name: a woman's, a man's, common as a given name, a surname, a common one."""


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


PERIODS = _words(
    "term tenure presidency premiership chancellorship governorship mayoralty papacy reign rule mandate career life"
    " lifetime childhood boyhood girlhood infancy youth adolescence adulthood marriage apprenticeship internship"
)
"""Spans of a life or an office, which have a time of their own: "in her second term"."""

# Titles that stand before a name and are no part of it; a person follows each of them.
TITLES = _words(
    """mr mrs ms miss mx dr prof professor sir dame lord lady madam rev reverend fr father sister brother rabbi imam
    sheikh shaikh ayatollah pope cardinal archbishop bishop saint st king queen prince princess emperor empress sultan
    emir duke duchess earl count countess baron baroness president vice-president president-elect vice-president-elect
    premier chancellor minister secretary governor governor-elect lieutenant-governor mayor senator sen rep
    representative congressman congresswoman councillor councilman councilwoman alderman ambassador envoy judge justice
    magistrate attorney-general prosecutor sheriff detective inspector superintendent constable commissioner officer
    deputy chief marshal general gen colonel col major maj captain capt commander cmdr lieutenant lt sergeant sgt
    corporal cpl private pvt admiral adm commodore brigadier director chairman chairwoman chairperson chair ceo cfo coo
    cto coach manager speaker spokesman spokeswoman spokesperson counsel comrade attorney solicitor leader boss
    analyst economist actor actress singer author writer
    co-founder founder executive mp mep msp md"""
)

# Titles that stay with a single name: "Pope Francis", "King Charles".
THRONES = _words("pope king queen prince princess emperor empress saint sultan")

# Words that only join a title to its name or to another title: "Vice President", "Acting Secretary of State".
TITLE_MODIFIERS = _words(
    """vice deputy acting former ex interim assistant associate senior junior first then crown prime foreign defence
    defense finance interior home justice health education trade energy under-secretary"""
)

# Common nouns for a person by office, trade or part in an event; in the singular one of them can stand for a name.
ROLE_NOUNS = _words(
    """accountant activist actor actress adviser advisor agent aide ambassador analyst anchor architect archbishop
    artist assailant assemblyman astronaut athlete attacker attorney author banker biographer biologist bishop blogger
    bomber boss boxer brother businessman businesswoman candidate captain cardinal ceo chair chairman chairperson
    chairwoman challenger champion chancellor chief cleric climber clinician coach counterpart co-chair co-founder
    co-owner
    colonel columnist comedian commander commissioner composer comptroller conductor congressman congresswoman
    constable consul contractor correspondent counsel councillor councilman councilwoman critic cyclist daughter
    dancer dealer defender defendant democrat deputy designer detective developer dictator diplomat director dissident
    doctor driver economist editor emperor engineer entrepreneur envoy executive expert farmer father fighter
    filmmaker finalist financier firefighter footballer foreman founder fugitive geologist general goalkeeper governor
    governor-general guard guitarist gunman hacker historian host hostage husband imam incumbent inspector inventor
    investigator investor journalist judge justice keeper killer king lawmaker lawyer lead leader lecturer legislator
    librettist lieutenant lobbyist magistrate magnate major man manager marshal mathematician mayor mediator
    meteorologist midfielder
    minister model mogul monarch mother musician negotiator nominee novelist nurse officer official ombudsman opponent
    organiser organizer owner painter parliamentarian partner passenger pastor patient patriarch philosopher
    photographer physician physicist pianist pilot player playwright poet policeman policewoman politician pontiff
    pope premier president president-elect priest prime-minister prince princess principal predecessor prisoner
    producer professor
    programmer prosecutor provost publicist publisher queen quarterback rapper rebel rector refugee reporter
    representative republican researcher resident retiree rival runner sailor scholar scientist screenwriter sculptor
    secretary secretary-general senator sergeant sheriff shooter singer sister skipper soldier solicitor songwriter
    son speaker spokesman spokesperson spokeswoman star statesman striker strategist student superintendent supervisor
    surgeon survivor successor suspect swimmer sultan teacher teenager therapist trader trainer trustee tycoon
    undersecretary
    veteran vice-president victim violinist volunteer widow widower wife winner witness woman worker wrestler
    writer boy girl"""
)

# Nouns for a body of people, which "the company" or "it" can take up again.
BODY_NOUNS = _words(
    """agency airline alliance army association authority band bank bloc board body broadcaster brewer builder bureau
    cabinet carmaker carrier chain charity church club college commission committee company conglomerate consortium
    contractor corporation council court department drugmaker firm force foundation franchise fund giant government
    group hospital institute institution insurer lab laboratory league lender maker manufacturer ministry network
    newspaper operator organisation organization outlet parliament party planemaker police producer provider publisher
    regulator retailer school side startup start-up store studio supplier team tribunal union university utility
    watchdog website workshop"""
)

FEMALE_NOUNS = _words(
    """actress baroness businesswoman chairwoman congresswoman councilwoman countess dame daughter duchess empress girl
    lady madam mother mrs ms miss policewoman princess queen sister spokeswoman widow wife woman"""
)
MALE_NOUNS = _words(
    """baron boy brother businessman chairman congressman councilman count duke earl emperor father gunman husband king
    lord man mr policeman pope prince sir son spokesman statesman sultan widower"""
)

FEMALE_NAMES = _words(
    """adaeze ifeoma ngozi chioma amina wanjiku akinyi fatuma abena
    abigail ada adele adriana agatha agnes aisha alejandra alexandra alice alicia alison allison amal amanda amber
    amelia amy ana anastasia andrea angela angelina anita ann anna anne annie annika antonia anya april ariana ashley
    asma astrid audrey aung ayesha barbara beatrice beatriz becky belinda bella benazir bernadette beth betty beverly
    bianca birgit bonnie brenda bridget brigitte brittany camilla carla carly carmen carol carole carolina caroline
    carolyn carrie catherine cathy cecilia celia celine charlene charlotte chelsea cheryl chiara chloe christiana
    christina christine cindy claire clara clare claudia colleen condoleezza connie courtney cristina cynthia daisy
    dana daniela danielle daphne dawn debbie deborah debra denise diana diane dilma dina dolores donna dora doris
    dorothy edith edna eileen elaine elena eleanor elisabeth elise eliza elizabeth ella ellen elsa emilia emily emma
    erica erika erin esther ethel eugenia eva eve evelyn farah fatima fatou felicia fiona florence frances francesca
    freya frieda gabriela gabrielle gail gemma georgia georgina geraldine gina ginger giorgia giulia gladys glenda
    gloria grace greta gwen gwyneth hannah harriet hazel heather heidi helen helena helga hilary hillary holly hope
    ida imelda indira ines ingrid irene iris irina isabel isabella isabelle ivanka ivy jacinda jackie jacqueline jan
    jane janet janice jasmine jean jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodie johanna
    josephine joy joyce juanita judith judy julia juliana julie juliet june justine kamala karen karin karina kate
    katharine katherine kathleen kathryn kathy katie katrina kay kayla keiko kelly kendra kerry khadija kim kimberly
    kirsten kirstie kristen kristin kristina krystal lara laura lauren laurie layla lea leah leila lena leslie leticia
    lila lilian lily linda lisa liz liza lois loretta lori lorraine louisa louise lucia lucinda lucy luisa lydia lynn
    mabel madeleine madeline madonna magdalena maggie maia maisie malala mandy manuela mara margaret margarita margot
    maria mariam marian marianne marie marilyn marina marine marion marisa marissa marjorie marlene marta martha
    martina mary maryam mathilda matilda maureen maya megan meghan melanie melania melinda melissa mercedes meryl mia
    michele michelle mildred miranda miriam moira mollie molly mona monica monique morgan muriel myra nadia nadine nancy
    naomi natalia natalie natasha nell nellie nicola nicole nina noor nora norma olga olive olivia oprah paige pamela
    patricia patsy patti patty paula pauline pearl peggy penelope penny petra phoebe phyllis pippa polly priscilla
    priya rachel ramona rebecca regina renee rhoda rhonda rita roberta rosa rosalind rosalyn rose rosemary roxanne
    ruby ruth sabrina sadie sally samantha sandra sandy sara sarah savannah selena serena shannon sharon sheila shelley
    shelly sheryl shirley sian sienna sierra silvia simone sinead sofia sonia sonja sophia sophie stacey stacy stella
    stephanie sue susan susanna susannah susie suzanne svetlana sybil sylvia tabitha tamara tammy tania tanya tara
    tatiana tatyana teresa terri tessa thelma theresa tiffany tina toni tonya tracey tracy tricia trudy uma ursula
    valentina valeria valerie vanessa vera veronica vicki vicky victoria viola violet virginia vivian vivien wanda
    wendy whitney wilma winifred winnie yasmin yolanda yoko yulia yvette yvonne zadie zaha zahra zainab zara zoe"""
)
MALE_NAMES = _words(
    """emeka chinedu tunde olusegun segun babajide kamau otieno urs chidi obinna kwabena yaw
    aaron abbas abdel abdul abdullah abdulla abe abel abraham abu adam adnan adolf adrian ahmad ahmed aidan akbar
    akhmed akira akram al alain alan alastair albert alberto alec alejandro aleksandr aleksei alessandro alex alexander
    alexandre alexei alexey alexis alf alfonso alfred alfredo ali alistair allan allen alvaro alvin amar amin amir
    amit anders andre andreas andrei andres andrew andrey andrzej andy angelo angus anil antoine anthony anton antonio
    antony anwar archie ari ariel armando armin arnold arthur arturo arun asad ashraf asif atal augusto austin avi axel
    ayman aziz babu bagrat barack barney barry bart bartholomew bashar basil ben benedict benigno benito benjamin benny
    bernard bernardo bernie bert bertrand bill billy bjorn blake bob bobby boris brad bradley brandon brendan brent
    brett brian bruce bruno bryan bryant byron caleb calvin cameron carl carlo carlos carlton cary casey cecil cedric
    cesar chad chan charles charlie chen chester chris christian christoph christophe christopher chuck claude claudio
    clarence clark claus clayton clement cliff clifford clint clive clyde cole colin conor conrad corey cornelius cory
    costas craig curt curtis cyril cyrus dale dalton damian damien dan daniel daniele danny dario darren darryl dave
    david dean denis dennis denzel derek derrick desmond devin dick diego dieter dimitri dirk dmitri dmitry dominic
    dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight dwayne dylan earl ed eddie edgar
    edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon elton elvis emanuel emil emile emilio
    emmanuel enrico enrique eric erich erik ernest ernesto ernie ernst errol erwin esteban ethan eugene evan evo
    fabian fabio faisal farid farouk felipe felix ferdinand fernando fidel filip filippo finn florian floyd francesco
    francis francisco franco francois frank frankie franklin franz fred freddie freddy frederic frederick friedrich
    fritz gabriel gareth garrett garry gary gaston gavin gene geoff geoffrey george georges georgi gerald gerard
    gerardo gerhard gerry gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg
    gregor gregory guido guillermo gunther gus gustav gustavo guy habib hal hamid hamza hank hans harald hari harold
    harrison harry harvey hassan hector heinrich heinz helmut hendrik henri henrik henry herbert herman hermann
    hideki hiroshi homer horace horst hosni howard hu hubert hugh hugo humphrey hussein ian ibrahim idris ignacio igor
    ilya imran ira irving isaac ismail israel ivan ivo jack jackson jacob jacques jaime jair jake jakob jamal james
    jamie jared jason javier jay jean-claude jean-luc jean-marie jean-paul jean-pierre jeff jefferson jeffrey jens
    jeremy jerome jerry jesse jesus jim jimmy joachim joaquin joe joel joerg johan johann john johnny jon jonas
    jonathan jordan jorg jorge jose josef joseph josh joshua juan jules julian julio julius jun junior jurgen justin
    kai kareem karim karl kashif kazuo keith kelvin ken kenji kenneth kenny kent kevin khaled khalid khalil kirk klaus
    kofi konstantin kris kurt kwame kyle lance larry lars laurence laurent lawrence leo leon leonard leonardo leonid
    leopold leroy les lester lev levi lewis li liam lionel lloyd lorenzo lou louis luc luca lucas luciano ludwig luis
    luiz lukas luke luther mahmood mahmoud mahmud malcolm malik mamadou manfred manmohan manny manuel marc marcel
    marcello marcelo marco marcos marcus mariano mario mark marko marlon marshall martin marty marvin massoud mathew
    matt matteo matthew matthias maurice mauricio max maxim maximilian maxwell mehdi mehmet mel melvin mervyn micah
    michael michel miguel mikael mike mikhail miles milo milton mirza mitch mitchell mitt mo moammar modibo mohamed
    mohammad mohammed mohamud moises monty moshe moses muammar muhammad muhammadu mukesh musa mustafa narendra nathan
    nathaniel nawaz ned neil nelson neville newt nguyen nicholas nick nicolas nicolo niels nigel nikita niklas nikolai
    nikolas noah noel nolan norman norm oleg oliver olivier omar omid orlando osama oscar osman oswald otto owen pablo
    paolo pascal pat patrick paul paulo pedro percy pervez pete peter petr petro phil philip philippe phillip pierre
    pieter pietro prakash pranab quentin quincy rafael rafiq rahul raj rajiv ralf ralph ramesh ramon ramzan randall
    randy raphael rashid raul ravi ray raymond recep reggie reginald rehman reinhard rene rex reza ricardo rich richard
    rick ricky riyad rob robert roberto robin rod roderick rodney rodrigo rodrigo roger roland rolf roman romano ron
    ronald ronnie rory roy ruben rudolf rudolph rudy rufus rupert russ russell ryan saad sadiq saddam saeed said salim
    salman salvador salvatore sam samir sammy samuel sanjay santiago saul scott sean sebastian sepp serge sergei sergey
    sergio seth shane shaun shawn shimon shinzo sidney silvio simon slobodan sol sonny spencer stan stanislav stanley
    stefan stefano stephan stephane stephen steve steven stewart stuart sunil suresh syed sylvester tariq tayyip ted
    terence terrence terry tex thabo theo theodore thierry thomas tiger tim timothy tobias toby todd tom tomas tommy
    tony travis trent trevor troy tyler tyrone ulrich umar umberto vaclav valentin valery vasily venkat vernon
    vicente victor viktor vikram vince vincent vinod virgil vitali vitaly vito vlad vladimir volodymyr waldemar wallace
    walter ward warren wayne wei werner wes wesley wilbur wilfred wilhelm will william willie wim winston wolf wolfgang
    woodrow xavier xi yair yasser yevgeny yitzhak yoshihide yosef youssef yuri yusuf yves zach zachary zhang ziad
    zinedine zlatan zoltan"""
)


@cache
def _listed() -> dict[str, int]:
    with np.load(LISTED) as file:
        return dict(zip(file["names"].tobytes().decode().split("\n"), file["marks"].tolist(), strict=True))


def marks_of(name: str) -> int:
    """What the lists know of a name in small letters, as a sum of marks: of "tom" that it is a common one of men."""
    own = (FEMALE if name in FEMALE_NAMES else 0) | (MALE if name in MALE_NAMES else 0)
    marks = _listed().get(name, 0)
    return (marks & ~(FEMALE | MALE)) | own | COMMON if own else marks


def gender_of(name: str) -> str:
    """Whether a given name is a woman's ("f") or a man's ("m"); "" for both and for rare ones: these differ by land."""
    marks = marks_of(name)
    sex = marks & (FEMALE | MALE) if marks & COMMON else 0
    return "f" if sex == FEMALE else "m" if sex == MALE else ""
