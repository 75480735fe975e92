"""The library in SQLite: engine, migrations, writes and reads."""
