package no.ringvirkning.contact;

import java.util.ArrayList;
import java.util.List;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a contact. All need the right to edit, and a contact that was not withdrawn. */
@Schema(
        description =
                "What can be done with a contact. CHANGE: have something else recorded. CONSENT: record what the person has agreed to."
                        + " WITHDRAW_CONSENT: show nothing of the person any more. WITHDRAW: take the contact back, and forget the person.")
public enum ContactAction {
    CHANGE,
    CONSENT,
    WITHDRAW_CONSENT,
    WITHDRAW;

    /**
     * @param known whether it is known who has the role
     * @param shown whether the public reads something of them
     */
    static List<ContactAction> allowed(boolean withdrawn, boolean known, boolean shown, Actor actor, Subject subject) {
        if (withdrawn || !actor.rights().allow(Permission.EDIT, subject)) {
            return List.of();
        }
        List<ContactAction> allowed = new ArrayList<>(List.of(CHANGE));
        if (known) {
            allowed.add(CONSENT);
        }
        if (shown) {
            allowed.add(WITHDRAW_CONSENT);
        }
        allowed.add(WITHDRAW);
        return allowed;
    }
}
