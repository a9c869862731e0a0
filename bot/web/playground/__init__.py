"""The playground: be the visitor on the left, see what the managers get on the right, watch the lead's card fill up below."""

from bot.web.playground.page import add_playground

__all__ = ["add_playground"]
