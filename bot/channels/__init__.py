"""Messengers. May import `bot.model`, `bot.ports` and the floors below; knows no neighbour (storage, web, workers).

A new messenger is a package here that keeps the port `Channel`, and what `bot.bootstrap.messengers` says.
"""
