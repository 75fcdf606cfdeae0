package no.ringvirkning.link;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.Token;
import no.ringvirkning.access.event.SecurityEventKind;
import no.ringvirkning.access.event.SecurityLog;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.indicator.FigureSource;
import no.ringvirkning.indicator.IndicatorDefinition;
import no.ringvirkning.indicator.IndicatorQueries;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.Slice;
import no.ringvirkning.indicator.engine.value.Period;
import no.ringvirkning.mail.MailTo;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.Today;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Asks organisations for updates, each by a link of its own. It is working data: it stands in no ledger, and is not public. */
@ApplicationScoped
class UpdateRequestService {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int LONGEST_DAYS = 60;
    private static final int USUAL_DAYS = 14;

    private final UpdateRequestRepository requests;
    private final UpdateRequestQueries queries;
    private final IndicatorQueries indicators;
    private final AreaQueries areas;
    private final UpdateMail mail;
    private final SecurityLog log;
    private final InputCheck input;
    private final Today today;
    private final Clock clock;
    private final String home;

    @Inject
    UpdateRequestService(
            UpdateRequestRepository requests,
            UpdateRequestQueries queries,
            IndicatorQueries indicators,
            AreaQueries areas,
            UpdateMail mail,
            SecurityLog log,
            InputCheck input,
            Today today,
            Clock clock,
            @ConfigProperty(name = "ringvirkning.address") Optional<String> home,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.requests = requests;
        this.queries = queries;
        this.indicators = indicators;
        this.areas = areas;
        this.mail = mail;
        this.log = log;
        this.input = input;
        this.today = today;
        this.clock = clock;
        this.home = home.orElse("http://localhost:" + port).replaceFirst("/+$", "");
    }

    /** Asks; the link is told now and never again. */
    @Transactional
    UpdateRequestLink create(String programme, CreateUpdateRequest given, Actor by) {
        Supplier<ProblemException> notThere = () -> ProblemException.notFound("programme", programme);
        UUID id = queries.programme(programme).orElseThrow(notThere);
        by.needs(Permission.EDIT, Subject.of(id), notThere);
        input.checked(given);
        UUID partner = queries.partner(given.partner())
                .orElseThrow(() -> LinkProblem.UNKNOWN_REFERENCE.at("/partner", "There is no such partner."));
        LocalDate due = Objects.requireNonNullElse(given.due(), today.or(null).plusDays(USUAL_DAYS));
        LocalDate until = until(due, given.expires());
        UpdateRequest request = new UpdateRequest(id, partner, given.message(), due, items(id, given.items()), by.id());
        return linked(request, until, given.mailTo(), SecurityEventKind.LINK_MADE, by);
    }

    /**
     * Makes another link, so that the one before is good for nothing.
     *
     * @param given the last day on which it is good, as with a new request when there is none; and whom it is mailed to, as before
     *     when it is nobody else
     */
    @Transactional
    UpdateRequestLink renew(UUID id, RenewUpdateRequest given, long expectedVersion, Actor by) {
        input.checked(given);
        UpdateRequest request = locked(id, expectedVersion, by);
        return linked(
                request, until(today.or(null), given.expires()), given.mailTo(), SecurityEventKind.LINK_RENEWED, by);
    }

    /** Takes the request back: its link is good for nothing. */
    @Transactional
    UpdateRequestView revoke(UUID id, long expectedVersion, Actor by) {
        UpdateRequest request = locked(id, expectedVersion, by);
        request.revoke(clock.instant());
        log.noteLink(SecurityEventKind.LINK_REVOKED, by.id(), request.programmeId(), id);
        mail.forget(id);
        requests.flush();
        return view(id, by);
    }

    /** The token comes after #, which browsers send to nobody. */
    private UpdateRequestLink linked(
            UpdateRequest request, LocalDate until, @Nullable MailTo to, SecurityEventKind kind, Actor by) {
        String token = Token.make();
        Instant end = until.plusDays(1).atStartOfDay(OSLO).toInstant();
        request.link(token, clock.instant(), end);
        requests.persistAndFlush(request);
        log.noteLink(kind, by.id(), request.programmeId(), request.id());
        String link = home + "/dele#" + token;
        mail.link(view(request.id(), by), link, until, to, by.id());
        requests.flush();
        return UpdateRequestLink.of(view(request.id(), by), link);
    }

    private UpdateRequestView view(UUID id, Actor by) {
        return queries.find(id, by).orElseThrow();
    }

