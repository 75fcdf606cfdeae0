package no.ringvirkning.shared;

/** What is served as it was published, in all its languages, whichever the caller asks for. */
public interface ServedWhole {}
