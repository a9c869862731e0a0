"""The service around the script: channels, storage, workers, web, command line.

Arrows point down only: cli > bootstrap > settings, logs > channels, web, workers, storage > app > ports > model.
`bootstrap` alone builds objects; SQLAlchemy lives in `storage`, the Telegram libraries in their drivers.
"""
