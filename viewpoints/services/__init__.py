"""The use cases of the window and the command line."""
