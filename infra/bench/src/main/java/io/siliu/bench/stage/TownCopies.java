package io.siliu.bench.stage;

import io.siliu.kernel.IdGenerator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills the tables that screening reads and writes with copies of what was booked, sealed and screened: as older records of
 * other enterprises and workers, each with its key, revision, features, assessment, alerts and entries of the log. To book as
 * many would take hours and show nothing of the screening. A copy cannot be decrypted, and nobody opens it.
 */
final class TownCopies {

    /** Further apart than the ids that are drawn within two hours. */
    private static final long STEP = 1L << 45;

    private static final List<Copied> TABLES = List.of(
            new Copied("data_key", "subject_kind = 'RECORD' AND subject_id", Map.of("subject_id", older("subject_id"))),
            new Copied(
                    "four_flow_record",
                    "id",
                    Map.of(
                            "enterprise_id", older("enterprise_id"),
                            "id", older("id"),
                            "number", renamed("number"),
                            "line_id", older("line_id"),
                            "worker_id", older("worker_id"))),
            ofRecord("record_revision", "record_id", Map.of()),
            ofRecord("sealing_features", "record_id", Map.of()),
            ofRecord("sealing_number_use", "record_id", Map.of()),
            ofRecord("assessment", "id", Map.of("id", older("id"), "record_number", renamed("record_number"))),
            ofRecord(
                    "alert",
                    "id",
                    Map.of(
                            "id", older("id"),
                            "record_number", renamed("record_number"),
                            "assessment_id", older("assessment_id"))),
            new Copied(
                    "ledger_entry",
                    "id",
                    Map.of(
                            "id", older("id"),
                            "subject_id", renamed("subject_id"),
                            "log_index", ":copy * 10000000 + ROW_NUMBER() OVER (ORDER BY id)")));

    private final JdbcClient database;
    private final long first;
    private int copies;

    /** Made before anything is booked. */
    TownCopies(ApplicationContext application) {
        database = application.getBean(JdbcClient.class);
        first = application.getBean(IdGenerator.class).next();
    }

    /**
     * A table with what is different in a copy.
     *
     * @param drawn the column by whose ids what was booked is told from its copies
     */
    private record Copied(String table, String drawn, Map<String, String> changed) {}

    private static Copied ofRecord(String table, String drawn, Map<String, String> changed) {
        Map<String, String> all = new HashMap<>(changed);
        all.put("enterprise_id", older("enterprise_id"));
        all.put("record_id", older("record_id"));
        return new Copied(table, drawn, all);
    }

    private static String older(String id) {
        return id + " - :copy * " + STEP;
    }

    private static String renamed(String name) {
        return "CONCAT(" + name + ", '-', :copy)";
    }

    /** Copies until so many assessments are stored, or a few more. */
    void fillTo(long stored) {
        while (stored() < stored) {
            copies++;
            TABLES.forEach(this::copy);
        }
    }

    /** A column that the database reckons takes no value. */
    private void copy(Copied copied) {
        List<String> columns =
                database.sql("""
                        SELECT column_name FROM information_schema.columns
                        WHERE table_schema = DATABASE() AND table_name = ? AND COALESCE(generation_expression, '') = ''
                        ORDER BY ordinal_position
                        """).param(copied.table()).query(String.class).list();
        String values = columns.stream()
                .map(column -> copied.changed().getOrDefault(column, column))
                .collect(Collectors.joining(", "));
        database.sql("INSERT INTO " + copied.table() + " (" + String.join(", ", columns) + ") SELECT " + values
                        + " FROM " + copied.table() + " WHERE " + copied.drawn() + " > :first")
                .param("copy", copies)
                .param("first", first)
                .update();
    }

    private long stored() {
        return database.sql("SELECT COUNT(*) FROM assessment").query(Long.class).single();
    }
}
