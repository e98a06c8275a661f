"""Which parts of a body are prose, and which are the furniture around it."""

from schemas.article import Article
from transforms.articles.blocks import Block, Cleaning
from transforms.articles.lines import split_lines


def clean(article: Article) -> Cleaning:
    """The blocks of the article's body."""
    return Cleaning(tuple(Block(line.start, line.end, "prose", "") for line in split_lines(article.body)))
