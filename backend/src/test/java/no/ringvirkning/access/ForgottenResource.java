package no.ringvirkning.access;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint whose author forgot to say who may call it; it exists in the tests only. */
@Path("/api/v1/forgotten")
public class ForgottenResource {

    @GET
    @Operation(hidden = true)
    public String forgotten() {
        return "nobody may read this";
    }
}
