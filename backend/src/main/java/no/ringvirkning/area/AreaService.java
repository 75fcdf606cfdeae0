package no.ringvirkning.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.ledger.Change;
import no.ringvirkning.ledger.Ledger;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/** What can be done to areas: so far, to enter a whole register with its history. */
@ApplicationScoped
public class AreaService {

    private final AreaRepository areas;
    private final AreaChangeRepository changes;
    private final AreaQueries queries;
    private final AreaPartQueries parts;
    private final Ledger ledger;
    private final InputCheck input;

    @Inject
    AreaService(
            AreaRepository areas,
            AreaChangeRepository changes,
            AreaQueries queries,
            AreaPartQueries parts,
            Ledger ledger,
            InputCheck input) {
        this.areas = areas;
        this.changes = changes;
        this.queries = queries;
        this.parts = parts;
        this.ledger = ledger;
        this.input = input;
    }

    /**
     * Enters a whole register into an empty record: areas that may point at one another, and what happened to them.
     *
     * @throws ProblemException when one points at an area that is not among them, or when there are areas already
     */
    @Transactional
    public void enterRegister(List<CreateArea> commands, List<CreateAreaChange> events, Change change) {
        change.actor().needs(Permission.EDIT, Subject.SHARED);
        if (!queries.isEmpty()) {
            throw new ProblemException(AreaProblem.REGISTER_ENTERED, "Only an empty record takes a register.");
        }
        commands.forEach(input::checked);
        events.forEach(input::checked);
        Map<String, Area> entered = new LinkedHashMap<>();
        for (CreateArea command : commands) {
            entered.put(command.slug(), new Area(command));
        }
        for (CreateArea command : commands) {
            Area area = entered.get(command.slug());
            command.memberships().forEach(m -> area.join(id(entered, m.whole()), m.validity(), m.note()));
            String centre = command.centre();
            if (centre != null) {
                area.centreOn(id(entered, centre));
            }
        }
        // Whole, so that each is stored as its first version; the centres before what they are the centre of.
        entered.values().stream().sorted(Comparator.comparing(Area::hasCentre)).forEach(areas::persist);
        for (CreateAreaChange event : events) {
            AreaChange happened = new AreaChange(event);
            event.from().forEach(p -> happened.from(id(entered, p.slug()), p.code()));
            event.to().forEach(p -> happened.to(id(entered, p.slug()), p.code()));
            changes.persist(happened);
        }
        areas.flush();
        queries.published().forEach(view -> ledger.append(change, view));
        parts.publishedChanges().forEach(view -> ledger.append(change, view));
    }

    private static UUID id(Map<String, Area> entered, @Nullable String slug) {
        Area area = entered.get(slug);
        if (area == null) {
            throw new ProblemException(AreaProblem.UNKNOWN_AREA, "'%s' is not in the register.".formatted(slug));
        }
        return area.id();
    }
}
