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
    " article, an earlier version, a previous version, this content, this transcript, this interview, this live"
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
    " clarification, disclaimer, disclosure"
)
# Stand above a paragraph about who wrote the article.
AUTHORS: Final = _phrases(
    "about the author, about the authors, about the writer, about the reporter, about the journalist, about the"
    " contributor, meet the author, author bio, author profile"
)
