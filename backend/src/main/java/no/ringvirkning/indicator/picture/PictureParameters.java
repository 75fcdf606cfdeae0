package no.ringvirkning.indicator.picture;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import no.ringvirkning.indicator.observation.FigureParameters;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** What a picture is to be of, and how wide, as it stands in an address. */
record PictureParameters(
        @Parameter(
                description = "The slugs of one to four areas, with a comma between.",
                required = true,
                example = "kongsberg")
        @QueryParam("area")
        @Nullable
        String area,

        @BeanParam FigureParameters figures,

        @Parameter(
                description = "The first period; the first of which something is known when absent.",
                example = "2013")
        @QueryParam("from")
        @Nullable
        String from,

        @Parameter(
                description = "The last period. Without one, the picture goes on to what is wanted and expected.",
                example = "2025")
        @QueryParam("to")
        @Nullable
        String to,

        @Parameter(
                description = "How wide the picture is, in pixels.",
                schema = @Schema(type = SchemaType.INTEGER, minimum = "320", maximum = "2000", defaultValue = "1200"))
        @QueryParam("width")
        @Nullable
        Integer width) {

    PictureQuestion of(String indicator) {
        return PictureQuestion.of(indicator, this);
    }

    /** How many pixels wide it is drawn. */
    int pixels() {
        return PictureQuestion.width(width);
    }
}
