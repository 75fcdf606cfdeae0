package no.ringvirkning.access.account;

import java.util.List;
import java.util.UUID;
import no.ringvirkning.access.member.OwnMembership;

/** One's own account, with one's roles. */
record OwnAccount(UUID id, String displayName, boolean administrator, List<OwnMembership> memberships) {}
