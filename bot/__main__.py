"""`python -m bot` is `hotlead`."""

from bot.cli import main

if __name__ == "__main__":
    main()
