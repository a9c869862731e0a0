"""One file for each version of the tables, named and sorted by its number."""
