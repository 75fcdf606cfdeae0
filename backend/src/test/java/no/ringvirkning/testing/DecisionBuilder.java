package no.ringvirkning.testing;

import java.util.List;
import no.ringvirkning.governance.BodyRef;
import no.ringvirkning.governance.CaseDocument;
import no.ringvirkning.governance.CaseFile;
import no.ringvirkning.governance.CreateDecision;
import no.ringvirkning.governance.DecisionOutcome;
import no.ringvirkning.partner.PartnerRef;
import no.ringvirkning.programme.ProgrammeRef;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** A made-up decision for a test: adopted, on no known day, unless told otherwise. */
public final class DecisionBuilder {

    private String slug = Fresh.slug("decision");
    private @Nullable LocalizedText title;
    private @Nullable LocalizedText text;
    private @Nullable BodyRef body;
    private boolean bodyAssumed;
    private @Nullable PartnerRef organisation;
    private @Nullable ProgrammeRef programme;
    private @Nullable PartialDate date;
    private DecisionOutcome outcome = DecisionOutcome.ADOPTED;
    private @Nullable Boolean unanimous;
    private @Nullable Integer votesFor;
    private @Nullable Integer votesAgainst;
    private @Nullable String meeting;
    private @Nullable CaseFile caseFile;
    private @Nullable SourceReference source;

    private DecisionBuilder() {}

    public static DecisionBuilder aDecision() {
        return new DecisionBuilder();
    }

    public static DecisionBuilder aDecisionOf(String bodySlug) {
        return new DecisionBuilder().by(bodySlug);
    }

    public DecisionBuilder slug(String value) {
        slug = value;
        return this;
    }

    public DecisionBuilder titled(String words) {
        title = LocalizedText.nb(words);
        return this;
    }

    public DecisionBuilder saying(String words) {
        text = LocalizedText.nb(words);
        return this;
    }

    /** The source does not say that it was this body. */
    public DecisionBuilder bodyAssumed() {
        bodyAssumed = true;
        return this;
    }

    public DecisionBuilder by(String bodySlug) {
        body = new BodyRef(bodySlug, null);
        return this;
    }

    public DecisionBuilder byOrganisation(String partnerSlug) {
        organisation = new PartnerRef(partnerSlug, null);
        return this;
    }

    public DecisionBuilder about(String programmeSlug) {
        programme = new ProgrammeRef(programmeSlug, null);
        return this;
    }

    public DecisionBuilder on(PartialDate value) {
        date = value;
        return this;
    }

    public DecisionBuilder outcome(DecisionOutcome value) {
        outcome = value;
        return this;
    }

    public DecisionBuilder voted(boolean alike, int forIt, int againstIt) {
        unanimous = alike;
        votesFor = forIt;
        votesAgainst = againstIt;
        return this;
    }

    public DecisionBuilder in(String meetingKey) {
        meeting = meetingKey;
        return this;
    }

    public DecisionBuilder inCase(String number, String archiveOf, String caseTitle) {
        caseFile = new CaseFile(
                number,
                "Arkivet",
                new PartnerRef(archiveOf, null),
                LocalizedText.nb(caseTitle),
                "https://example.org/sak",
                List.of(new CaseDocument(LocalizedText.nb("Saksframlegg"), "https://example.org/sak/1")));
        return this;
    }

    public DecisionBuilder from(SourceReference value) {
        source = value;
        return this;
    }

    public CreateDecision build() {
        return new CreateDecision(
                slug,
                title == null ? LocalizedText.nb("Vedtaket " + slug) : title,
                text,
                body,
                bodyAssumed,
                organisation,
                programme,
                date,
                outcome,
                unanimous,
                votesFor,
                votesAgainst,
                meeting,
                caseFile,
                source);
    }
}
