package no.ringvirkning.finance.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import no.ringvirkning.shared.Qualifier;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("How a sum is meant")
class QualifiersTest {

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName(
            "Invariant 22: is the same in the lists of measures as in the money of the programme, of any three parts")
    void sameEverywhere() {
        for (Qualifier a : Qualifier.values()) {
            for (Qualifier b : Qualifier.values()) {
                for (Qualifier c : Qualifier.values()) {
                    assertEquals(
                            Sums.together(Sums.together(a, b), c).name(),
                            entityManager
                                    .createNativeQuery(
                                            "select money_meant(cast(string_to_array(:parts, ',') as text[]))")
                                    .setParameter("parts", a + "," + b + "," + c)
                                    .getSingleResult(),
                            () -> a + " " + b + " " + c);
                }
            }
        }
    }
}
