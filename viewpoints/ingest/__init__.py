"""From bytes, links and pasted text to clean articles."""
