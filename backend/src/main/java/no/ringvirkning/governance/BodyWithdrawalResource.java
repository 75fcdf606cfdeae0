package no.ringvirkning.governance;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How a governing body, or a part of it, that should not have been entered is taken back. */
@Path("/api/v1/bodies")
@Tag(name = "bodies")
class BodyWithdrawalResource {

    private final WithdrawalService withdrawals;
    private final Writes writes;

    @Inject
    BodyWithdrawalResource(WithdrawalService withdrawals, Writes writes) {
        this.withdrawals = withdrawals;
        this.writes = writes;
    }

    @PUT
    @Path("/{slug}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a governing body that should not have been entered",
            description =
                    "It is read no more, and its slug stays taken; what was published of it stays in the change feed. Refused as long as anything refers to it. If-Match is the version of the body.")
    public RestResponse<BodyView> withdrawBody(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked, null, write -> withdrawals.withdrawBody(slug, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/seats/{key}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a seat that should not have been added",
            description =
                    "It can be added anew as it should have been. A seat that was and is no more is ended instead. If-Match is the version of the body.")
    public RestResponse<BodyView> withdrawSeat(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the seat.", example = "observator") @PathParam("key") String key,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked, null, write -> withdrawals.withdrawSeat(slug, key, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/delegations/{key}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a delegation that should not have been recorded",
            description = "It can be recorded anew as it should have been. If-Match is the version of the body.")
    public RestResponse<BodyView> withdrawDelegation(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the delegation.", example = "sma-tilskudd") @PathParam("key")
                    String key,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked,
                null,
                write -> withdrawals.withdrawDelegation(slug, key, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{slug}/meetings/{key}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a meeting that should not have been recorded",
            description =
                    "It can be recorded anew as it should have been. Refused as long as a decision was made in it. If-Match is the version of the body.")
    public RestResponse<BodyView> withdrawMeeting(
            @Parameter(description = "The slug of the body.", example = "omstillingsstyret-i-ringeriksregionen")
                    @PathParam("slug")
                    String slug,
            @Parameter(description = "The key of the meeting.", example = "2016-1") @PathParam("key") String key,
            @BeanParam WriteParameters asked) {
        return writes.change(
                asked, null, write -> withdrawals.withdrawMeeting(slug, key, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
