package no.ringvirkning.indicator.comparison;

import no.ringvirkning.shared.ProblemType;

/** The rules of references that a command can break. */
enum ReferenceProblem implements ProblemType {
    REFERENCE_THERE(409, "There is such a reference: another one has another key, and another area."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    REFERENCE_OF_OTHER_KIND(
            422,
            "A nation is a country, a county is a county, and peers are the municipalities of neither"
                    + " a municipality nor a country."),
    REFERENCE_WITHOUT_PEERS(422, "Peers are the municipalities that the area is known to consist of."),
    STATEMENT_OF_OTHER_FREQUENCY(422, "A period is one of the frequency of the indicator.");

    private final int status;
    private final String title;

    ReferenceProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
