"""The web face: health, metrics, the messengers' webhooks, and the playground in the browser, one FastAPI app.

May import `bot.app`, `bot.ports`, `bot.model` and the floors below; gets from bootstrap what other rooms do (see `parts`).
"""
