package io.siliu.platform.database.internal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What decides about the database.
 *
 * @param home the folder of this installation
 * @param walkthrough whether an invented population is shown
 * @param inventedIdentifiers whether identifiers of the invented region are accepted outside of a walkthrough; for
 *     tests
 * @param database the external database, or nothing for the embedded one
 */
@ConfigurationProperties("siliu")
record DatabaseProperties(
        @DefaultValue(".siliu") Path home,
        @DefaultValue("false") boolean walkthrough,
        @DefaultValue("false") boolean inventedIdentifiers,
        @DefaultValue Database database) {

    /**
     * @param url JDBC address of an external database; empty means embedded
     * @param schema name of the schema in the embedded server
     */
    record Database(
            String url,
            String user,
            String password,
            @DefaultValue("siliu") String schema) {

        boolean embedded() {
            return url == null || url.isBlank();
        }

        @Override
        public String toString() {
            return "Database[url=" + url + ", schema=" + schema + "]";
        }
    }
}
