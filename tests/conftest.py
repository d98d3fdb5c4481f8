"""What every test may count on."""

import os

from hypothesis import settings

# One failing example must fail again: no deadline on a loaded machine, and in CI no chance either.
settings.register_profile("development", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
settings.load_profile("ci" if os.environ.get("CI") else "development")
