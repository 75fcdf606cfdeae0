package no.ringvirkning.broken.stray;

/** A public repository, in a package that no arrow knows. */
public class OpenRepository {}
