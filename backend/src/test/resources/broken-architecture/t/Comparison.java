package no.ringvirkning.broken.plan.difference;

import jakarta.inject.Inject;

/** A comparison that wants something given. */
public class Comparison {

    @Inject
    Object given;
}
