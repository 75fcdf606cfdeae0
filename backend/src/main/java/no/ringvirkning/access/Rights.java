package no.ringvirkning.access;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What somebody may do: the one place that decides.
 *
 * @param everything the product itself, when it enters what it brings with it
 * @param administrator keeps accounts and registers; has no say over what programmes hold
 * @param grants what is allowed in programmes
 */
public record Rights(boolean everything, boolean administrator, List<Grant> grants) {

    public static final Rights NONE = new Rights(false, false, List.of());
    static final Rights ALL = new Rights(true, false, List.of());

    public Rights {
        grants = List.copyOf(grants);
    }

    /** Those of who answers by a link of the programme: to have it looked at. What is asked, the link itself says. */
    public static Rights ofLink(UUID programme) {
        Set<Permission> handingIn = Set.of(Permission.READ_WORKING, Permission.REPORT);
        return new Rights(false, false, List.of(new Grant(programme, handingIn, null)));
    }

    public boolean allow(Permission permission, Subject subject) {
        return everything
                || (administrator && ofTheInstallation(permission))
                || grants.stream().anyMatch(grant -> grant.allows(permission, subject));
    }

    /** Whether it is allowed in some programme, whoever answers for it: for what belongs to none before it is there, and for nothing else. */
    public boolean allowSomewhere(Permission permission) {
        return everything
                || grants.stream()
                        .anyMatch(grant ->
                                grant.partner() == null && grant.permissions().contains(permission));
    }

    /** The programmes in which all that has to do with it is allowed, whoever answers for it: for lists of what is not public. */
    public Set<UUID> programmes(Permission permission) {
        return grants.stream()
                .filter(grant -> grant.partner() == null && grant.permissions().contains(permission))
                .map(Grant::programme)
                .collect(Collectors.toSet());
    }

    private static boolean ofTheInstallation(Permission permission) {
        return permission == Permission.ADMINISTER || permission == Permission.READ_LEDGER;
    }
}
