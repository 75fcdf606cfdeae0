package no.ringvirkning.testing;

/** As {@link ManyPlansProfile}, with a database that is filled by {@link ManyObservations} and thrown away after. */
public class ManyObservationsProfile extends ManyPlansProfile {}
