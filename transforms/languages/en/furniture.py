"""The words that English news pages put around an article: "READ MORE", "Sign up", "(Reporting by …)", "File photo".

They only ever support what the shape of the lines says; a block of links in other words is found without them.
"""

from typing import Final


def _phrases(text: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in text.split(","))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Above or before links to other articles.
LINKS: Final = _phrases(
    "read more, read also, also read, read next, read on, must read, must-read, read the full story, read our full"
    " coverage, see also, see more, watch now, watch live, watch also, watch more, listen now, related, recommended,"
    " trending, most read, most popular, most viewed, popular now, popular stories, more on this, more from, more"
    " stories, more news, more coverage, more about, top stories, top news, latest news, latest stories, latest"
    " headlines, just in, editor's pick, editors' pick, editor’s pick, editors’ pick, don't miss, don’t miss, you"
    " may also, you might also, you may like, you may have missed, keep reading, continue reading, further reading,"
    " in case you missed, what to read, up next, next up, in other news, around the web, from our partners, from the"
    " archive, recommended for you, stories for you, explore more, in pictures, quick links, key stories, also on,"
    " also in, also see, also watch, also listen, go deeper, dig deeper, the big read, our picks, hot topics, view"
    " all, see all, load more, show more"
)
# Stand between paragraphs and announce nothing.
NOTICES: Final = _phrases(
    "for you, story continues, article continues, sponsored, promoted, advertisement, advertising, advertorial,"
    " paid content, partner content, skip to, back to top, newsletter, newsletters, listen to, on this day, poll,"
    " quiz, horoscope, horoscopes, crossword, sudoku, obituaries, photo gallery, gallery, slideshow, events"
    " calendar, reader comments, your comments, letters to the editor, did you know, sponsored content, partner,"
    " presented by, brought to you by, weather, today in history"
)
# Things that a news site offers its readers; rare in the news itself next to "you" and "our".
OFFERS: Final = _phrases(
    "newsletter, newsletters, inbox, cookie, cookies, whatsapp channel, telegram channel, youtube channel, our"
    " channel, subscription, subscriptions, subscriber, subscribers, email address, e-mail address, terms of"
    " service, terms of use, terms and conditions, privacy policy, privacy notice, notifications, push alerts, news"
    " alerts, breaking news, latest news, top stories, live blog, live coverage, live updates, comments section,"
    " podcast, podcasts, the app, our app, mobile app, website, web site, this page, browser, javascript, ad"
    " blocker, adblocker, free trial, free articles, free article, your account, log in, sign in, paywall, premium,"
    " unlimited access, daily briefing, morning briefing, bulletin, bulletins, digest, updates, headlines, our"
    " coverage, full coverage, our journalism, our stories, our reporting, our website, our site, our newsroom, our"
    " reporters, our readers, story tip, news tip, facebook, twitter, instagram, tiktok, linkedin, on x,"
    " advertisers, advertisement, advertisements, donation, membership, e-paper, epaper, this video, this audio,"
    " this article, this story, full article, full story, share your, top picks, journalism, app, alerts, member,"
    " members, members-only, reading this, this piece, this report, the list, poll, story ideas, feedback,"
    " subscribe, continue reading, an account, register now, opt out, unsubscribe"
)
# Verbs with which a site asks its readers to do something.
ASKS: Final = _words(
    "subscribe sign follow click tap download join share register log visit donate become support stay get receive"
    " read watch listen find discover explore catch check browse start try unlock enjoy want love like have got"
    " enter send email tell contact help see scroll swipe comment bookmark install turn enable disable choose manage"
    " accept allow add buy claim continue upgrade keep dig take grab wake skip hear meet learn make never don't"
    " don’t be let please sponsored open use view stream tune save update submit vote win refer call ask please"
    " enjoying looking interested write donate thank thanks"
)
# Verbs that lead to another page where a colon follows: "Read the full ruling: …".
LEADS: Final = _words(
    "read watch listen see view explore discover follow subscribe click download join share browse compare check"
)
# What a page says of its own making.
CREDITS: Final = _phrases(
    "reporting by, additional reporting, editing by, edited by, writing by, compiled by, with reporting from, with"
    " assistance from, with inputs from, with input from, contributed to this, contributed reporting, translated by,"
    " produced by, graphics by, photography by, copy editing, curated by, fact-checked by, with files from,"
    " published from a syndicated feed"
)
RIGHTS: Final = _phrases(
    "all rights reserved, copyright, ©, (c) 20, may not be published, may not be reproduced, not be redistributed,"
    " rewritten or redistributed, without permission, reproduction in whole, terms of service apply, privacy policy"
)
PICTURES: Final = _phrases(
    "photo, photos, photograph, image, images, picture, pictures, pic, video, caption, file photo, file picture,"
    " file image, file photograph, illustration, screenshot, screengrab, courtesy, credit, getty, getty images,"
    " shutterstock, reuters/, afp/, ap photo, via ap, istock, handout, photographer"
)
SELF: Final = _phrases(
    "this article, this story, this report, this post, this piece, this page, this headline, this version, the"
    " article, an earlier version, a this content, this transcript, this interview, this live"
    " blog, this blog, this site, this website, this service, this form, this newsletter, the views expressed, views"
    " expressed, opinions expressed, the opinions expressed, this material"
)
WEB: Final = _phrases("http://, https://, www., pic.twitter.com, t.co/, @, #")
# The reader, the site, and where the reader is to go: rare outside of quotes in news, the rule in calls.
READER: Final = _phrases("you, your, yours, you're, you’re, you've, you’ve")
SITE: Final = _phrases("our, us, we, we're, we’re, we've, we’ve")
POINTERS: Final = _phrases("here, www., http://, https://, @")
NOTES: Final = _phrases(
    "editor's note, editors' note, editor’s note, editors’ note, editors note, editor note, correction,"
    " clarification, disclaimer, disclosure, updated"
)
# Stand above a paragraph about who wrote the article.
AUTHORS: Final = _phrases(
    "about the author, about the authors, about the writer, about the reporter, about the journalist, about the"
    " contributor, meet the author, author bio, author profile"
)
# What the press is made of. A line that names two of them, in an article about something else, is about the page.
PRESS: Final = _phrases(
    "reporter, reporters, correspondent, journalist, journalists, journalism, editor, editors, columnist, newsroom,"
    " newspaper, our paper, the paper, reader, readers, subscriber, subscribers, article, articles, headline,"
    " edition, editions, newsletter, podcast, episode, blog, live blog, live page, live updates, press award, news"
    " desk, desk, syndicated, syndication, translation, translated, excerpt, extract, comments, commenters,"
    " moderators, magazine, broadcaster, website, web site, inbox, byline, caption, photographer, freelance,"
    " freelancer, trainee, first published, edited, coverage, reporting, subscription, issn, press regulator,"
    " non-profit, nonprofit, donors, gift, grant, original story, this story, this series, staff writer, bureau, print,"
    " archive, letters, of the week, is published by, company number, registered office"
)
# Nouns for a text or a part of a page, which opens by naming itself: "This is an edited extract from a talk …".
TEXTS: Final = _words(
    "article story piece post page site website headline version edition extract excerpt translation transcript blog"
    " newsletter podcast episode gallery map chart graphic quiz poll column content material series interview box"
    " section feature correction feed video audio clip film photograph picture image text list"
)
# Labels above a box beside the text: facts, dates and people that belong to no paragraph.
BOXES: Final = _phrases(
    "factbox, fact box, fact file, at a glance, timeline, key dates, key facts, key moments, key points, the story so"
    " far, how it unfolded, how it happened, what happened when, chronology, about the author, about the authors, meet"
    " our team, our team, top comment, top comments, comments, diary, what's on, what’s on, events, week ahead, the"
    " week ahead, calendar, scoreboard, results, in numbers, by the numbers, in brief, news in brief, background,"
    " profile, who's who, who’s who, glossary, the facts, quick facts, did you know"
)
# How a line about a writer goes on behind the name.
CAREERS: Final = _words(
    "is joined joins covers covered writes wrote reports reported leads leaves edits hosts works worked lives studied"
    " grew began started spent won has contributed took came runs moved previously"
)
# What a camera sees: verbs in the present tense of captions, which tell of a day that is over.
SEEN: Final = _words(
    "walks walk stands stand rises rise speaks speak arrives arrive leaves looks look holds hold poses pose waves"
    " wave sits sit attends attend works work burns burn reacts react marches march inspects inspect searches search"
    " carries carry gestures gesture embraces embrace celebrates celebrate addresses address gathers gather lies lie"
    " passes pass watches watch plays play shakes shake hugs hug fights fight tries try listens listen talks talk"
    " wears wear prepares prepare waits wait queues queue protests protest clashes clash greets greet drives drive"
    " runs run cleans clean"
)
# Name a part of a page that has nothing to do with the article, above that part.
SECTIONS: Final = _phrases(
    "podcast, podcasts, new episode, newsletter, briefing, partner story, partner content, sponsored, paid for by,"
    " paid post, presented by, media contact, media contacts, press contact, press office, further information,"
    " notes to editors, note to editors, forward-looking statements, public notices, public notice, legal notices,"
    " deaths, births, family notices, obituaries, horoscope, horoscopes, your stars, poll, quiz, top comment, top"
    " comments, comments, comment, join the conversation, have your say, letters, in history, on this day, years"
    " ago, why you can trust, how we reported, how we did it, about us, lottery, lottery results, weather, forecast,"
    " tv guide, recipe, book of the week, crossword, classifieds, jobs, this week's show, notice is hereby given,"
    " reader offer, competition"
)
# Words of the lists above that news uses every day: one of them alone says nothing.
EVERYDAY: Final = frozenset(
    _phrases(
        "members, member, app, website, updates, alerts, poll, feedback, digest, premium, donation, bulletin,"
        " bulletins, updated, update, weather, deaths, births, forecast, letters, comment, comments, competition,"
        " jobs, coverage, reporting, journalist, journalists, newspaper, magazine, desk, print, archive, grant,"
        " gift, donors, bureau, website, web site, facebook, twitter, instagram, subscription, the list, premium,"
        " events, partner, reporter, reporters, correspondent, editor, editors, copyright, photographer, donation,"
        " browser, related, sponsored, promoted, advertising, advertisement, years ago, lottery, article, articles,"
        " broadcaster, nonprofit, non-profit, translated, translation, membership, subscribe, headlines, headline,"
        " edition, editions, credit, #"
    )
)
# Words that any two paragraphs share.
COMMON: Final = _words(
    "about above according after again against ahead all also although among another around back became because been"
    " before began behind being below between both came chief could down during each earlier early eight either even"
    " ever every four from five found further gave have having here high hundred including into itself just know known"
    " large last late later least less like long made make many members might million more most much must near nearly"
    " never next nine only open other others over part people place plan said same says second seven several should"
    " since some still such take taken than that their them then there these they third this those though thousand"
    " three through time times today together told took toward towards under until upon used very want week weeks well"
    " were what when where which while whole will with within without would year years your first month months days"
    " january february march april june july august september october november december monday tuesday wednesday"
    " thursday friday saturday sunday"
)
# What parts beside the text talk of: trade, services, shows, corrections, quotations of shares, those who publish.
ASIDES: Final = _phrases(
    "book now, buy now, shop now, tickets available, doors open, promo code, voucher, offer ends, half price, free"
    " delivery, money back, helpline, tip line, freephone, followers, all episodes, out now, available on, listen on,"
    " on demand, machine translation, automatically generated, artificial intelligence, transcript, fact-checked, fact"
    " check, was corrected, misspelled, misspelt, misstated, was amended, earlier version, regret the error, press"
    " council, ombudsman, imprint, registered charity, not-for-profit, bonus ball, jackpot, closing prices, high tide,"
    " lucky number, in lieu of flowers, headquartered in, is listed on, for more information, nasdaq, risk factors,"
    " hereby, pursuant, spam, text size, bookmark, cartoon, special offer, terms apply, per cent off, % off, quotes"
    " delayed, data delayed, prices delayed, delayed at least, get in touch, our partners, this post, this product,"
    " affiliate, price comparison"
)
