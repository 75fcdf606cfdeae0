package no.ringvirkning.shared.http;

import jakarta.annotation.security.PermitAll;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import no.ringvirkning.shared.DatePrecision;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** Operations that the product does not have (yet), to see what every operation answers. */
@Path("/api/v1/probe")
class ProbeResource {

    record Echo(
            @NotNull @Valid LocalizedText text, @Nullable Integer number) {}

    record Cell(String text, @Nullable BigDecimal number, List<String> list) {}

    @GET
    @PermitAll
    @Produces({MediaType.APPLICATION_JSON, "text/csv", ListAnswers.XLSX})
    @Operation(hidden = true)
    public Page<Cell> probe(
            @QueryParam("precision") @Nullable DatePrecision precision,
            @QueryParam("date") @Nullable LocalDate date,
            @QueryParam("instant") @Nullable Instant instant,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("bool") @Nullable Boolean bool,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("text") @DefaultValue("") String text) {
        PageRequest.of(limit, cursor, bool);
        return new Page<>(List.of(new Cell(text, new BigDecimal("1234.50"), List.of("a", "b"))), null, null);
    }

    @POST
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Echo echo(@NotNull @Valid Echo echo) {
        return echo;
    }

    @GET
    @Path("/closed")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Echo closed() {
        return new Echo(LocalizedText.nb("hemmelig"), null);
    }

    @GET
    @Path("/failure")
    @PermitAll
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Echo fail(@QueryParam("kind") String kind) throws SQLException {
        switch (kind) {
            case "bug" -> throw new IllegalStateException("secret detail");
            case "stale" -> throw new OptimisticLockException("secret detail");
            case "sql" -> throw new SQLException("secret detail", "42P01");
            case "commit" -> throw new IllegalStateException(new SQLException("secret detail", "08006"));
            case "no-connection" -> throw new SQLException("secret detail");
            default -> throw new PersistenceException(new SQLException("secret detail", kind));
        }
    }
}
