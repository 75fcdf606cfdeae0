package no.ringvirkning.shared.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** In what form an answer is served, and how a caller asks for it: by {@code Accept}, or by the end of the path. */
enum Format {
    JSON(MediaType.APPLICATION_JSON_TYPE, ""),
    CSV(new MediaType("text", "csv"), ".csv"),
    EXCEL_CSV(new MediaType("text", "csv"), ".excel.csv"),
    XLSX(MediaType.valueOf(ListAnswers.XLSX), ".xlsx"),
    JSON_STAT(MediaType.valueOf(ListAnswers.JSON_STAT), ".json-stat");

    /** What every list and table is served as. */
    static final List<Format> OF_TABLES = List.of(JSON, CSV, XLSX);

    /** What statistics are served as. */
    static final List<Format> OF_STATISTICS = List.of(JSON, CSV, XLSX, JSON_STAT);

    /** The request property that holds the format that the path asked for. */
    private static final String BY_SUFFIX = Format.class.getName();

    private final MediaType type;
    private final String suffix;

    Format(MediaType type, String suffix) {
        this.type = type;
        this.suffix = suffix;
    }

    /** The media type; what is text says in which encoding. */
    MediaType type() {
        return type.getType().equals("text") ? type.withCharset("UTF-8") : type;
    }

    String suffix() {
        return suffix;
    }

    /** The name that content negotiation knows. */
    String accept() {
        return type.toString();
    }

    /** Whether it is for people, in the words of their language. */
    boolean isForPeople() {
        return this == EXCEL_CSV || this == XLSX || this == JSON_STAT;
    }

    /** What a path ends in; the longest fits best. */
    static Optional<Format> ofPath(String path) {
        return Stream.of(EXCEL_CSV, CSV, XLSX, JSON_STAT)
                .filter(f -> path.endsWith(f.suffix))
                .findFirst();
    }

    void askedBySuffix(ContainerRequestContext request) {
        request.setProperty(BY_SUFFIX, this);
    }

    /** What the request asks for, of what is offered to those who ask by Accept. */
    static Format of(ContainerRequestContext request, List<Format> offered) {
        return request.getProperty(BY_SUFFIX) instanceof Format format
                ? format
                : accepted(request.getAcceptableMediaTypes(), offered);
    }

    /** The first that the caller accepts, of those that are offered; each of them has a media type of its own. */
    static Format accepted(List<MediaType> acceptable, List<Format> offered) {
        for (MediaType wish : acceptable) {
            for (Format format : offered) {
                if (!isRefused(wish) && wish.isCompatible(format.type)) {
                    return format;
                }
            }
        }
        return JSON;
    }

    /** {@code q=0} says: not this one. */
    private static boolean isRefused(MediaType type) {
        String quality = type.getParameters().get("q");
        return quality != null && quality.matches("0(\\.0*)?");
    }
}
