package no.ringvirkning.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.ringvirkning.area.AreaChangeView;
import no.ringvirkning.area.AreaView;
import no.ringvirkning.finance.FundingLineView;
import no.ringvirkning.governance.BodyView;
import no.ringvirkning.governance.DecisionView;
import no.ringvirkning.indicator.IndicatorView;
import no.ringvirkning.indicator.annotation.AnnotationView;
import no.ringvirkning.indicator.comparison.ReferenceSeriesView;
import no.ringvirkning.indicator.observation.ObservationSeriesView;
import no.ringvirkning.indicator.projection.ProjectionView;
import no.ringvirkning.indicator.submission.SubmissionView;
import no.ringvirkning.indicator.target.TargetView;
import no.ringvirkning.partner.PartnerView;
import no.ringvirkning.partner.RoleView;
import no.ringvirkning.plan.PlanRevisionView;
import no.ringvirkning.plan.PlanView;
import no.ringvirkning.plan.measure.MeasureReport;
import no.ringvirkning.plan.measure.MeasureView;
import no.ringvirkning.programme.ProgrammeView;
import no.ringvirkning.reporting.AnswerView;
import no.ringvirkning.reporting.RoundView;
import no.ringvirkning.testing.PostgresTestResource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Decision 0003: the shape of a view stands in its record and in SQL, and this keeps the two equal. */
@QuarkusTest
@WithTestResource(value = PostgresTestResource.class, scope = TestResourceScope.GLOBAL)
@DisplayName("The JSON that SQL builds")
class SqlJsonTest {

    /** What no entity of the demo has; anything else that is missing was forgotten in SQL. */
    private static final Set<String> NOT_IN_THE_DEMO = Set.of(
            "Analysis.period",
            "AreaFact.date",
            "BodyView.composition",
            "BodyView.meetings",
            "CaseRef.number",
            "CaseRef.system",
            "CaseRef.url",
            "DecisionEffect.body",
            "DecisionView.meeting",
            "DecisionView.unanimous",
            "DecisionView.votesAgainst",
            "DecisionView.votesFor",
            "Delegation.decision",
            "Delegation.limit",
            "Delegation.toBody",
            "Delegation.toPartner",
            "HearingPeriod.from",
            "HearingPeriod.until",
            "SubmissionStep.reason",
            "Dimension.suppressBelow",
            "FundingEntryView.caseRef",
            "FundingEntryView.source",
            "GroupMember.period",
            "IndicatorDefinition.validFrom",
            "AnswerView.target",
            "MeasureReport.unchanged",
            "MeasureRole.capacity",
            "Money.priceYear",
            "ObservedPoint.denominator",
            "ObservedPoint.numerator",
            "ObservedPoint.reason",
            "PlanRevisionView.hearing",
            "PlanView.derivedFrom",
            "PlanView.rolledOverFrom",
            "PolicyDocument.url",
            "ProgrammePeriod.overrideReason",
            "ProgrammeView.slogan",
            "ProjectionView.publisher",
            "ProjectionView.reason",
            "ProjectionView.supersedes",
            "ProjectionView.variant",
            "ReferenceStatement.period",
            "RoleView.appointedBy",
            "RoleView.endedBy",
            "Seat.appointedBy",
            "Seat.count",
            "Seat.endedBy",
            "Seat.period",
            "Seat.substituteFor",
            "Seat.voting",
            "TargetBaseline.reason",
            "TargetVersion.corrects",
            "TargetVersion.decision",
            "TargetVersion.high",
            "TargetVersion.interim",
            "TargetVersion.low");

    /** Records of which the demo has none; their own tests read back whole ones. */
    private static final Set<String> NONE_IN_THE_DEMO = Set.of(
            "AnsweredTarget",
            "CaseDocument",
            "CaseFile",
            "Composition",
            "ConstituencyCount",
            "EffectMeasure",
            "InterimPoint",
            "Meeting",
            "PlanRevisionRef");

    @Inject
    EntityManager entityManager;

    @Inject
    ObjectMapper json;

    private final Set<String> produced = new TreeSet<>();
    private final Set<String> declared = new TreeSet<>();

