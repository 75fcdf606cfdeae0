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
import no.ringvirkning.partner.AssignRole;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.shared.DecisionRef;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** What is written about decisions. */
@Path("/api/v1/decisions")
@Tag(name = "decisions")
class DecisionWriteResource {

    private final DecisionService decisions;
    private final WithdrawalService withdrawals;
    private final Writes writes;

    @Inject
    DecisionWriteResource(DecisionService decisions, WithdrawalService withdrawals, Writes writes) {
        this.decisions = decisions;
        this.withdrawals = withdrawals;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = DecisionView.class,
            responseCode = "201",
            responseDescription = "The decision, with its ETag.")
    @Operation(
            summary = "Enter a decision",
            description =
                    "Published at once. What it leads to is entered by what it changes. For those who decide for the programme, and for the one whose body decided.")
    public RestResponse<DecisionView> createDecision(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a grant", value = """
{"slug": "eksempelvedtak-2015-3", "title": {"nb": "Tilskudd til næringshagen"}, "body": {"slug": "omstillingsstyret-i-ringeriksregionen"}, "bodyAssumed": false,
 "programme": {"slug": "innovasjonsloft-ringeriksregionen"}, "date": {"date": "2015-03-12", "precision": "DAY", "circa": false}, "outcome": "ADOPTED", "unanimous": true}"""))) @NotNull @Valid
                    CreateDecision given) {
        return writes.make(
                asked,
                new Writes.Making<>(
                        DecisionView.class, given, "Vedtaket er ført inn.", made -> "/api/v1/decisions/" + made.slug()),
                write -> decisions.create(given, change(write)));
    }

    @PUT
    @Path("/{slug}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Correct what is recorded of a decision",
            description =
                    "Who decided, and what became of the matter, stand: a new decision is entered for another outcome. If-Match is the version of the decision, which rises with its effects, too.")
    public RestResponse<DecisionView> correctDecision(
            @Parameter(description = "The slug of the decision.", example = "omstillingsstatus-2013") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "votes", value = """
{"title": {"nb": "Omstillingsstatus"}, "date": {"date": "2013-06-20", "precision": "DAY", "circa": false}, "votesFor": 9, "votesAgainst": 2}"""))) @NotNull @Valid
                    CorrectDecision given) {
        return writes.change(
                asked, null, write -> decisions.correct(slug, given, write.expectedVersion(), change(write)));
    }

    @POST
    @Path("/{slug}/appointments")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RoleView.class, responseCode = "201", responseDescription = "The role, with its ETag.")
    @Operation(
            summary = "Give somebody a role by a decision",
            description =
                    "To an organisation, or to a person in a capacity, who is not named. For those who write for the programme.")
    public RestResponse<RoleView> appointByDecision(
            @Parameter(description = "The slug of the decision.", example = "omstillingsstatus-2013") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "steering", value = """
{"role": "STEERING_BODY", "programme": "innovasjonsloft-ringeriksregionen", "partner": "ringerike-kommune"}"""))) @NotNull @Valid
                    AssignRole given) {
        return writes.make(
                asked,
                new Writes.Making<>(RoleView.class, given, "Oppnevnt ved vedtak.", made -> null),
                write -> decisions.appoint(given, new DecisionRef(slug, null), change(write)));
    }

    @PUT
    @Path("/{slug}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a decision that should not have been entered",
            description =
                    "It is read no more, and its slug stays taken; what was published of it stays in the change feed. Refused as long as anything came of it. If-Match is the version of the decision.")
    public RestResponse<DecisionView> withdrawDecision(
            @Parameter(description = "The slug of the decision.", example = "omstillingsstatus-2013") @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked, null, write -> withdrawals.withdrawDecision(slug, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
