package no.ringvirkning.access;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is allowed in one programme.
 *
 * @param permissions what may be done there
 * @param partner the organisation that it holds for, when it holds for a single one only
 */
public record Grant(
        UUID programme,
        Set<Permission> permissions,
        @Nullable UUID partner) {

    public Grant {
        permissions = Set.copyOf(permissions);
    }

    /** What goes with a role. */
    @JsonCreator
    public static Grant of(UUID programme, ProgrammeRole role, @Nullable UUID partner) {
        if (role.isForOnePartner() != (partner != null)) {
            throw new IllegalArgumentException("%s of %s".formatted(role, partner));
        }
        return new Grant(programme, role.permissions(), partner);
    }

    boolean allows(Permission permission, Subject subject) {
        return permissions.contains(permission)
                && programme.equals(subject.programme())
                && (partner == null || subject.partners().contains(partner));
    }
}
