package no.ringvirkning.area;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with a question about areas. */
enum AreaProblem implements ProblemType {
    AREA_CODE_NEEDS_A_DATE(400, "A code means an area only together with a date."),
    AREA_CODE_NOT_VALID(400, "The code means no area on that date."),
    REGISTER_ENTERED(409, "There are areas in the record already."),
    UNKNOWN_AREA(422, "An area points at another that is not in the record.");

    private final int status;
    private final String title;

    AreaProblem(int status, String title) {
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
