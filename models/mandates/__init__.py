"""Acting for somebody else: personal mandates for one application; employers' mandates grow here."""
