package no.ringvirkning.access;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do something with, as far as that decides whether they may. It is read from what is stored, never from
 * what was sent.
 *
 * @param programme whose it is; none when it is nobody's own: the registers that all programmes share
 * @param partners the organisations that answer for it
 */
public record Subject(@Nullable UUID programme, Set<UUID> partners) {

    /** What all programmes share. */
    public static final Subject SHARED = new Subject(null, Set.of());

    public Subject {
        partners = Set.copyOf(partners);
    }

    public static Subject of(@Nullable UUID programme) {
        return new Subject(programme, Set.of());
    }
}
