package no.ringvirkning.privacy;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.contact.ContactService;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is known of the person of a contact, for administrators who are asked for it. */
@Path("/api/v1/contacts/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contacts")
class ContactDataResource {

    private final ErasureService erasure;
    private final ContactService contacts;
    private final Caller caller;

    @Inject
    ContactDataResource(ErasureService erasure, ContactService contacts, Caller caller) {
        this.erasure = erasure;
        this.contacts = contacts;
        this.caller = caller;
    }

    @GET
    @Path("/export")
    @Authenticated
    @Operation(
            summary = "Read all that is known of the person of a contact",
            description = "For administrators, when the person asks for it. That it was read, is noted.")
    public HeldContact exportContact(@Parameter(description = "The id of the contact.") @PathParam("id") UUID id) {
        return erasure.toldOfContact(id, caller.actor());
    }

    @PUT
    @Path("/erasure")
    @Authenticated
    @Operation(
            summary = "Forget the person of a contact",
            description =
                    "For administrators. The role, the organisation and the mailbox stay; who it was cannot be brought back.")
    public void eraseContact(@Parameter(description = "The id of the contact.") @PathParam("id") UUID id) {
        contacts.erase(id, new Change(caller.actor(), "Personen bak kontaktpunktet er glemt, etter eget ønske."));
    }
}
