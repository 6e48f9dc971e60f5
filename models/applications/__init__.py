"""Applications: from the draft to the certificate, or to a reasoned refusal."""
