package no.ringvirkning.broken.programme;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import org.jboss.resteasy.reactive.RestQuery;

/** Operations whose parameters stand in records. */
public class AskedResource {

    record Right(@QueryParam("area") String area, @BeanParam Inner inner) {}

    record Inner(@QueryParam("slice") String slice) {}

    record Nameless(@QueryParam("") String area) {}

    record Bare(@QueryParam("area") String area, String slice) {}

    record Implied(@RestQuery String area) {}

    record Outer(@BeanParam Bare bare) {}

    @GET
    public void right(@BeanParam Right asked) {}

    @GET
    public void nameless(@BeanParam Nameless asked) {}

    @GET
    public void bare(@BeanParam Bare asked) {}

    @GET
    public void implied(@BeanParam Implied asked) {}

    @GET
    public void nested(@BeanParam Outer asked) {}
}
