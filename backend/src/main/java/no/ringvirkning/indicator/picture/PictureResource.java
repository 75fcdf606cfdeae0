package no.ringvirkning.indicator.picture;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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

/** The figures of an indicator as a picture. */
@Path("/api/v1/indicators/{slug}")
@Tag(name = "indicators")
class PictureResource {

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
            @BeanParam PictureParameters asked) {
        int wide = asked.pixels();
        return new PictureSvg(facts(asked.of(slug)), wide);
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
            @BeanParam PictureParameters asked) {
        int wide = asked.pixels();
        PictureQuestion question = asked.of(slug);
        answers.drawsPoints();
        return new PicturePng(facts(question), wide);
    }

    private PictureFacts facts(PictureQuestion question) {
        return pictures.find(question)
                .orElseThrow(() ->
                        ProblemException.notFound("indicator", question.first().indicator()));
    }
}
