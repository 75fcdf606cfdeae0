package no.ringvirkning.reporting;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.access.Actor;
import no.ringvirkning.access.Grant;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.partner.PartnerRef;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who has something that is asked about. */
@Schema(description = "Who has something that is asked about. Nobody is told a name who may not read contacts there.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskOwner(
        @Schema(description = "The id of the assignment.") @NotNull
        UUID assignment,

        @Schema(description = "Its version, as If-Match has it.") @NotNull
        Long version,

        @Schema(description = "The account, when it is one.") @Nullable
        UUID account,

        @Schema(description = "What the owner of the account is called.") @Nullable
        String name,

        @Schema(description = "The organisation, when it is one.") @Nullable
        PartnerRef partner,

        @Schema(description = "Whether it is the caller, or the organisation that the caller reports for.") @NotNull
        Boolean mine) {

    /** As far as somebody may know of it. */
    static @Nullable TaskOwner of(Optional<Held> held, Actor actor, Subject subject) {
        return held.map(each -> {
                    boolean mine = isMine(each, actor);
                    boolean who = mine || actor.rights().allow(Permission.READ_CONTACTS, subject);
                    return new TaskOwner(
                            each.id(),
                            each.version(),
                            who ? each.account() : null,
                            who ? each.name() : null,
                            each.partner(),
                            mine);
                })
                .orElse(null);
    }

    private static boolean isMine(Held held, Actor actor) {
        if (held.account() != null) {
            return actor.id().equals("account:" + held.account());
        }
        return held.partnerId() != null
                && actor.rights().grants().stream()
                        .filter(grant -> grant.programme().equals(held.programmeId()))
                        .map(Grant::partner)
                        .anyMatch(held.partnerId()::equals);
    }

    /** Mine first, then what is everybody's, then what others have. */
    static int order(@Nullable TaskOwner owner) {
        if (owner == null) {
            return 1;
        }
        return owner.mine() ? 0 : 2;
    }
}
