package no.ringvirkning.broken.ledger;

import no.ringvirkning.broken.access.Actor;

/** Who changes something. */
public record Change(Actor actor) {}
