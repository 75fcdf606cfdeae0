package no.ringvirkning.access.openid;

/**
 * Whom a provider has let in. No name and no e-mail address: neither says who somebody is.
 *
 * @param issuer who says so
 * @param subject by what it knows them, and will know nobody else
 */
public record Identity(String issuer, String subject) {}
