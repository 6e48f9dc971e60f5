"""What a regulator can change: clauses, catalogues, numbers, calendars. Pure: no database, no clock, no files."""
