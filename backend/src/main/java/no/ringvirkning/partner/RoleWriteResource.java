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
import java.util.UUID;
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

/** Who does what in a programme, as it is written. It is read with the programme and with the partner. */
@Path("/api/v1/roles")
@Tag(
        name = "roles",
        description = "Who does what in a programme. They are read with the programme and with the partner.")
class RoleWriteResource {

    private static final String ID = "The id of the role, as it is read with its programme.";

    private final RoleService roles;
    private final Writes writes;

    @Inject
    RoleWriteResource(RoleService roles, Writes writes) {
        this.roles = roles;
        this.writes = writes;
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(value = RoleView.class, responseCode = "201", responseDescription = "The role, with its ETag.")
    @Operation(
            summary = "Give an organisation, or a person who is not named, a role in a programme",
            description =
                    "Public when the programme is. The same holder has the same role only once on a day. For those who write for"
                            + " the programme.")
    public RestResponse<RoleView> assignRole(
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a supporter", value = """
                            {"role": "SUPPORTER", "partner": "drammen-kommune", "programme": "vekst-i-kongsberg",
                             "note": {"nb": "Bidrar med kurs"},
                             "period": {"from": {"date": "2031-01-01", "precision": "YEAR", "circa": false}}}""")))
                    @NotNull
                    @Valid
                    AssignRole given) {
        return writes.make(
                asked,
                new Writes.Making<>(RoleView.class, given, "Ny rolle.", made -> null),
                write -> roles.assign(given, change(write)));
    }

    @PUT
    @Path("/{id}")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Have something else recorded about a role",
            description =
                    "To correct what was entered: a role that goes over to somebody else is ended, and another one given. If-Match is"
                            + " the version of the role, as it is read with its programme.")
    public RestResponse<RoleView> changeRole(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "with a note", value = """
                            {"role": "SUPPORTER", "partner": "drammen-kommune", "note": {"nb": "Bidrar med kurs og lokaler"}}""")))
                    @NotNull
                    @Valid
                    ChangeRole given) {
        return writes.change(asked, null, write -> roles.change(id, given, write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/end")
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Let a role end",
            description = "The date is the last day on which it is held. What was before stays on record.")
    public RestResponse<RoleView> endRole(
            @Parameter(description = ID) @PathParam("id") UUID id,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "a day", value = """
                            {"date": {"date": "2032-06-30", "precision": "DAY", "circa": false}}"""))) @NotNull @Valid
                    EndRole given) {
        return writes.change(asked, null, write -> roles.end(id, given.date(), write.expectedVersion(), change(write)));
    }

    @PUT
    @Path("/{id}/withdrawal")
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Withdraw a role that should not have been entered",
            description = "It is read no more; what was published of it stays in the change feed.")
    public RestResponse<RoleView> withdrawRole(
            @Parameter(description = ID) @PathParam("id") UUID id, @BeanParam WriteParameters asked) {
        return writes.change(asked, null, write -> roles.withdraw(id, write.expectedVersion(), change(write)));
    }

    private static Change change(Write write) {
        return new Change(write.actor(), write.reason());
    }
}
