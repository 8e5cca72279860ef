"""`python -m carkinetics`: the command line."""

from carkinetics.cli import main

if __name__ == "__main__":
    main()
