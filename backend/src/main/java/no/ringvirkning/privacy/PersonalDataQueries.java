package no.ringvirkning.privacy;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.shared.StoredJson;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gathers what is known of one person, from every table that knows something. */
@ApplicationScoped
class PersonalDataQueries {

    private static final String CONTACT = """
            jsonb_strip_nulls(jsonb_build_object(
              'id', c.id, 'programme', p.slug, 'partner', o.slug, 'role', c.role, 'name', x.name, 'phone', x.phone, 'email', x.email,
              'publicLevel', x.public_level, 'consentedOn', x.consented_on, 'consentNotedAt', x.consent_noted_at,
              'keptUntil', least(x.retention_until, contacts_kept_until(p.id, :months))))
            """;

    private static final String OF_CONTACT = "select cast(" + CONTACT + """
             as text)
            from contact c join programme p on p.id = c.programme_id join partner o on o.id = c.partner_id
              left join contact_person x on x.contact_id = c.id
            where c.id = :id
            """;

    private static final String OF_ACCOUNT = """
            select cast(jsonb_build_object(
              'account', jsonb_build_object('id', a.id, 'loginName', a.login_name, 'displayName', a.display_name,
                'administrator', a.administrator, 'state', a.state, 'madeAt', a.made_at),
              'roles', (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('programme', p.slug, 'role', m.role,
                  'partner', o.slug, 'since', m.made_at)) order by p.slug), '[]')
                from membership m join programme p on p.id = m.programme_id left join partner o on o.id = m.partner_id
                where m.account_id = a.id),
              'sessions', (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('startedAt', s.made_at,
                  'lastSeenAt', s.last_seen_at, 'endedAt', s.ended_at)) order by s.made_at desc), '[]')
                from session s where s.account_id = a.id),
              'identities', (select coalesce(jsonb_agg(jsonb_build_object('issuer', n.issuer, 'subject', n.subject,
                  'since', n.made_at) order by n.made_at), '[]')
                from openid_identity n where n.account_id = a.id),
              'browsersKnownSince', (select coalesce(jsonb_agg(d.made_at order by d.made_at desc), '[]')
                from device d where d.account_id = a.id),
              'invitations', (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('madeAt', i.made_at,
                  'expiresAt', i.expires_at, 'usedAt', i.used_at)) order by i.made_at desc), '[]')
                from invitation i where i.account_id = a.id),
              'events', (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('recordedAt', e.recorded_at, 'kind', e.kind,
                  'byOwner', coalesce(e.actor = 'account:' || a.id, false), 'programme', p.slug, 'detail', e.detail))
                  order by e.recorded_at desc), '[]')
                from (select * from security_event e where e.account_id = a.id or e.actor = 'account:' || a.id
                      order by e.recorded_at desc limit 1000) e
                  left join programme p on p.id = e.programme_id),
              'assignments', (select coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object('programme', p.slug, 'measure', r.code,
                  'indicator', i.slug, 'since', g.made_at, 'endedAt', g.ended_at)) order by g.made_at desc), '[]')
                from assignment g join programme p on p.id = g.programme_id left join measure r on r.id = g.measure_id
                  left join target t on t.id = g.target_id left join indicator i on i.id = t.indicator_id
                where g.account_id = a.id),
              'remindedAt', (select coalesce(jsonb_agg(d.made_at order by d.made_at desc), '[]') from reminder d where d.account_id = a.id),
              'remindersWanted', not exists (select from reminders_off f where f.account_id = a.id),
              'contacts', (select coalesce(jsonb_agg(%s order by c.id), '[]')
                from contact_person x join contact c on c.id = x.contact_id join programme p on p.id = c.programme_id
                  join partner o on o.id = c.partner_id
                where lower(x.email) = a.login_name),
              'changes', (select count(*) from ledger l where l.actor = 'account:' || a.id),
              'keys', (select count(*) from api_key k where k.made_by = 'account:' || a.id)) as text)
            from account a where a.id = :id
            """.formatted(CONTACT);

    private final EntityManager entityManager;
    private final ObjectMapper json;
    private final int months;

    @Inject
    PersonalDataQueries(
            EntityManager entityManager,
            ObjectMapper json,
            @ConfigProperty(name = "ringvirkning.retention-months") int months) {
        this.entityManager = entityManager;
        this.json = json;
        this.months = months;
    }

    /** All that is known of who has the account. One statement. */
    Optional<AccountData> ofAccount(UUID id) {
        return first(OF_ACCOUNT, id).map(document -> StoredJson.read(json, document, AccountData.class));
    }

    /** What is known of the person of a contact. One statement. */
    Optional<HeldContact> ofContact(UUID id) {
        return first(OF_CONTACT, id).map(document -> StoredJson.read(json, document, HeldContact.class));
    }

    /** By which the owner of an account signs in. */
    Optional<String> loginName(UUID account) {
        return strings(entityManager
                        .createNativeQuery("select login_name from account where id = :id", String.class)
                        .setParameter("id", account))
                .stream()
                .findFirst();
    }

    private Optional<String> first(String sql, UUID id) {
        return strings(entityManager
                        .createNativeQuery(sql)
                        .setParameter("id", id)
                        .setParameter("months", months))
                .stream()
                .findFirst();
    }

    private static List<String> strings(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
