package no.ringvirkning.broken.shared;

/** Imports upward. */
public class Shared {
    no.ringvirkning.broken.partner.PartnerDto partner;
}
