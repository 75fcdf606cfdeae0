package no.ringvirkning.contact;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.Write;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** One contact, for those who work with it. What is said in the ledger names nobody, whatever the caller says. */
@Path("/api/v1/contacts/{id}")
@Tag(name = "contacts")
class ContactWriteResource {

    private final ContactQueries queries;
    private final ContactService contacts;
    private final Caller caller;
    private final Writes writes;

    @Inject
    ContactWriteResource(ContactQueries queries, ContactService contacts, Caller caller, Writes writes) {
        this.queries = queries;
        this.contacts = contacts;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read a contact with everything",
            description =
                    "For those who may read contacts; who reports for one organisation reads those of the organisation.")
    public ContactView getContact(@Parameter(description = "The id of the contact.") @PathParam("id") UUID id) {
        return queries.find(id, caller.actor()).orElseThrow(ContactService::notThere);
    }

    @PUT
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something else recorded about a contact",
            description =
                    "Somebody else, or another number or address, takes the consent away. For those who write for the programme.")
    public RestResponse<ContactView> changeContact(
            @Parameter(description = "The id of the contact.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "another mailbox", value = """
                            {"role": "Prosjektleder", "partner": "ringerike-kommune", "mailbox": "prosjekt@example.org"}""")))
                    @NotNull
                    @Valid
                    WriteContact given) {
        return told(
                asked,
                "Et kontaktpunkt er endret.",
                (write, change) -> contacts.change(id, given, write.expectedVersion(), change));
    }

    @PUT
    @Path("/consent")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record what the person of a contact has agreed to",
            description = "From then on everybody reads it. For those who write for the programme.")
    public RestResponse<ContactView> giveContactConsent(
            @Parameter(description = "The id of the contact.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "the name", value = """
                            {"publicLevel": "NAME", "consentedOn": "2026-01-15"}"""))) @NotNull @Valid
                    GiveConsent given) {
        return told(
                asked,
                "Samtykke er registrert.",
                (write, change) -> contacts.agree(id, given, write.expectedVersion(), change));
    }

    @PUT
    @Path("/consent-withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Take the consent of the person of a contact back",
            description = "From then on nobody reads anything of the person. For those who write for the programme.")
    public RestResponse<ContactView> withdrawContactConsent(
            @Parameter(description = "The id of the contact.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return told(
                asked,
                "Samtykke er trukket tilbake.",
                (write, change) -> contacts.refuse(id, write.expectedVersion(), change));
    }

    @PUT
    @Path("/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a contact",
            description = "Its person is forgotten, and cannot be brought back. For those who write for the programme.")
    public RestResponse<ContactView> withdrawContact(
            @Parameter(description = "The id of the contact.") @PathParam("id") UUID id,
            @BeanParam WriteParameters asked) {
        return told(
                asked,
                "Kontaktpunktet er trukket tilbake.",
                (write, change) -> contacts.withdraw(id, write.expectedVersion(), change));
    }

    /** What is done with a contact. */
    private interface Told {
        ContactView by(Write write, Change change);
    }

    private RestResponse<ContactView> told(WriteParameters asked, String reason, Told told) {
        return writes.change(asked, reason, write -> told.by(write, new Change(write.actor(), reason)));
    }
}
