"""The child process that reads, mines, encodes and ranks, and the typed messages to and from it."""
