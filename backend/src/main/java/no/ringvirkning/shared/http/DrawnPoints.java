package no.ringvirkning.shared.http;

import jakarta.enterprise.context.ApplicationScoped;

/** The places for pictures that are drawn point by point. */
@ApplicationScoped
class DrawnPoints extends Places {

    @Override
    String tooMany() {
        return "Many pictures are being drawn just now. Try again after Retry-After, or take the SVG.";
    }
}
