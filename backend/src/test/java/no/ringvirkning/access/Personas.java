package no.ringvirkning.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.ringvirkning.testing.People;
import no.ringvirkning.testing.People.Consumer;
import no.ringvirkning.testing.People.Known;
import no.ringvirkning.testing.People.Person;
import no.ringvirkning.testing.People.Program;
import no.ringvirkning.testing.Rows;
import org.jspecify.annotations.Nullable;

/** Everybody who can call, by what they are. */
@ApplicationScoped
class Personas {

    /** The programme, and the measure in it, of the examples in the contract. */
    static final String PROGRAMME = "vekst-i-kongsberg";

    static final String MEASURE = "1.1";

    private static final String ELSEWHERE = "internasjonale-drammen";
    private static final String OTHER_PARTNER = "drammen-kommune";

    private final People people;
    private final Rows rows;

    @Inject
    Personas(People people, Rows rows) {
        this.people = people;
        this.rows = rows;
    }

    /** Who is there, by name; nobody at all is there as well. */
    record Everybody(Map<String, @Nullable Known> known, String answering) {

        Person person(String name) {
            return (Person) known.get(name);
        }

        /** Gives everybody in another programme the role that they have in that of the examples. */
        void enrol(People people, String programme) {
            for (ProgrammeRole role : ProgrammeRole.values()) {
                people.enrol(person(role.name()).account(), role, programme, role.isForOnePartner() ? answering : null);
            }
            people.enrol(
                    person("PARTNER_REPORTER of another").account(),
                    ProgrammeRole.PARTNER_REPORTER,
                    programme,
                    OTHER_PARTNER);
        }
    }

    Everybody enter() {
        String answering = answering();
        Map<String, @Nullable Known> known = new LinkedHashMap<>();
        known.put("anonymous", null);
        known.put("expired", people.signIn(people.account(true), Duration.ofHours(13), Duration.ofMinutes(1)));
        known.put("stranger", people.stranger());
        known.put("administrator", people.administrator());
        for (ProgrammeRole role : ProgrammeRole.values()) {
            known.put(role.name(), people.with(role, PROGRAMME, role.isForOnePartner() ? answering : null));
        }
        known.put("PARTNER_REPORTER of another", people.with(ProgrammeRole.PARTNER_REPORTER, PROGRAMME, OTHER_PARTNER));
        for (ProgrammeRole role : ProgrammeRole.values()) {
            known.put(
                    role.name() + " elsewhere",
                    people.with(role, ELSEWHERE, role.isForOnePartner() ? answering : null));
        }
        for (String scope : List.of("READ", "REPORT", "WRITE")) {
            known.put("key " + scope, people.program(scope, PROGRAMME));
        }
        known.put("key WRITE elsewhere", people.program("WRITE", ELSEWHERE));
        Program revoked = people.program("WRITE", PROGRAMME);
        rows.run("update api_key set revoked_at = now() where id = ?", revoked.id());
        known.put("revoked key", revoked);
        known.put("consumer WRITE", new Consumer(people.consumer("WRITE", PROGRAMME)));
        known.put("consumer WRITE elsewhere", new Consumer(people.consumer("WRITE", ELSEWHERE)));
        known.put("consumer that is registered nowhere", new Consumer("0192:999999999"));
        return new Everybody(known, answering);
    }

    /** An organisation that answers for the measure of the examples. */
    private String answering() {
        return rows.text(
                "select min(o.slug) from measure m join measure_revision r on r.id = measure_content_on(m.id, current_date, false)"
                        + " join programme p on p.id = m.programme_id"
                        + " join measure_role x on x.measure_revision_id = r.id and x.role = 'MAIN_RESPONSIBLE'"
                        + " join partner o on o.id = x.partner_id where p.slug = ? and m.code = ?",
                PROGRAMME,
                MEASURE);
    }
}
