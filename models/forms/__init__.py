"""Official forms as people fill them in: drafts, finished sheets, signed scans."""
