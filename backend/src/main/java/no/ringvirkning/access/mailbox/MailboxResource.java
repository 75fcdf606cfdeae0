package no.ringvirkning.access.mailbox;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import no.ringvirkning.access.Permission;
import no.ringvirkning.access.Subject;
import no.ringvirkning.access.session.Caller;
import no.ringvirkning.mail.MailboxMail;
import no.ringvirkning.mail.MailboxQueries;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.Page;
import no.ringvirkning.shared.PageRequest;
import no.ringvirkning.shared.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The mail that an installation would have sent, were it not there to be tried out. */
@Path("/api/v1/mails")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "mails", description = "Mail of an installation that is there to be tried out: it leaves for nowhere.")
class MailboxResource {

    private final MailboxQueries mailbox;
    private final Caller caller;

    @Inject
    MailboxResource(MailboxQueries mailbox, Caller caller) {
        this.mailbox = mailbox;
        this.caller = caller;
    }

    @GET
    @Authenticated
    @Operation(
            summary = "List the mail that would have been sent",
            description =
                    "The newest first, for administrators. There is no mailbox where mail is sent or none is written.")
    public Page<MailboxMail> listMail(
            @Parameter(description = "The most items on the page, from 1 to 200; 50 when absent.")
                    @QueryParam("limit")
                    @Nullable
                    Integer limit,
            @Parameter(description = "The nextCursor of the page before.") @QueryParam("cursor") @Nullable
                    String cursor,
            @Parameter(description = "Whether to count the items on all pages.") @QueryParam("total") @Nullable
                    Boolean total) {
        caller.actor().needs(Permission.ADMINISTER, Subject.SHARED);
        if (!mailbox.isThere()) {
            throw new ProblemException(HttpProblem.NOT_FOUND, "This installation has no mailbox.");
        }
        return mailbox.list(PageRequest.of(limit, cursor, total));
    }
}
