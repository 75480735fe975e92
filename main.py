"""Start Viewpoints."""

import sys

from viewpoints.__main__ import main

if __name__ == "__main__":
    sys.exit(main())
