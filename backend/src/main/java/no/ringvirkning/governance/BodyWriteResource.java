package no.ringvirkning.governance;

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

/** What is written about governing bodies. */
@Path("/api/v1/bodies")
@Tag(name = "bodies")
class BodyWriteResource {

    private final BodyService bodies;
    private final Writes writes;

    @Inject
    BodyWriteResource(BodyService bodies, Writes writes) {
        this.bodies = bodies;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = BodyView.class, responseCode = "201", responseDescription = "The body, with its ETag.")
    @Operation(
            summary = "Enter a governing body",
            description =
                    "Published at once. For those who write for the programme that it steers; for administrators when it steers none.")
    public RestResponse<BodyView> createBody(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a board", value = """
{"slug": "eksempelstyret", "name": {"nb": "Eksempelstyret"}, "type": "RESTRUCTURING_BOARD", "organisation": {"slug": "ringerike-kommune"},
 "programme": {"slug": "innovasjonsloft-ringeriksregionen"}, "validity": {"from": "2015-01-01"}, "declaredConstituencies": ["BUSINESS"],
 "seats": [{"key": "leder", "role": "CHAIR", "constituency": "BUSINESS", "count": 1}], "delegations": [], "meetings": []}"""))) @NotNull @Valid
                    CreateBody given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        BodyView.class, given, "Organet er ført inn.", made -> "/api/v1/bodies/" + made.slug()),
                write -> bodies.create(given, change(write)));
    }

    @PUT
    @Path("/{slug}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something else recorded about a governing body",
            description =
                    "Its name, mandate and days. Seats, delegations and meetings have addresses of their own. If-Match is the version of the body.")
    public RestResponse<BodyView> changeBody(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a mandate", value = """
{"name": {"nb": "Omstillingsstyret"}, "type": "RESTRUCTURING_BOARD", "mandate": {"nb": "Styrer omstillingsprogrammet."},
 "validity": {"from": "2013-01-01"}, "declaredConstituencies": ["BUSINESS", "MUNICIPAL"]}"""))) @NotNull @Valid
                    ChangeBody given) {
        return writes.change(asked, null, write -> bodies.change(slug, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/seats/{key}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Add a seat to a governing body",
            description =
                    "Or several of one kind, under a key that is new. Who sits in it is not recorded. If-Match is the version of the body.")
    public RestResponse<BodyView> addSeat(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the seat.", example = "observator") @PathParam("key") String key,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "an observer", value = """
{"key": "observator", "role": "OBSERVER", "constituency": "COUNTY", "count": 1, "voting": false}""")))
                    @NotNull
                    @Valid
                    Seat given) {
        return writes.change(
                asked,
                "Et sete er ført inn.",
                write -> bodies.addSeat(slug, of(key, given.key(), given), write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/seats/{key}/end")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "End a seat of a governing body",
            description = "The date included; by a decision, when one is known. If-Match is the version of the body.")
    public RestResponse<BodyView> endSeat(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the seat.", example = "observator") @PathParam("key") String key,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "last day", value = """
{"date": {"date": "2016-06-30", "precision": "DAY", "circa": false}}"""))) @NotNull @Valid
                    EndSeat given) {
        return writes.change(
                asked,
                null,
                write -> bodies.endSeat(
                        slug, key, given.date(), given.decision(), write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/delegations/{key}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record that a governing body lets another decide something",
            description = "Under a key that is new. If-Match is the version of the body.")
    public RestResponse<BodyView> recordDelegation(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the delegation.", example = "sma-tilskudd") @PathParam("key")
                    String key,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "small grants", value = """
{"key": "sma-tilskudd", "text": {"nb": "Programleder"}, "subject": {"nb": "Tilskudd inntil 50 000 kroner"},
 "limit": {"amount": 50000, "currency": "NOK", "qualifier": "UP_TO"}, "validity": {}}""")))
                    @NotNull
                    @Valid
                    Delegation given) {
        return writes.change(
                asked,
                "En fullmakt er ført inn.",
                write -> bodies.delegate(slug, of(key, given.key(), given), write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/meetings/{key}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Record a meeting of a governing body",
            description = "Under a key that is new. If-Match is the version of the body.")
    public RestResponse<BodyView> recordMeeting(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the meeting.", example = "2016-1") @PathParam("key") String key,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "first of the year", value = """
{"key": "2016-1", "date": {"date": "2016-01-20", "precision": "DAY", "circa": false}, "agenda": []}""")))
                    @NotNull
                    @Valid
                    Meeting given) {
        return writes.change(
                asked,
                "Et møte er ført inn.",
                write -> bodies.meet(slug, of(key, given.key(), given), write.expectedVersion(), change(write)));
    }

    /** What is sent, when it is called what the address says. */
    private static <T> T of(String key, String sent, T given) {
        if (!key.equals(sent)) {
            throw GovernanceProblem.KEY_DIFFERS.at("/key", "The address says '%s'.".formatted(key));
        }
        return given;
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
