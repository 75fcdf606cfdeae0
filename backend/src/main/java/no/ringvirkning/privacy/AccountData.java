package no.ringvirkning.privacy;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.ringvirkning.access.ProgrammeRole;
import no.ringvirkning.access.event.SecurityEventKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All that is known of somebody who has an account. */
@Schema(
        description =
                "All that is known of somebody who has an account. Passwords and cookies are no part of it: only their hashes are kept.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountData(
        @NotNull HeldAccount account,

        @Schema(description = "The roles in programmes.") @NotNull
        List<HeldRole> roles,

        @Schema(description = "The sessions, newest first; those that have ended as long as they are kept.") @NotNull
        List<HeldSession> sessions,

        @Schema(description = "By whom the owner signs in elsewhere, and as whom one is known there.") @NotNull
        List<HeldIdentity> identities,

        @Schema(description = "When each browser became known.") @NotNull
        List<Instant> browsersKnownSince,

        @Schema(description = "The links by which a password could be chosen, newest first.") @NotNull
        List<HeldInvitation> invitations,

        @Schema(description = "What happened to the account, or was done by its owner, newest first; at most 1000.")
        @NotNull
        List<HeldEvent> events,

        @Schema(description = "What the owner has to report, and had, newest first.") @NotNull
        List<HeldAssignment> assignments,

        @Schema(description = "When the owner was reminded of what was left, newest first.") @NotNull
        List<Instant> remindedAt,

        @Schema(description = "Whether the owner wants to be reminded.") @NotNull
        Boolean remindersWanted,

        @Schema(description = "The contacts whose e-mail address is the login name.") @NotNull
        List<HeldContact> contacts,

        @Schema(description = "How many changes stand in the ledger under the pseudonym of the account.") @NotNull
        Long changes,

        @Schema(description = "How many keys for programs the owner has made.") @NotNull
        Long keys) {

    /** The account itself. */
    @Schema(description = "The account itself.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldAccount(
            @NotNull UUID id,

            @Schema(description = "By which the owner signs in.") @NotNull
            String loginName,

            @Schema(description = "What the owner is called.") @NotNull
            String displayName,

            @Schema(description = "Whether the owner keeps accounts and registers.") @NotNull
            Boolean administrator,

            @Schema(description = "INVITED, ACTIVE or DISABLED.") @NotNull
            String state,

            @Schema(description = "When it was made.") @NotNull
            Instant madeAt) {}

    /** Who somebody is to an identity provider. */
    @Schema(description = "Who somebody is to an identity provider.")
    record HeldIdentity(
            @Schema(description = "The address of the provider.") @NotNull
            String issuer,

            @Schema(description = "What the provider calls the owner.") @NotNull
            String subject,

            @Schema(description = "When it was first used.") @NotNull
            Instant since) {}

    /** A role in a programme. */
    @Schema(description = "A role in a programme.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldRole(
            @Schema(description = "The slug of the programme.") @NotNull
            String programme,

            @NotNull ProgrammeRole role,

            @Schema(description = "The slug of the organisation that it is for.") @Nullable
            String partner,

            @Schema(description = "When it was first given.") @NotNull
            Instant since) {}

    /** That the owner was signed in. */
    @Schema(description = "That the owner was signed in.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldSession(
            @Schema(description = "When it began.") @NotNull Instant startedAt,

            @Schema(description = "When it was last used.") @NotNull
            Instant lastSeenAt,

            @Schema(description = "When it was ended; absent when it was not, or ran out.") @Nullable
            Instant endedAt) {}

    /** A link by which a password could be chosen. */
    @Schema(description = "A link by which a password could be chosen.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldInvitation(
            @Schema(description = "When it was made.") @NotNull
            Instant madeAt,

            @Schema(description = "Until when it worked.") @NotNull
            Instant expiresAt,

            @Schema(description = "When it was used; absent when it was not.") @Nullable
            Instant usedAt) {}

    /** Something that happened. */
    @Schema(description = "Something that happened to the account, or was done by its owner.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldEvent(
            @Schema(description = "When it happened.") @NotNull
            Instant recordedAt,

            @NotNull SecurityEventKind kind,

            @Schema(description = "Whether the owner did it.") @NotNull
            Boolean byOwner,

            @Schema(description = "The slug of the programme that it was about.") @Nullable
            String programme,

            @Schema(description = "What was noted beside.") @NotNull
            Map<String, String> detail) {}

    /** Something to report. */
    @Schema(description = "Something to report.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record HeldAssignment(
            @Schema(description = "The slug of the programme.") @NotNull
            String programme,

            @Schema(description = "The code of the measure, when it is one.") @Nullable
            String measure,

            @Schema(description = "The slug of the indicator, when it is figures.") @Nullable
            String indicator,

            @Schema(description = "When it was given.") @NotNull
            Instant since,

            @Schema(description = "When it was over.") @Nullable
            Instant endedAt) {}

    /** Without who it is, so that no log tells it. */
    @Override
    public String toString() {
        return "account " + account.id();
    }
}
