package no.ringvirkning.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.ringvirkning.area.AreaQueries;
import no.ringvirkning.area.AreaRef;
import no.ringvirkning.partner.PartnerQueries;
import no.ringvirkning.partner.PartnerRef;
import org.jspecify.annotations.Nullable;

/** The ids behind the slugs of a command, found with one statement for each kind. */
final class References {

    private final Map<String, UUID> areaIds;
    private final Map<String, UUID> partnerIds;
    private final Map<String, UUID> programmeIds;

    References(CreateProgramme command, AreaQueries areas, PartnerQueries partners, ProgrammeQueries programmes) {
        List<String> areaSlugs = new ArrayList<>();
        List<String> partnerSlugs = new ArrayList<>();
        List<String> programmeSlugs = new ArrayList<>();
        command.areas().forEach(a -> areaSlugs.add(a.area().slug()));
        for (Challenge challenge : command.challenges()) {
            challenge.areas().forEach(a -> areaSlugs.add(a.slug()));
            for (TriggerEvent trigger : challenge.triggerEvents()) {
                if (trigger.organisation() != null) {
                    partnerSlugs.add(trigger.organisation().slug());
                }
            }
        }
        for (PolicyDocument policy : command.policyDocuments()) {
            if (policy.owner() != null) {
                partnerSlugs.add(policy.owner().slug());
            }
        }
        for (ProgrammeRelation relation : command.relations()) {
            if (relation.programme() != null) {
                programmeSlugs.add(relation.programme().slug());
            }
        }
        if (command.parent() != null) {
            programmeSlugs.add(command.parent().slug());
        }
        areaIds = areas.ids(areaSlugs);
        partnerIds = partners.ids(partnerSlugs);
        programmeIds = programmes.ids(programmeSlugs);
    }

    Map<String, UUID> programmes() {
        return programmeIds;
    }

    @Nullable
    UUID programme(@Nullable ProgrammeRef programme, String pointer) {
        return known(programmeIds, programme == null ? null : programme.slug(), pointer);
    }

    @Nullable
    UUID partner(@Nullable PartnerRef partner, String pointer) {
        return known(partnerIds, partner == null ? null : partner.slug(), pointer);
    }

    UUID area(AreaRef area, String pointer) {
        return Objects.requireNonNull(known(areaIds, area.slug(), pointer));
    }

    static @Nullable UUID known(Map<String, UUID> ids, @Nullable String slug, String pointer) {
        if (slug == null) {
            return null;
        }
        UUID id = ids.get(slug);
        if (id == null) {
            throw ProgrammeRules.broken(
                    ProgrammeProblem.UNKNOWN_REFERENCE, pointer, "'%s' is not in the record".formatted(slug));
        }
        return id;
    }
}
