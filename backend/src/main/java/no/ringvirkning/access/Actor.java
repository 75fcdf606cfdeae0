package no.ringvirkning.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a change, as the ledger remembers it, and what they may do.
 *
 * @param id a pseudonym that stays the same: never a name, phone or e-mail address
 * @param rights what they may do, as it was when the request began
 */
public record Actor(String id, Rights rights) {

    /** The product itself: reference data and demo data. */
    public static final Actor SYSTEM = new Actor("system", Rights.ALL);

    /** @throws ProblemException forbidden, when it is not allowed with what everybody may know of */
    public void needs(Permission permission, Subject subject) {
        if (!rights.allow(permission, subject)) {
            throw forbidden();
        }
    }

    /**
     * For what several programmes have a part in: it is needed in each. What is no programme's own is left to the system.
     *
     * @throws ProblemException forbidden, when one of them does not allow it
     */
    public void needsInEach(Permission permission, @Nullable UUID... programmes) {
        List<UUID> owners = Arrays.stream(programmes).filter(Objects::nonNull).toList();
        owners.forEach(programme -> needs(permission, Subject.of(programme)));
        if (owners.isEmpty()) {
            needs(permission, Subject.SHARED);
        }
    }

    /** For what begins to be: it is in no programme yet, and takes nothing from anybody. */
    public void needsSomewhere(Permission permission) {
        if (!rights.allowSomewhere(permission)) {
            throw forbidden();
        }
    }

    /**
     * With what is not public. Who may not read it is told what they would be told if it were not there.
     *
     * @throws ProblemException not found, when they may not know of it; forbidden, when they may read it and no more
     */
    public void needs(Permission permission, Subject subject, Supplier<ProblemException> notThere) {
        if (!rights.allow(Permission.READ_WORKING, subject)) {
            throw notThere.get();
        }
        needs(permission, subject);
    }

    private static ProblemException forbidden() {
        return new ProblemException(HttpProblem.FORBIDDEN, "Your roles do not allow this here.");
    }
}