    /** The last day of a link that is good on the first one. */
    private LocalDate until(LocalDate first, @Nullable LocalDate expires) {
        LocalDate now = today.or(null);
        LocalDate last = now.plusDays(LONGEST_DAYS);
        if (first.isBefore(now)) {
            throw LinkProblem.DUE_IN_THE_PAST.at("/due", "It is %s today.".formatted(now));
        }
        if (first.isAfter(last)) {
            throw LinkProblem.EXPIRES_OUT_OF_REACH.at("/due", "The link is good until %s at most.".formatted(last));
        }
        if (expires == null) {
            LocalDate usual = first.plusDays(USUAL_DAYS);
            return usual.isAfter(last) ? last : usual;
        }
        if (expires.isBefore(first) || expires.isAfter(last)) {
            throw LinkProblem.EXPIRES_OUT_OF_REACH.at("/expires", "It is from %s to %s.".formatted(first, last));
        }
        return expires;
    }

    private UpdateRequest locked(UUID id, long expectedVersion, Actor by) {
        Supplier<ProblemException> notThere = UpdateRequestService::notThere;
        UpdateRequest request = requests.locked(id).orElseThrow(notThere);
        by.needs(Permission.EDIT, Subject.of(request.programmeId()), notThere);
        if (request.version() != expectedVersion) {
            throw ProblemException.stale("request", expectedVersion, request.version());
        }
        UpdateRequestState state = request.state(clock.instant());
        if (state == UpdateRequestState.ANSWERED || state == UpdateRequestState.REVOKED) {
            throw new ProblemException(LinkProblem.REQUEST_OVER, "It is %s: make another one.".formatted(state));
        }
        return request;
    }

    static ProblemException notThere() {
        return new ProblemException(HttpProblem.NOT_FOUND, "There is no such request.");
    }

    private List<Stored.Item> items(UUID programme, List<AskedFor> asked) {
        List<Stored.Item> items = new ArrayList<>();
        Set<Stored.Item> seen = new HashSet<>();
        for (int i = 0; i < asked.size(); i++) {
            String pointer = "/items/" + i;
            Stored.Item item = item(programme, asked.get(i), pointer);
            if (!seen.add(item)) {
                throw LinkProblem.ASKED_TWICE.at(pointer, "It is named before.");
            }
            items.add(item);
        }
        return items;
    }

    private Stored.Item item(UUID programme, AskedFor asked, String pointer) {
        if (asked.measure() != null) {
            return Stored.Item.measure(queries.measure(programme, asked.measure())
                    .orElseThrow(() -> unknown(pointer + "/measure", asked.measure())));
        }
        String slug = String.valueOf(asked.indicator());
        IndicatorView indicator = indicators
                .get(slug, null)
                .filter(found -> programme.equals(found.programmeId()))
                .orElseThrow(() -> unknown(pointer + "/indicator", slug));
        String area = String.valueOf(asked.area());
        UUID of = Optional.ofNullable(areas.ids(List.of(area)).get(area))
                .orElseThrow(() -> unknown(pointer + "/area", area));
        Map<String, String> slice = asked.sliceOrTotal();
        Period period = period(indicator, asked, pointer);
        IndicatorDefinition definition = indicator.definitionOn(today.or(null));
        Slice.unknown(slice, definition).ifPresent(detail -> {
            throw LinkProblem.NOT_ASKED_FOR.at(pointer + "/slice", detail);
        });
        return Stored.Item.figure(indicator.id(), of, slice, period.toString());
    }

    /** A period that somebody can know the figure of: it has begun, and the figures are entered by hand. */
    private Period period(IndicatorView indicator, AskedFor asked, String pointer) {
        IndicatorDefinition definition = indicator.definitionOn(today.or(null));
        if (definition.sourceType() != FigureSource.MANUAL) {
            throw LinkProblem.NOT_ASKED_FOR.at(pointer + "/indicator", "Its figures are entered by nobody.");
        }
        Period period = Period.read(String.valueOf(asked.period()))
                .filter(read -> read.frequency() == definition.frequency())
                .orElseThrow(() -> LinkProblem.NOT_ASKED_FOR.at(
                        pointer + "/period", "Its periods are of the frequency %s.".formatted(definition.frequency())));
        if (period.firstDay().isAfter(today.or(null))) {
            throw LinkProblem.NOT_ASKED_FOR.at(pointer + "/period", "%s has not begun.".formatted(period));
        }
        return period;
    }

    private static ProblemException unknown(String pointer, String name) {
        return LinkProblem.UNKNOWN_REFERENCE.at(pointer, "The programme has no '%s'.".formatted(name));
    }
}
