package no.ringvirkning.indicator.annotation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class AnnotationRepository implements PanacheRepositoryBase<Annotation, UUID> {}
