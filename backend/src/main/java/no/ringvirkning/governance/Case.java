package no.ringvirkning.governance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.ringvirkning.shared.LocalizedText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A case in the archive of an organisation. It is published with the decisions that stand in it. */
@Entity
@Table(name = "case_file")
public class Case {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "archive_number")
    private String archiveNumber;

    private @Nullable String system;

    @JdbcTypeCode(SqlTypes.JSON)
    private LocalizedText title;

    private @Nullable String url;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<CaseDocument> documents = new ArrayList<>();

    /** For Hibernate. */
    Case() {}

    Case(CaseFile given, UUID organisationId) {
        this.organisationId = organisationId;
        this.archiveNumber = given.archiveNumber();
        tell(given);
    }

    /** Tells what it is: of one that is new, or in which no decision stands any more. */
    final void tell(CaseFile given) {
        system = given.system();
        title = given.title();
        url = given.url();
        documents = new ArrayList<>(given.documents());
    }

    UUID id() {
        return id;
    }

    /** Whether it is told the same of it: a case that is there is not changed by the way. */
    boolean is(CaseFile given) {
        return title.equals(given.title());
    }
}
