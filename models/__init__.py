"""Everything that is true: regulation, people, their papers. The tables of all subjects are listed here."""
