package no.ringvirkning.partner;

import no.ringvirkning.shared.ProblemType;

/** What can be wrong with a partner or a role. */
enum PartnerProblem implements ProblemType {
    SLUG_TAKEN(409, "Something of that kind already has this slug."),
    ORGANISATION_NUMBER_TAKEN(409, "Another organisation has this organisation number."),
    UNKNOWN_SLUG(422, "The slug is not that of anything published."),
    GROUP_HAS_NO_ORGANISATION_NUMBER(422, "A group is no legal entity and has no organisation number."),
    ONLY_GROUPS_HAVE_MEMBERS(422, "Only a group has members."),
    OWN_MEMBER_OR_SUCCESSOR(422, "A partner is neither its own member nor its own successor."),
    NAMES_OVERLAP(409, "Another name begins or goes on in the days of this one."),
    ALREADY_DISSOLVED(409, "The partner has already ceased to exist."),
    OUTSIDE_EXISTENCE(422, "A partner acts only while it exists."),
    ROLES_START_LATER(409, "The partner has roles that start when it would be no more."),
    BY_DECISION(409, "The role was given or ended by a decision, which speaks of it."),
    ALREADY_ENDED(409, "The role was ended by another decision."),
    ROLE_HELD_ALREADY(409, "The holder already has this role in some of these days."),
    NOT_ONE_HOLDER(422, "A role is held by one partner, or by a person in a capacity."),
    ENDS_BEFORE_START(422, "It would end before it starts.");

    private final int status;
    private final String title;

    PartnerProblem(int status, String title) {
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
