package no.ringvirkning.testing;

import java.util.List;
import no.ringvirkning.partner.AssignRole;
import no.ringvirkning.partner.Constituency;
import no.ringvirkning.partner.RoleName;
import no.ringvirkning.shared.LocalizedText;
import no.ringvirkning.shared.PartialDate;
import no.ringvirkning.shared.PartialPeriod;
import no.ringvirkning.shared.SourceReference;
import org.jspecify.annotations.Nullable;

/** A role to enter into the record. */
public final class RoleBuilder {

    private final RoleName role;
    private @Nullable String partner;
    private @Nullable LocalizedText capacity;
    private String programme = "";
    private @Nullable LocalizedText note;
    private @Nullable Constituency constituency;
    private @Nullable PartialPeriod period;
    private @Nullable Boolean amountKnown;
    private @Nullable SourceReference source;

    private RoleBuilder(RoleName role) {
        this.role = role;
    }

    public static RoleBuilder aRole(RoleName role) {
        return new RoleBuilder(role);
    }

    public RoleBuilder of(String partnerSlug) {
        partner = partnerSlug;
        return this;
    }

    public RoleBuilder ofSomebodyAs(String words) {
        capacity = LocalizedText.nb(words);
        return this;
    }

    public RoleBuilder in(String programmeSlug) {
        programme = programmeSlug;
        return this;
    }

    public RoleBuilder noted(String words) {
        note = LocalizedText.nb(words);
        return this;
    }

    public RoleBuilder representing(Constituency value) {
        constituency = value;
        return this;
    }

    public RoleBuilder during(@Nullable PartialDate from, @Nullable PartialDate to) {
        period = new PartialPeriod(from, to);
        return this;
    }

    public RoleBuilder amountKnown(boolean value) {
        amountKnown = value;
        return this;
    }

    public RoleBuilder madeUp() {
        source = new SourceReference("test", List.of(), null, true);
        return this;
    }

    public AssignRole build() {
        return new AssignRole(role, partner, capacity, programme, note, constituency, period, amountKnown, source);
    }
}
