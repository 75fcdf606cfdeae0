package no.ringvirkning.shared.http;

import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How a caller asks for CSV, and for which of the two kinds. */
final class Csv {

    /** RFC 4180: comma, decimal point, UTF-8. */
    static final MediaType MACHINE = new MediaType("text", "csv");

    static final String SUFFIX = ".csv";
    static final String EXCEL_SUFFIX = ".excel.csv";
    /** The request property that is set when the Excel kind is wanted. */
    static final String EXCEL = Csv.class.getName() + ".excel";

    /** The request property that holds the address as it was asked for. */
    static final String ASKED = Csv.class.getName() + ".asked";

    private Csv() {}

    /** Whether CSV comes before JSON in what the caller accepts. */
    static boolean isWanted(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            if (isRefused(type)) {
                continue;
            }
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
            if (type.isCompatible(MACHINE)) {
                return true;
            }
        }
        return false;
    }

    /** {@code q=0} says: not this one. */
    private static boolean isRefused(MediaType type) {
        String quality = type.getParameters().get("q");
        return quality != null && quality.matches("0(\\.0*)?");
    }
}
