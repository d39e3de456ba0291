"""The store: keys, engine, tables, migrations, search, and one module per part of the case."""
