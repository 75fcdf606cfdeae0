package no.ringvirkning.broken.indicator.reader;

import java.net.URI;

/** A reader that could go and get what it reads. */
public class UrlReader {

    URI from;
}
