package no.ringvirkning.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import no.ringvirkning.ledger.EntityType;
import no.ringvirkning.programme.ProgrammeService;
import no.ringvirkning.shared.LocalizedText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Control: the assertion that nothing half is left can fail. */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("That a command leaves all or nothing when its connection is lost")
class AllOrNothingTest {

    private static final Supplier<String> NOTHING = () -> "";

    @Inject
    AllOrNothing allOrNothing;

    @Inject
    ProgrammeService programmes;

    @Inject
    Plans plans;

    @Inject
    Rows rows;

    private String programme;

    @BeforeEach
    void aProgramme() {
        programme = plans.programme();
    }

    private void rename(String name) {
        programmes.rename(programme, LocalizedText.nb(name), Seen.programme(programme), Plans.CHANGE);
    }

    private void noticed(Runnable command) {
        AssertionError noticed = assertThrows(AssertionError.class, () -> allOrNothing.of(1, command, NOTHING));
        assertTrue(noticed.getMessage().startsWith("moment "), noticed::getMessage);
    }

    @Test
    @DisplayName("is noticed to be so of one transaction, with the commit among the moments")
    void one() {
        assertEquals(List.of(EntityType.PROGRAMME), allOrNothing.of(3, () -> rename("Nytt"), NOTHING));
    }

    @Test
    @DisplayName("is noticed not to be so of two transactions")
    void two() {
        noticed(() -> {
            rename("Det første");
            rename("Det andre");
        });
    }

    @Test
    @DisplayName("is noticed not to be so of a row that was only changed, outside the ledger's transaction")
    void outside() {
        noticed(() -> {
            rows.run("update programme set version = version + 1 where slug = ?", programme);
            rename("Nytt");
        });
    }

    @Test
    @DisplayName("is noticed not to be so of one that goes on without what was lost")
    void swallowed() {
        noticed(() -> {
            try {
                rename("Nytt");
            } catch (RuntimeException | AssertionError lost) {
                QuarkusTransaction.requiringNew().run(() -> plans.partner());
                throw lost;
            }
        });
    }

    @Test
    @DisplayName("is not said of a command that fails by itself")
    void failing() {
        assertThrows(
                IllegalArgumentException.class,
                () -> allOrNothing.of(
                        1,
                        () -> {
                            throw new IllegalArgumentException("always");
                        },
                        NOTHING));
    }
}
