package no.ringvirkning.finance;

import no.ringvirkning.shared.ProblemType;

/** The rules of money that a command can break. */
enum FundingProblem implements ProblemType {
    LINE_ID_TAKEN(409, "Another funding line has this id."),
    UNKNOWN_REFERENCE(422, "It points at something that is not in the record."),
    NEGATIVE_AMOUNT(422, "An amount is never below zero: what is returned or corrected says so by its stage."),
    UNKNOWN_CURRENCY(422, "The currency is none of ISO 4217."),
    OTHER_CURRENCY(422, "A funding line has one currency."),
    GRANT_WITHOUT_PROOF(422, "What is granted or stopped names the decision or the case behind it."),
    HISTORIC_WITH_PROOF(422, "Historic is what names neither a decision nor a case."),
    DECISION_NOT_ADOPTED(422, "Only a decision that was adopted has effects."),
    UNKNOWN_ENTRY(422, "An entry stands for an earlier one of the same line."),
    NOT_THE_NEXT(409, "An entry gets the number after the last of its line."),
    ALREADY_SUPERSEDED(409, "Another entry stands for this one already."),
    RULE_SAYS_NOTHING(422, "A rule on co-funding names a least or a most."),
    RULE_NOT_BY_YEAR(422, "A rule on co-funding holds for whole years."),
    RULES_OVERLAP(409, "Another rule on co-funding begins or goes on in the years of this one."),
    PARTNER_REPEATED(422, "A partner is named twice.");

    private final int status;
    private final String title;

    FundingProblem(int status, String title) {
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
