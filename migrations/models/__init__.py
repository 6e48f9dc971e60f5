"""The migration files of the one aerich app, `models`; applied by `python app.py migrate` alone."""
