"""Steps from one released schema to the next. They import only Alembic and SQLAlchemy."""
