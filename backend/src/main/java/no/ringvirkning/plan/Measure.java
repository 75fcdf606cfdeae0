package no.ringvirkning.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A measure: nothing but an identity. What is said of it belongs to the revisions of plans. */
@Entity
@Table(name = "measure")
public class Measure {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    private UUID programmeId;

    private String code;

    private UUID createdIn;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    Measure() {}

    Measure(UUID programmeId, String code, UUID createdIn) {
        this.programmeId = programmeId;
        this.code = code;
        this.createdIn = createdIn;
    }

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }
}
