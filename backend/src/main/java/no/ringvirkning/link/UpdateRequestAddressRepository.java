package no.ringvirkning.link;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import no.ringvirkning.mail.MailTo;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class UpdateRequestAddressRepository implements PanacheRepositoryBase<UpdateRequestAddress, UUID> {

    /** Keeps whom a request goes to; as before when nobody else is named. */
    Optional<UpdateRequestAddress> kept(UUID request, @Nullable MailTo to) {
        Optional<UpdateRequestAddress> known = findByIdOptional(request);
        if (to == null) {
            return known;
        }
        known.ifPresent(address -> address.change(to));
        UpdateRequestAddress kept = known.orElseGet(() -> new UpdateRequestAddress(request, to));
        persist(kept);
        return Optional.of(kept);
    }
}
