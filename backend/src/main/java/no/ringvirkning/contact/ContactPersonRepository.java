package no.ringvirkning.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class ContactPersonRepository implements PanacheRepositoryBase<ContactPerson, UUID> {}
