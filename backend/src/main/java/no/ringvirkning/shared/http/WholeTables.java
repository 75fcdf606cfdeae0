package no.ringvirkning.shared.http;

import jakarta.enterprise.context.ApplicationScoped;

/** The places for whole lists that are made into tables. */
@ApplicationScoped
class WholeTables extends Places {

    @Override
    String tooMany() {
        return "Many whole lists are being made into tables just now. Try again after Retry-After, or read a page"
                + " of the list with limit.";
    }
}
