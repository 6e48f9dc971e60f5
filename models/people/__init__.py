"""Natural persons, organisations, who may do what; the outbox learns here where messages to a person go."""

from models.people import addresses as addresses
