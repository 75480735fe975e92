"""Mining: from an article's text to who says what in it, and in which role."""
