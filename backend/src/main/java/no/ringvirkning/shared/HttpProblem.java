package no.ringvirkning.shared;

/** The problems that any request can meet. */
public enum HttpProblem implements ProblemType {
    MALFORMED_REQUEST(400, "The request cannot be read."),
    UNKNOWN_PARAMETER(400, "The request has a query parameter that this operation does not know."),
    REPEATED_PARAMETER(400, "A query parameter is given more than once."),
    MISSING_PARAMETER(400, "The request lacks a query parameter that this operation needs."),
    INVALID_PARAMETER(400, "A query parameter has a value that is not allowed."),
    INVALID_CURSOR(400, "The cursor was not made by this list."),
    INVALID_BODY(400, "The body does not follow the contract."),
    LIST_TOO_LONG(400, "The list is too long for one table."),
    UNAUTHENTICATED(401, "Sign in to do this."),
    FORBIDDEN(403, "This is not allowed."),
    NOT_FOUND(404, "There is nothing here."),
    METHOD_NOT_ALLOWED(405, "The method is not allowed here."),
    NOT_ACCEPTABLE(406, "None of the media types asked for can be served."),
    CONFLICT(409, "The request is in conflict with what is recorded."),
    STILL_REFERRED_TO(409, "Something that stands refers to this."),
    LENGTH_REQUIRED(411, "The request does not say how long its body is."),
    STALE(412, "Somebody changed this in the meantime."),
    TOO_LARGE(413, "The body is too large."),
    ADDRESS_TOO_LONG(414, "The address is too long."),
    UNSUPPORTED_MEDIA_TYPE(415, "The media type of the body is not supported."),
    RULE_BROKEN(422, "The request breaks a rule of the record."),
    REASON_MISSING(422, "What is published is changed for a reason."),
    KEY_REUSED(422, "Another request was sent with this key."),
    PRECONDITION_REQUIRED(428, "The request lacks a header that this operation needs."),
    TOO_MANY_REQUESTS(429, "There are too many requests."),
    HEADERS_TOO_LARGE(431, "The headers are too large."),
    INTERNAL(500, "Something went wrong on our side."),
    UNAVAILABLE(503, "The service is not available right now.");

    /** When what is {@link #UNAVAILABLE} is worth asking for again, in seconds. */
    public static final int RETRY_AFTER_SECONDS = 5;

    private final int status;
    private final String title;

    HttpProblem(int status, String title) {
        this.status = status;
        this.title = title;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String title() {
        return title;
    }
}
