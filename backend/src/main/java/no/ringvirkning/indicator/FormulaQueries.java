package no.ringvirkning.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.ringvirkning.indicator.engine.formula.NullPolicy;
import no.ringvirkning.indicator.engine.value.Frequency;
import no.ringvirkning.indicator.formula.FormulaRegister;
import no.ringvirkning.indicator.formula.IndicatorFormula;
import org.jspecify.annotations.Nullable;

/** Reads the formulas of the record. */
@ApplicationScoped
class FormulaQueries {

    private final EntityManager entityManager;

    @Inject
    FormulaQueries(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /**
     * Every definition of the indicators that have a formula at some time, and of those that are named; nobody else enters a
     * formula until the transaction ends.
     *
     * @param defined the indicator that is about to be defined
     */
    @SuppressWarnings("unchecked") // a native query with several columns answers rows of them
    List<FormulaRegister.Definition> locked(List<String> named, String defined) {
        lock();
        List<Object[]> rows = entityManager
                .createNativeQuery(
                        "select i.slug, cast(d.valid_from as date), d.frequency, d.expression, d.null_policy"
                                + " from indicator i join indicator_definition d on d.indicator_id = i.id"
                                + " where i.withdrawn_at is null and (i.slug = any(:named) or i.slug = :defined"
                                + " or exists (select from indicator_definition f where f.indicator_id = i.id and f.expression is not null))")
                .setParameter("named", named.toArray(String[]::new))
                .setParameter("defined", defined)
                .getResultList();
        return rows.stream()
                .map(row -> new FormulaRegister.Definition(
                        (String) row[0],
                        day(row[1]),
                        Frequency.valueOf((String) row[2]),
                        row[3] == null
                                ? null
                                : new IndicatorFormula((String) row[3], NullPolicy.valueOf((String) row[4]))))
                .toList();
    }

    /** The other indicators that stand and were at some time worked out from this one; nobody else enters a formula until the transaction ends. */
    List<String> workedOutFrom(String indicator) {
        lock();
        return entityManager
                .createNativeQuery(
                        "select i.slug from indicator i where i.withdrawn_at is null and i.slug <> :indicator and exists ("
                                + "select from indicator_definition d cross join lateral formula_names(d.expression) named"
                                + " where d.indicator_id = i.id and d.expression is not null and named.slug = :indicator)"
                                + " order by i.slug collate \"C\"",
                        String.class)
                .setParameter("indicator", indicator)
                .getResultList();
    }

    private void lock() {
        entityManager.createNativeQuery("select cast(formula_lock() as text)").getSingleResult();
    }

    /** The last period of the indicator, of those from a day on, of which a figure stands as observed. */
    Optional<String> observedSince(String indicator, LocalDate day) {
        return entityManager
                .createNativeQuery(
                        "select observed_since(i.id, :day) from indicator i where i.slug = :indicator", String.class)
                .setParameter("indicator", indicator)
                .setParameter("day", day)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static @Nullable LocalDate day(@Nullable Object column) {
        return column == null ? null : column instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) column;
    }
}
