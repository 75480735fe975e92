"""Writers and readers of other programs' formats, pure over the records of `domain.exchange`."""
