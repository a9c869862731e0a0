"""The worked cases that a script decides: what goes in, what the visitor is taken for, and which rule decided it.

One module a theme; every case carries its id (S01 to S37) in the name of its test. Cases about a trade that ships with the
program are played on that script, the others on scripts in `scripts/`, such as an admin could have written.
"""
