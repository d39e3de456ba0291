"""The tables of the first released schema, one module per module of ``db.tables``.

They are a record of that release and stay as they are when ``db.tables`` goes on.
"""
