package no.ringvirkning.broken.programme;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;

/** Every way to change rows past their versions, one to a method; those named right… are the right way. */
class BulkRepository implements PanacheRepositoryBase<Object, UUID> {

    EntityManager entityManager;

    void hql() {
        entityManager.createQuery("update Thing set name = 'x'").executeUpdate();
    }

    void sql() {
        entityManager.createNativeQuery("delete from thing").executeUpdate();
    }

    void mutation(Session session) {
        session.createMutationQuery("delete from Thing");
    }

    void nativeMutation(Session session) {
        session.createNativeMutationQuery("delete from thing");
    }

    void panacheUpdate() {
        update("name = 'x'");
    }

    void panacheDelete() {
        delete("name", "x");
    }

    void panacheDeleteNamed() {
        delete("name = :name", Map.of("name", "x"));
    }

    void panacheDeleteAll() {
        deleteAll();
    }

    void rightDelete(Object entity) {
        delete(entity);
    }

    void rightRead() {
        entityManager.createQuery("select t from Thing t").getResultList();
    }
}
