package no.ringvirkning.demo;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import no.ringvirkning.contact.WriteContact;
import no.ringvirkning.shared.SourceReference;

/**
 * A contact that a source document names. The person is left out, whoever it is.
 *
 * @param programme its slug
 * @param partner the slug of the organisation
 */
record DemoContact(
        @NotNull String programme,
        @NotNull String role,
        @NotNull String partner,
        @NotNull @Valid SourceReference source) {

    WriteContact command() {
        return new WriteContact(role, partner, null, null, null);
    }
}