    @Test
    @DisplayName("is that of the record for every entity of the demo: no field unknown, none forgotten")
    void isTheRecord() throws JsonProcessingException {
        read(AreaView.class, "AREA", "area_document(l.entity_id, date '2024-06-01')", 300);
        read(AreaChangeView.class, "AREA_CHANGE", "area_change_document(l.entity_id)", 300);
        read(PartnerView.class, "PARTNER", "partner_page(l.entity_id, date '2015-06-01', false)", 60);
        read(RoleView.class, "ROLE", "role_document(l.entity_id, date '2015-06-01')", 50);
        read(ProgrammeView.class, "PROGRAMME", PROGRAMME_PAGE, 26);
        read(BodyView.class, "GOVERNING_BODY", "body_document(l.entity_id, date '2015-06-01', false)", 11);
        read(DecisionView.class, "DECISION", "decision_document(l.entity_id, date '2015-06-01')", 10);
        read(PlanView.class, "PLAN", "plan_page(l.entity_id, date '2020-06-01', false)", 10);
        read(PlanRevisionView.class, "PLAN_REVISION", "plan_revision_document(l.entity_id, date '2020-06-01')", 12);
        read(MeasureReport.class, "MEASURE_STATUS", "measure_report_document(l.entity_id, date '2020-06-01')", 20);
        read(MeasureView.class, "PLAN_REVISION", MEASURE_PAGES, 50);
        read(FundingLineView.class, "FUNDING_LINE", "funding_line_document(l.entity_id, date '2015-06-01')", 12);
        read(IndicatorView.class, "INDICATOR", "indicator_document(l.entity_id, date '2020-06-01')", 1);
        read(
                ObservationSeriesView.class,
                "OBSERVATION_SERIES",
                "observation_series_document(l.entity_id, date '2020-06-01')",
                357);
        read(ProjectionView.class, "PROJECTION", "projection_document(l.entity_id, date '2020-06-01')", 2);
        read(AnnotationView.class, "ANNOTATION", "annotation_document(l.entity_id, date '2020-06-01')", 1);
        read(
                ReferenceSeriesView.class,
                "REFERENCE_SERIES",
                "reference_series_document(l.entity_id, date '2020-06-01')",
                1);
        read(RoundView.class, "REPORT_ROUND", "report_round_document(l.entity_id)", 3);
        read(AnswerView.class, "REPORT_ANSWER", "report_answer_document(l.entity_id, date '2020-06-01')", 2);
        read(SubmissionView.class, "SUBMISSION", "submission_document(l.entity_id, date '2020-06-01')", 2);
        read(TargetView.class, "TARGET", "target_document(l.entity_id, date '2020-06-01')", 8);
        Set<String> missing = new TreeSet<>(declared);
        missing.removeAll(produced);
        missing.removeIf(field -> NONE_IN_THE_DEMO.contains(field.substring(0, field.indexOf('.'))));
        assertEquals(NOT_IN_THE_DEMO, missing);
    }

    @Test
    @DisplayName("is not read when a field is unknown")
    void unknownFieldsAreRefused() throws JsonProcessingException {
        ObjectNode role = (ObjectNode) json.readTree(documents("ROLE", "role_document(l.entity_id, date '2015-06-01')")
                .get(0));
        json.treeToValue(role, RoleView.class);
        role.put("unknown", 1);
        assertThrows(JsonProcessingException.class, () -> json.treeToValue(role, RoleView.class));
    }

    /** The roles and the parts come from their own statements. */
    private static final String PROGRAMME_PAGE = "programme_document(l.entity_id, date '2015-06-01')"
            + " || jsonb_build_object('subProgrammes', (select coalesce(jsonb_agg(programme_ref(s.id)), '[]')"
            + " from programme s where s.parent_id = l.entity_id), 'roles', (select"
            + " coalesce(jsonb_agg(role_document(r.id, date '2015-06-01')), '[]') from role r"
            + " where r.programme_id = l.entity_id))";

    /** The measures of a revision, each with its story. */
    private static final String MEASURE_PAGES =
            "jsonb_array_elements((select jsonb_agg(measure_page(m.measure_id, date '2020-12-31', false))"
                    + " from measure_revision m where m.revision_id = l.entity_id))";

    private void read(Class<? extends Record> type, String entity, String document, int atLeast)
            throws JsonProcessingException {
        declare(type);
        List<String> documents = documents(entity, document);
        assertTrue(documents.size() >= atLeast, entity + ": " + documents.size());
        for (String text : documents) {
            JsonNode built = json.readTree(text);
            Record view = json.readValue(text, type);
            assertEquals(built, json.readTree(json.writeValueAsString(view)), entity);
            note(type, built);
        }
    }

    /** Of what the demo entered; other tests have entities of their own. */
    private List<String> documents(String entity, String document) {
        List<?> rows = entityManager
                .createNativeQuery(
                        "select distinct cast(" + document + " as text) from ledger l"
                                + " where l.entity_type = :type and l.op = 'UPSERT'"
                                + " and (l.reason like 'Tatt inn fra kilden%' or l.reason like 'Tatt inn som eksempel%' or l.reason like '%er tatt inn%')")
                .setParameter("type", entity)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private void declare(Class<?> type) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> of = itemType(component);
            if (declared.add(type.getSimpleName() + "." + component.getName()) && of.isRecord()) {
                declare(of);
            }
        }
    }

    private void note(Class<?> type, JsonNode node) {
        for (RecordComponent component : type.getRecordComponents()) {
            JsonNode value = node.path(component.getName());
            if (value.isMissingNode() || value.isNull() || (value.isArray() && value.isEmpty())) {
                continue;
            }
            produced.add(type.getSimpleName() + "." + component.getName());
            Class<?> of = itemType(component);
            if (of.isRecord() && value.isArray()) {
                value.forEach(item -> note(of, item));
            } else if (of.isRecord() && value.isObject()) {
                note(of, value);
            }
        }
    }

    private static Class<?> itemType(RecordComponent component) {
        Type generic = component.getGenericType();
        return generic instanceof ParameterizedType list
                ? (Class<?>)
                        Arrays.stream(list.getActualTypeArguments()).findFirst().orElseThrow()
                : component.getType();
    }
}
