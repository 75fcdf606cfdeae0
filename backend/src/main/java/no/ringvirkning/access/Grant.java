package no.ringvirkning.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role in a programme.
 *
 * @param partner the organisation that it holds for, when the role is one for a single organisation
 */
public record Grant(
        UUID programme, ProgrammeRole role, @Nullable UUID partner) {

    public Grant {
        if (role.isForOnePartner() != (partner != null)) {
            throw new IllegalArgumentException("%s of %s".formatted(role, partner));
        }
    }

    boolean allows(Permission permission, Subject subject) {
        return role.has(permission)
                && programme.equals(subject.programme())
                && (partner == null || subject.partners().contains(partner));
    }
}
