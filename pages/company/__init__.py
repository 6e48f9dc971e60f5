"""What an employer and its delegates share: one set of pages, drawn for whom one acts (用人单位、被授权人)."""
