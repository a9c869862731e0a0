"""How people write phone numbers, e-mail addresses and web sites: tables and rules behind the kinds of those names.

May import `qualification.normalize` and the two validators (phonenumbers, email-validator), nothing of the kinds.
To teach it a provider or a prefix, add to the tables in `domains`, `phone_prefixes` and `spoken_signs`.
"""
