package no.ringvirkning.broken.partner;

import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Id;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;

/** An entity that anybody may build and set, under a name that says nothing. */
@Entity
public class PartnerDto {

    @Id
    private long id;

    public PartnerDto() {}

    public void setId(long id) {
        this.id = id;
    }
}

/** Touches HTTP, the database and the clock from the wrong place. */
class PartnerService {
    EntityManager entityManager;
    MediaType type;

    LocalDate today() {
        return LocalDate.now();
    }
}

/** Not package-private would be wrong too; see OpenRepository. */
class PartnerResource {

    @GET
    @Transactional
    PartnerDto read() {
        return new PartnerDto();
    }

    @GET
    public Response bare(@QueryParam("") String nameless) {
        return Response.ok().build();
    }
}
