"""The program's entry: `journeymap` and `python -m journeymap`."""


def main() -> int:
    """Runs the command line, or opens the window where it asks for one; returns the exit status."""
    from journeymap.cli import run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
