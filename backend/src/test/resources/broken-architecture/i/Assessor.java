package no.ringvirkning.broken.indicator.engine;

import jakarta.inject.Inject;

/** An engine that wants something given. */
public class Assessor {

    @Inject
    Object given;
}
