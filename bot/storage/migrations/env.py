"""Runs the versions inside the transaction that is open already, so that a version comes whole or not at all."""

from alembic import context

from bot.storage.tables import METADATA

connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=METADATA, transactional_ddl=True, compare_type=True)
context.run_migrations()
