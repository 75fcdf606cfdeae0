package no.ringvirkning.indicator.picture;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import no.ringvirkning.shared.Drawn;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.http.ListAnswers;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The figures of an indicator as a picture. */
@Path("/api/v1/indicators/{slug}")
@Tag(name = "indicators")
class PictureResource {

    private static final String AREA = "The slugs of one to four areas, with a comma between.";
    private static final String SLICE = "The category of each dimension, as for the series; the total when absent.";
    private static final String BASIS = "On which borders, as for the series.";
    private static final String BASES = "AS_REPORTED|HARMONISED|CODES_AT:[0-9]{4}-[0-9]{2}-[0-9]{2}";
    private static final String FROM = "The first period; the first of which something is known when absent.";
    private static final String TO =
            "The last period. Without one, the picture goes on to what is wanted and expected.";
    private static final String AS_OF = "As of this day, as for the series; today when absent.";
    private static final String KNOWN_AT = "By what had been published by this instant.";
    private static final String WIDTH = "How wide the picture is, in pixels.";

    private final PictureQueries pictures;
    private final ListAnswers answers;

    @Inject
    PictureResource(PictureQueries pictures, ListAnswers answers) {
        this.pictures = pictures;
        this.answers = answers;
    }

    @GET
    @Path("series.svg")
    @PermitAll
    @Produces(PictureSvg.TYPE)
    @Operation(
            summary = "Read the figures of an indicator as a picture that can be made larger",
            description =
                    "The figures of the series as a drawing, with the target and what is expected of the first area, and with"
                            + " all that must be said beside them. Each point names its period and its number, and what has no figure"
                            + " has no point.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content = @Content(mediaType = PictureSvg.TYPE, schema = @Schema(type = SchemaType.STRING)))
    public Drawn getIndicatorSeriesSvg(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @Parameter(description = AREA, required = true, example = "kongsberg") @QueryParam("area") @Nullable
                    String area,
            @Parameter(description = SLICE) @QueryParam("slice") @Nullable String slice,
            @Parameter(
                            description = BASIS,
                            schema = @Schema(type = SchemaType.STRING, pattern = BASES, defaultValue = "AS_REPORTED"))
                    @QueryParam("areaBasis")
                    @Nullable
                    String areaBasis,
            @Parameter(description = FROM, example = "2013") @QueryParam("from") @Nullable String from,
            @Parameter(description = TO, example = "2025") @QueryParam("to") @Nullable String to,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(
                            description = WIDTH,
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "320",
                                            maximum = "2000",
                                            defaultValue = "1200"))
                    @QueryParam("width")
                    @Nullable
                    Integer width) {
        int wide = PictureQuestion.width(width);
        PictureQuestion question = PictureQuestion.of(slug, area, areaBasis, from, to, asOf, knownAt, slice);
        return new PictureSvg(facts(question), wide);
    }

    @GET
    @Path("series.png")
    @PermitAll
    @Produces(PicturePng.TYPE)
    @Operation(
            summary = "Read the figures of an indicator as a picture for everywhere",
            description = "The same picture as the SVG, drawn point by point.")
    @APIResponse(
            responseCode = "200",
            description = "The picture.",
            content =
                    @Content(
                            mediaType = PicturePng.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Drawn getIndicatorSeriesPng(
            @Parameter(description = "The slug of the indicator.", example = "folkemengde") @PathParam("slug")
                    String slug,
            @Parameter(description = AREA, required = true, example = "kongsberg") @QueryParam("area") @Nullable
                    String area,
            @Parameter(description = SLICE) @QueryParam("slice") @Nullable String slice,
            @Parameter(
                            description = BASIS,
                            schema = @Schema(type = SchemaType.STRING, pattern = BASES, defaultValue = "AS_REPORTED"))
                    @QueryParam("areaBasis")
                    @Nullable
                    String areaBasis,
            @Parameter(description = FROM, example = "2013") @QueryParam("from") @Nullable String from,
            @Parameter(description = TO, example = "2025") @QueryParam("to") @Nullable String to,
            @Parameter(description = AS_OF) @QueryParam("asOf") @Nullable LocalDate asOf,
            @Parameter(description = KNOWN_AT) @QueryParam("knownAt") @Nullable Instant knownAt,
            @Parameter(
                            description = WIDTH,
                            schema =
                                    @Schema(
                                            type = SchemaType.INTEGER,
                                            minimum = "320",
                                            maximum = "2000",
                                            defaultValue = "1200"))
                    @QueryParam("width")
                    @Nullable
                    Integer width) {
        int wide = PictureQuestion.width(width);
        PictureQuestion question = PictureQuestion.of(slug, area, areaBasis, from, to, asOf, knownAt, slice);
        answers.drawsPoints();
        return new PicturePng(facts(question), wide);
    }

    private PictureFacts facts(PictureQuestion question) {
        return pictures.find(question)
                .orElseThrow(() ->
                        ProblemException.notFound("indicator", question.first().indicator()));
    }
}
