package no.ringvirkning.indicator.grid;

import io.quarkus.security.Authenticated;
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
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The figures of a programme as a table to write in. */
@Path("/api/v1/programmes/{slug}/figures-grid")
@Tag(name = "submissions")
class GridResource {

    private static final String SLUG = "The slug of the programme.";
    private static final String EXAMPLE = "vekst-i-kongsberg";

    private final GridQueries grid;
    private final GridService figures;
    private final Writes writes;
    private final Caller caller;
    private final Today today;

    @Inject
    GridResource(GridQueries grid, GridService figures, Writes writes, Caller caller, Today today) {
        this.grid = grid;
        this.figures = figures;
        this.writes = writes;
        this.caller = caller;
        this.today = today;
    }

    @GET
    @Authenticated
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Read the figures of a programme as a table to write in",
            description =
                    "The indicators that belong to the programme, for their areas and slices, beside the periods: what is"
                            + " published, what is on its way, and where something can be written. At most 200 periods.")
    public FiguresGrid getFiguresGrid(
            @Parameter(description = SLUG, example = EXAMPLE) @PathParam("slug") String slug,
            @Parameter(description = "From this period on, of any frequency; the last twelve of each when absent.")
                    @QueryParam("from")
                    @Nullable
                    String from,
            @Parameter(description = "To this period; to that of today when absent.") @QueryParam("to") @Nullable
                    String to) {
        return grid.find(slug, GridSpan.of(today.or(null), from, to), caller.actor())
                .orElseThrow(() -> ProblemException.notFound("programme", slug));
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponseSchema(
            value = EnteredView.class,
            responseCode = "201",
            responseDescription = "What came of them, with its ETag.")
    @Operation(
            summary = "Hand in figures of many indicators at once",
            description =
                    "Up to 5,000 figures, all of them or none: a submission for each indicator, which somebody else approves."
                            + " What says what is published already is left out. When something is wrong or odd, everything that is, is"
                            + " told at once by its place; what is odd is handed in when it is accepted.")
    public RestResponse<EnteredView> enterFigures(
            @Parameter(description = SLUG, example = EXAMPLE) @PathParam("slug") String slug,
            @BeanParam WriteParameters asked,
            @RequestBody(content = @Content(examples = @ExampleObject(name = "two figures", value = """
                            {"evidenceLevel": "DOCUMENTED", "cells": [
                              {"indicator": "ledige-tomter", "area": {"slug": "kongsberg"}, "slice": {}, "period": "2004",
                               "seen": 0, "value": 7, "qualifier": "EXACT", "accepted": []},
                              {"indicator": "ledige-boliger", "area": {"slug": "kongsberg"}, "slice": {}, "period": "2004",
                               "seen": 0, "value": 12, "qualifier": "EXACT", "accepted": []}]}""")))
                    @NotNull
                    @Valid
                    EnterFigures given) {
        return writes.make(
                asked,
                new Writes.Making<>(EnteredView.class, given, "Tall er levert.", made -> null),
                write -> figures.enter(slug, given, new Change(write.actor(), write.reason())));
    }
}
