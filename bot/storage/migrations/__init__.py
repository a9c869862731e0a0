"""Alembic's folder: `env.py` runs the files of `versions` on the connection that `bot.storage.schema` hands over."""
