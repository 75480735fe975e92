"""From an article to statements with holder and role."""
