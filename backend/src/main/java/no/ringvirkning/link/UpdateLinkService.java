package no.ringvirkning.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Rights;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.indicator.submission.SubmissionService;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.link.proposal.ProposalService;
import no.ringvirkning.shared.Hash;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;

/**
 * What who has a link does with it. That one has it is all that is asked; what it is good for is read from the request that it was made
 * for. Nothing that is answered is published here.
 */
@ApplicationScoped
class UpdateLinkService {

    private final UpdateRequestRepository requests;
    private final UpdateRequestQueries queries;
    private final SubmissionService submissions;
    private final ProposalService proposals;
    private final UpdateMail mail;
    private final SecurityLog log;
    private final InputCheck input;
    private final ObjectMapper json;
    private final Today today;
    private final Clock clock;

    @Inject
    UpdateLinkService(
            UpdateRequestRepository requests,
            UpdateRequestQueries queries,
            SubmissionService submissions,
            ProposalService proposals,
            UpdateMail mail,
            SecurityLog log,
            InputCheck input,
            ObjectMapper json,
            Today today,
            Clock clock) {
        this.requests = requests;
        this.queries = queries;
        this.submissions = submissions;
        this.proposals = proposals;
        this.mail = mail;
        this.log = log;
        this.input = input;
        this.json = json;
        this.today = today;
        this.clock = clock;
    }

    /** @throws ProblemException when the link is good for nothing, or for nothing any more */
    @Transactional
    UpdateForm open(OpenUpdateLink link) {
        input.checked(link);
        UpdateRequest request = ours(link.token()).flatMap(requests::byToken).orElseThrow(UpdateLinkService::unknown);
        isOpen(request);
        return queries.form(request.id());
    }

    /** Takes all answers together, or none. Of two at once the second waits, and finds the link used. */
    @Transactional
    UpdateReceipt answer(AnswerUpdateLink given) {
        input.checked(given);
        UpdateRequest request =
                ours(given.token()).flatMap(requests::lockedByToken).orElseThrow(UpdateLinkService::unknown);
        String hash = hash(given.answers());
        if (!request.wasAnsweredBy(hash)) {
            isOpen(request);
            take(request, given.answers(), hash);
        }
        return new UpdateReceipt(
                request.id(), request.answeredAt(), request.items().size());
    }

    private void take(UpdateRequest request, List<ItemAnswer> given, String hash) {
        UUID id = request.id();
        // As exactly as it is kept, so that it is told the same each time.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        UpdateForm asked = queries.form(id);
        Answered answered = Answered.of(asked, given, today.or(null));
        Actor actor = new Actor("link:" + id, Rights.ofLink(request.programmeId()));
        Change change = new Change(actor, "Levert gjennom en lenke.");
        Map<Integer, UUID> handedIn = new HashMap<>();
        answered.figures().forEach((indicator, figures) -> {
            UUID submission = handIn(indicator, figures, change);
            for (int number = 1; number <= request.items().size(); number++) {
                if (figures.isOf(number)) {
                    handedIn.put(number, submission);
                }
            }
        });
        List<Stored.Item> items = new ArrayList<>();
        for (Stored.Item item : request.items()) {
            int number = items.size() + 1;
            items.add(item.answered(answered.answer(number), handedIn.get(number)));
        }
        request.answer(hash, items, now);
        requests.flush();
        answered.reports().forEach((number, report) -> proposals.submit(id, number, report, change));
        mail.receipt(id, asked, items);
        log.noteLink(SecurityEventKind.LINK_ANSWERED, actor.id(), request.programmeId(), id);
    }

    private UUID handIn(String indicator, AnsweredFigures figures, Change change) {
        try {
            SubmissionView draft = submissions.draft(indicator, figures.series(), change);
            return submissions.submit(draft.id(), draft.version(), change).id();
        } catch (ProblemException wrong) {
            throw figures.placed(wrong);
        }
    }

    private void isOpen(UpdateRequest request) {
        switch (request.state(clock.instant())) {
            case OPEN -> {
                // It is good.
            }
            case ANSWERED -> throw over(LinkProblem.LINK_USED);
            case REVOKED -> throw over(LinkProblem.LINK_REVOKED);
            case EXPIRED -> throw over(LinkProblem.LINK_EXPIRED);
        }
    }

    /** Nothing else is worth a look into the database. */
    private static Optional<String> ours(String token) {
        return Optional.of(token).filter(Token::isOne);
    }

    private static ProblemException unknown() {
        return over(LinkProblem.LINK_UNKNOWN);
    }

    private static ProblemException over(LinkProblem why) {
        return new ProblemException(why, "Ask whoever gave you the link for another one.");
    }

    private String hash(List<ItemAnswer> answers) {
        try {
            return Hash.of(json.writeValueAsString(answers).getBytes(StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read can be written", e);
        }
    }
}
