package no.ringvirkning.indicator.bulk;

import java.util.Optional;
import java.util.stream.Stream;

/** The columns of a file of figures. */
enum ImportColumn {
    INDICATOR("indicator", true),
    AREA("area", true),
    PERIOD("period", true),
    VALUE("value", true),
    QUALIFIER("qualifier", false),
    EVIDENCE_LEVEL("evidenceLevel", false);

    private final String text;
    private final boolean needed;

    ImportColumn(String text, boolean needed) {
        this.text = text;
        this.needed = needed;
    }

    static Optional<ImportColumn> called(String text) {
        return Stream.of(values()).filter(each -> each.text.equals(text)).findFirst();
    }

    /** As it is named in the file. */
    String text() {
        return text;
    }

    boolean isNeeded() {
        return needed;
    }
}
