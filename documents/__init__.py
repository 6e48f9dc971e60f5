"""Official papers, declared once and drawn many ways. Knows no table: it is handed plain data."""
