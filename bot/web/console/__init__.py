"""The console: where admins edit, try and publish scripts, and look at leads, staff and settings. Loaded when its first page is opened.

A page is a file with a function that draws it, put into `PAGES` in `pages`; a tab of a script is one in `TABS` in `script`. A page gets a
`Visit`: its store looks at the session before each transaction, so nothing here can be done without one. What comes from data is shown
by `ui.label` and the like only, never as HTML. The words are in `words`, `words_script` and `words_rules`, in Russian and English.
"""

from bot.web.console.pages import add_console

__all__ = ["add_console"]
