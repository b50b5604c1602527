# ruff: noqa: INP001  # a script, no package
"""Makes the pictures of the README: the window on the sample map, in light and in dark.

python resources/pictures/make.py
"""

import os
import sys
import tempfile
import time
from pathlib import Path

SIZE = (1600, 1000)
SELECTED = "pays"
HERE = Path(__file__).parent


def main() -> None:
    """Grabs the window in both themes, with settings of its own so that a user's choices do not show."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory() as home:
        os.environ["HOME"] = os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_CACHE_HOME"] = home
        sys.path.insert(0, str(HERE.parents[1]))
        from journeymap.app.main import made, opened

        application = made()
        window = opened(None, sample=True)
        window.resize(*SIZE)
        window.show()
        window.desk.session.selection.set([SELECTED])
        for theme in ("light", "dark"):
            window.actions_.by_id[f"theme.{theme}"].trigger()
            until = time.monotonic() + 1.5
            while time.monotonic() < until:
                application.processEvents()
            window.grab().save(str(HERE / f"window-{theme}.png"))
        window.desk.session.jobs.close()
        window.close()


if __name__ == "__main__":
    main()
