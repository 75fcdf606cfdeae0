package no.ringvirkning.shared.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import no.ringvirkning.shared.FieldProblem;
import no.ringvirkning.shared.HttpProblem;
import no.ringvirkning.shared.InputCheck;
import no.ringvirkning.shared.Problem;
import no.ringvirkning.shared.ProblemException;
import no.ringvirkning.shared.ProblemType;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** Turns every failure into a problem; the caller never sees a Java name, SQL or a stack trace. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private final AllowedMethods methods;

    @Inject
    ProblemMappers(AllowedMethods methods) {
        this.methods = methods;
    }

    @ServerExceptionMapper
    RestResponse<Problem> known(ProblemException e, RoutingContext context) {
        if (e.retryAfter() != null) {
            // Rounded up: who comes back by it is let in.
            context.response()
                    .putHeader("Retry-After", String.valueOf(e.retryAfter().toSeconds() + 1));
        }
        return answer(e.type(), e.getMessage(), e.errors(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> http(WebApplicationException e, RoutingContext context) {
        if (e.getCause() instanceof JacksonException) {
            return body(context);
        }
        if (e.getCause() instanceof ProblemException refused) {
            // A parameter that a converter refuses comes wrapped as "not found".
            return known(refused, context);
        }
        if (e instanceof NotAllowedException || isThereForOthers(e, context)) {
            context.response().putHeader("Allow", methods.of(context.request().path()));
            return answer(HttpProblem.METHOD_NOT_ALLOWED, null, List.of(), context);
        }
        int status = e.getResponse().getStatus();
        for (HttpProblem problem : HttpProblem.values()) {
            if (problem.status() == status) {
                return answer(problem, null, List.of(), context);
            }
        }
        return status >= 500 ? unexpected(e, context) : answer(HttpProblem.MALFORMED_REQUEST, null, List.of(), context);
    }

    /** The router says "not found" of a path that another resource begins, also when it has the path by another method. */
    private boolean isThereForOthers(WebApplicationException e, RoutingContext context) {
        return e instanceof NotFoundException
                && methods.areThere(context.request().path())
                && !methods.have(
                        context.request().path(), context.request().method().name());
    }

    @ServerExceptionMapper
    RestResponse<Problem> json(JacksonException e, RoutingContext context) {
        return body(context);
    }

    /** Takes the place of a mapper of the framework, which would name classes. */
    @ServerExceptionMapper
    RestResponse<Problem> json(MismatchedInputException e, RoutingContext context) {
        return body(context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ConstraintViolationException e, RoutingContext context) {
        List<FieldProblem> errors =
                e.getConstraintViolations().stream().map(InputCheck::problem).toList();
        return answer(HttpProblem.INVALID_BODY, null, errors, context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> invalid(ValidationException e, RoutingContext context) {
        return answer(HttpProblem.INVALID_BODY, null, List.of(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(UnauthorizedException e, RoutingContext context) {
        return answer(HttpProblem.UNAUTHENTICATED, null, List.of(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> unauthenticated(AuthenticationFailedException e, RoutingContext context) {
        return answer(HttpProblem.UNAUTHENTICATED, null, List.of(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> forbidden(ForbiddenException e, RoutingContext context) {
        return answer(HttpProblem.FORBIDDEN, null, List.of(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> stale(OptimisticLockException e, RoutingContext context) {
        return answer(HttpProblem.STALE, null, List.of(), context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> database(PersistenceException e, RoutingContext context) {
        return bySqlState(e, context);
    }

    @ServerExceptionMapper
    RestResponse<Problem> database(SQLException e, RoutingContext context) {
        return bySqlState(e, context);
    }

    /** A commit that fails comes wrapped by the transaction, with what the database has said inside. */
    @ServerExceptionMapper
    RestResponse<Problem> other(Throwable e, RoutingContext context) {
        return bySqlState(e, context);
    }

    private RestResponse<Problem> unexpected(Throwable e, RoutingContext context) {
        LOG.errorf(e, "request %s failed", RequestId.of(context));
        return answer(HttpProblem.INTERNAL, "Quote the instance when you ask for help.", List.of(), context);
    }

    private RestResponse<Problem> body(RoutingContext context) {
        return answer(
                HttpProblem.INVALID_BODY, "The body is not JSON of the form the contract gives.", List.of(), context);
    }

    /** The classes of SQLSTATE that say whose fault it is. */
    private RestResponse<Problem> bySqlState(Throwable e, RoutingContext context) {
        SQLException sql = cause(e, SQLException.class);
        String state = sql == null ? null : sql.getSQLState();
        if (sql != null && state == null) {
            // The pool had no connection to give in time.
            return unavailable(e, context);
        }
        if (state == null) {
            return unexpected(e, context);
        }
        return switch (state.substring(0, 2)) {
            case "22" ->
                answer(
                        HttpProblem.INVALID_PARAMETER,
                        "A value cannot be read as what it stands for.",
                        List.of(),
                        context);
            case "23", "40" -> answer(HttpProblem.CONFLICT, null, List.of(), context);
            // No connection, not let in, no room left, stopped or timed out, a broken disk, the driver at its wits'
            // end.
            case "08", "28", "53", "57", "58", "99" -> unavailable(e, context);
            default -> unexpected(e, context);
        };
    }

    private RestResponse<Problem> unavailable(Throwable e, RoutingContext context) {
        LOG.warnf("request %s: the database does not answer: %s", RequestId.of(context), e.getMessage());
        return answer(
                HttpProblem.UNAVAILABLE,
                "The database does not answer, or too many ask it at the same time. Try again soon.",
                List.of(),
                context);
    }

    /** What the transaction has met on its way to commit it keeps beside the cause. */
    private static <T extends Throwable> @Nullable T cause(Throwable e, Class<T> type) {
        for (Throwable t = e; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return type.cast(t);
            }
            for (Throwable met : t.getSuppressed()) {
                T found = cause(met, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    private RestResponse<Problem> answer(
            ProblemType type, @Nullable String given, List<FieldProblem> errors, RoutingContext context) {
        if (type == HttpProblem.UNAVAILABLE) {
            context.response().putHeader("Retry-After", String.valueOf(HttpProblem.RETRY_AFTER_SECONDS));
        }
        String detail = given == null && type instanceof HttpProblem problem
                ? Advice.of(problem, methods.of(context.request().path()))
                : given;
        return RestResponse.ResponseBuilder.<Problem>create(type.status())
                .entity(Problem.of(type, detail, errors, RequestId.of(context)))
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .header("Cache-Control", "no-store")
                .build();
    }
}
