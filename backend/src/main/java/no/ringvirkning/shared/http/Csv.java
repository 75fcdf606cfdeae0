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

    private Csv() {}

    /** Whether CSV comes before JSON in what the caller accepts. */
    static boolean isWanted(List<MediaType> acceptable) {
        for (MediaType type : acceptable) {
            if (type.getType().equals("text") && type.getSubtype().equals("csv")) {
                return true;
            }
            if (type.isCompatible(MediaType.APPLICATION_JSON_TYPE)) {
                return false;
            }
        }
        return false;
    }
}
