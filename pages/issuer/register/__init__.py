"""The office's register of certificates and holders, and who works where."""
