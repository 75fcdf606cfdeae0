package no.ringvirkning.partner;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.write.Write;
import no.ringvirkning.access.write.WriteParameters;
import no.ringvirkning.access.write.Writes;
import no.ringvirkning.ledger.Change;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is written about partners. */
@Path("/api/v1/partners")
@Tag(name = "partners")
class PartnerWriteResource {

    private final PartnerService partners;
    private final Writes writes;

    @Inject
    PartnerWriteResource(PartnerService partners, Writes writes) {
        this.partners = partners;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = PartnerView.class,
            responseCode = "201",
            responseDescription = "The partner, with its ETag.")
    @Operation(
            summary = "Make a partner",
            description = "Published at once. For those who write for any programme, and for administrators.")
    public RestResponse<PartnerView> createPartner(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "association", value = """
                            {"slug": "eksempel-naeringsforening", "kind": "ORGANISATION", "type": "BUSINESS_ASSOCIATION",
                             "names": [{"name": "Eksempel næringsforening", "validity": {}}], "validity": {}, "successions": [],
                             "members": []}""")))
                    @NotNull
                    @Valid
                    CreatePartner given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        PartnerView.class, given, "Ført inn i registeret.", made -> "/api/v1/partners/" + made.slug()),
                write -> partners.create(given, change(write)));
    }

    @PUT
    @Path("/{slug}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something else recorded about a partner",
            description = "For administrators: all programmes speak of it, so none of them says what it is.")
    public RestResponse<PartnerView> changePartner(
            @Parameter(description = "The slug of the partner.", example = "ringerike-kommune") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "website", value = """
                            {"type": "MUNICIPALITY", "names": [{"name": "Ringerike kommune", "validity": {}}],
                             "members": [], "website": "https://example.org/"}"""))) @NotNull @Valid
                    ChangePartner given) {
        return writes.change(
                asked, null, write -> partners.change(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/name")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Give a partner a new name from a day on",
            description =
                    "For administrators. The name that it had until then ends where the new one begins. If-Match is the version of"
                            + " the partner.")
    public RestResponse<PartnerView> renamePartner(
            @Parameter(description = "The slug of the partner.", example = "ringerike-kommune") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "from 2024", value = """
                            {"name": "Nye Ringerike kommune", "validity": {"from": "2024-01-01"}}"""))) @NotNull @Valid
                    PartnerName given) {
        return writes.change(
                asked, null, write -> partners.rename(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/dissolution")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that a partner is no more, and who carries on",
            description =
                    "For administrators. The roles it still has end the day before; when one starts later still, it is refused."
                            + " If-Match is the version of the partner.")
    public RestResponse<PartnerView> dissolvePartner(
            @Parameter(description = "The slug of the partner.", example = "ringerike-kommune") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "dissolved", value = """
                            {"date": "2030-01-01", "type": "DISSOLVED"}"""))) @NotNull @Valid
                    DissolvePartner given) {
        return writes.change(
                asked, null, write -> partners.dissolve(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a partner that should not have been entered",
            description =
                    "For administrators. It is read no more, and its slug stays taken; what was published of it stays in the change"
                            + " feed. Refused as long as anything refers to it. What was and is no more is dissolved instead. If-Match"
                            + " is the version of the partner.")
    public RestResponse<PartnerView> withdrawPartner(
            @Parameter(description = "The slug of the partner.", example = "ringerike-kommune") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> partners.withdraw(slug, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
