"""Sentences: where abbreviations, quotes and lines end them and where they don't."""

# "|" stands where one sentence ends and the next begins.
SPLITS = [
    "The vote is on Tuesday.| It may be close.",
    "Gov. Gretchen Whitmer met Sen. Gary Peters and Rep. Debbie Dingell.| They agreed.",
    "He arrived at 5 p.m. Monday.| She left at 6 p.m.| The hall closed at 7 p.m. EST.| Nobody stayed.",
    "The ship sank on Nov. 5 off Norfolk.| It was Nov. 9 before divers went down.",
    "Talks began in Nov.| The next round is in Dec. 2024.",
    "Shares of Apple Inc. rose 2.5 percent.| Ford Motor Co. Chief Executive Jim Farley resigned.",
    "Analysts praised Ford Motor Co.| The shares rose.",
    "The U.S. President spoke.| He lives in the U.S.| The British leader does not.",
    "J. K. Rowling and George W. Bush spoke.| J.R.R. Tolkien did not.",
    "“We won.”| “You lost,” she said.",
    '"Who did it?" he asked.| "Nobody knows!" she said.| Then they left.',
    "The mayor (who is ill) resigned.| (Reporting by A. Smith.)| More follows.",
    "He waited ... and waited.| Then he left...| Nobody came.",
    "What?!| Yes.",
    "One line without a stop\n|Another line",
    "1. The first point.\n|2. The second point.",
    "It is No. 5 in the list.| She said no.| 5 people heard it.",
    "The firm sold 3.5 million units.| 60% went abroad.",
    "It grew by 4.| The rest fell.",
    "He moved to St. Louis, Mo., from Washington, D.C., in 2004.[1]| Then he moved again. [2] [3]| He died in 2014.",
    "eBay bought it.| iPhone sales rose.",
    "She moved to Phoenix, Ariz. | The family stayed in Ft. Worth.",
    "He beat Smith vs. Jones odds, e.g. Twenty to one.| All cheered.",
    "The Yahoo! Chief Executive left.",
]
