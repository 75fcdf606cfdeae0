package no.ringvirkning.shared;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Gives migrations a connection of their own: the pool's give up a statement as soon as a request would, and a migration may
 * take as long as it needs.
 */
@Singleton
class MigrationConnection implements FlywayConfigurationCustomizer {

    private final Optional<String> url;
    private final Optional<String> username;
    private final Optional<String> password;

    @Inject
    MigrationConnection(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") Optional<String> url,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> username,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.url = url;
        this.username = username;
        this.password = password;
    }

    @Override
    public void customize(FluentConfiguration migrations) {
        // User and password may also stand in the address; the settings of Quarkus for this would insist on both.
        url.ifPresent(address -> migrations.dataSource(address, username.orElse(null), password.orElse(null)));
    }
}
