package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs what a migration does to rows that are there already. */
public final class Migrations {

    private Migrations() {}

    /** @param verb such as UPDATE: only statements that begin so, because the tables have changed already */
    public static void run(JdbcClient database, String file, String verb) {
        List<String> statements = Arrays.stream(
                        text(file).replaceAll("(?m)^--.*$", "").split(";"))
                .map(String::strip)
                .filter(statement -> statement.startsWith(verb))
                .toList();
        assertThat(statements).isNotEmpty();
        statements.forEach(statement -> database.sql(statement).update());
    }

    private static String text(String file) {
        try (InputStream migration = Migrations.class.getResourceAsStream("/db/migration/" + file)) {
            assertThat(migration).as(file).isNotNull();
            return new String(migration.readAllBytes(), UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
