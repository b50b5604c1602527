"""Identity of records: short random text, so that maps made apart can be merged record by record."""

import secrets

Id = str
"""Identity of one record; unique over all kinds within a journey."""

_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"
_LENGTH = 10


def new_id() -> Id:
    """A fresh id of ten letters: in a map of 20 000 records two meet by chance once in four million maps."""
    return "".join(secrets.choice(_LETTERS) for _ in range(_LENGTH))
