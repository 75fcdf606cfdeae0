package no.ringvirkning.shared.http;

/**
 * What a page is about, in its language.
 *
 * @param title what the tab calls it
 * @param description a sentence or two
 * @param address its path, and the part of the query that says which one is meant
 * @param data where the same is as JSON
 */
public record PageHead(String title, String description, String address, String data) {}
