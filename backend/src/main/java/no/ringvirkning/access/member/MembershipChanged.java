package no.ringvirkning.access.member;

import java.util.UUID;
import no.ringvirkning.access.Actor;

/**
 * That an account has lost the role that it had in a programme, or has another one. Whoever keeps something by the role is told in the
 * transaction that changes it.
 *
 * @param by who has changed it
 */
public record MembershipChanged(UUID programme, UUID account, Actor by) {}
