package no.ringvirkning.contact;

import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whom one asks about a programme. */
@Path("/api/v1/programmes/{slug}")
@Tag(
        name = "contacts",
        description = "Whom one asks: a role in an organisation, and of the person what they agreed to.")
class ContactResource {

    /** Said in the place of the caller's own words, which may name somebody: it stands in the ledger for ever. */
    private static final String MADE = "Et kontaktpunkt er lagt inn.";

    private final ContactQueries queries;
    private final ContactService contacts;
    private final ListAnswers lists;
    private final Caller caller;
    private final Writes writes;

    @Inject
    ContactResource(ContactQueries queries, ContactService contacts, ListAnswers lists, Caller caller, Writes writes) {
        this.queries = queries;
        this.contacts = contacts;
        this.lists = lists;
        this.caller = caller;
        this.writes = writes;
    }

    @GET
    @Path("/contacts")
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(
            summary = "List whom one asks about a programme",
            description =
                    "The role, the organisation and the mailbox that several read. Of the person only what they have agreed to.")
    public Page<PublicContact> listContacts(
            @Parameter(description = "The slug of the programme.", example = "innovasjonsloft-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The most items, from 1 to 200; 50 when absent.") @QueryParam("limit") @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        return lists.answer(limit, cursor, total, page -> queries.published(slug, page));
    }

    @GET
    @Path("/contact-cards")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "List the contacts of a programme with everything",
            description =
                    "For those who may read contacts; who reports for one organisation reads those of the organisation. The list"
                            + " comes whole, without what was withdrawn.")
    public Page<ContactView> listContactCards(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug) {
        return new Page<>(queries.known(slug, caller.actor()), null, null);
    }

    @POST
    @Path("/contacts")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = ContactView.class,
            responseCode = "201",
            responseDescription = "The contact, with its ETag.")
    @Operation(
            summary = "Make a contact of a programme",
            description =
                    "The role, the organisation and the mailbox are public at once, the person is not. For those who write for the"
                            + " programme. The ledger tells the role and the organisation, and a reason of its own.")
    public RestResponse<ContactView> createContact(
            @Parameter(description = "The slug of the programme.", example = "vekst-i-kongsberg") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a role and a mailbox", value = """
                            {"role": "Programleder", "partner": "ringerike-kommune", "mailbox": "post@example.org"}""")))
                    @NotNull
                    @Valid
                    WriteContact given) {
        return writes.make(
                asked,
                new Writes.Making<>(ContactView.class, given, MADE, made -> "/api/v1/contacts/" + made.id()),
                write -> contacts.create(slug, given, new Change(write.actor(), MADE)));
    }
}
