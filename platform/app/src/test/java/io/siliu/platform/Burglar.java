package io.siliu.platform;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.PlatformException;
import io.siliu.kernel.canonical.PackedJson;
import io.siliu.platform.access.DataSubject;
import io.siliu.platform.access.PersonalData;
import io.siliu.platform.database.Home;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody who took the whole database and all folders, and has the master key: reads every column of every table and every
 * original, opens whatever any key that is left opens, and looks for words.
 */
final class Burglar {

    private final JdbcClient database;
    private final PersonalData keys;
    private final Path originals;

    Burglar(JdbcClient database, PersonalData keys, Home home) {
        this.database = database;
        this.keys = keys;
        this.originals = home.at("originals");
    }

    /** Where which of the words can be read: {@code table.column} or {@code originals}. */
    Map<String, Set<String>> finds(Collection<String> words) {
        Map<String, Set<String>> found = new TreeMap<>();
        for (String table : tables()) {
            for (Map<String, Object> row :
                    database.sql("SELECT * FROM " + table).query().listOfRows()) {
                row.forEach((column, value) ->
                        readings(row, value).forEach(reading -> note(found, table + "." + column, reading, words)));
            }
        }
        return found;
    }

    /** The originals of these documents that can be opened yet. */
    List<String> opens(Collection<String> documentIds) {
        try (Stream<Path> files = Files.exists(originals) ? Files.walk(originals) : Stream.empty()) {
            List<String> opened = new ArrayList<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String id = file.getFileName().toString().replaceFirst(".*-", "");
                if (documentIds.contains(id)
                        && open(DataSubject.DOCUMENT, Long.parseLong(id), Files.readAllBytes(file)) != null) {
                    opened.add(id);
                }
            }
            return opened;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<String> tables() {
        return database.sql("SELECT table_name FROM information_schema.tables WHERE table_schema = DATABASE()"
                        + " AND table_type = 'BASE TABLE' ORDER BY table_name")
                .query(String.class)
                .list();
    }

    private List<byte[]> readings(Map<String, Object> row, Object value) {
        if (!(value instanceof byte[] bytes)) {
            return value == null ? List.of() : List.of(value.toString().getBytes(UTF_8));
        }
        List<byte[]> readings = new ArrayList<>(List.of(bytes));
        if (bytes.length > 28) {
            for (Long id : numbersIn(row)) {
                for (DataSubject subject : DataSubject.values()) {
                    byte[] opened = has(subject, id) ? open(subject, id, bytes) : null;
                    if (opened != null) {
                        readings.add(opened);
                        readings.add(inflated(opened));
                    }
                }
            }
        }
        return readings;
    }

    /** Every number of the row may be the one whose key it is, and a payout's line leads to its worker. */
    private Set<Long> numbersIn(Map<String, Object> row) {
        Set<Long> numbers = row.values().stream()
                .filter(Long.class::isInstance)
                .map(Long.class::cast)
                .collect(Collectors.toCollection(TreeSet::new));
        Object line = row.get("line_id");
        if (line instanceof Long id) {
            numbers.addAll(workersOf.computeIfAbsent(id, this::workerOf));
        }
        Object glance = row.get("glance_id");
        if (glance instanceof Long id) {
            numbers.addAll(database.sql("SELECT document_id FROM glance WHERE id = ?")
                    .param(id)
                    .query(Long.class)
                    .list());
        }
        return numbers;
    }

    private final Map<Long, List<Long>> workersOf = new HashMap<>();

    private List<Long> workerOf(long line) {
        return database.sql("SELECT worker_id FROM settlement_line WHERE id = ?")
                .param(line)
                .query(Long.class)
                .list();
    }

    private boolean has(DataSubject subject, long id) {
        return database.sql("SELECT COUNT(*) FROM data_key WHERE subject_kind = ? AND subject_id = ? AND wrapped_key"
                                + " IS NOT NULL")
                        .params(subject.name(), id)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private byte[] open(DataSubject subject, long id, byte[] closed) {
        try {
            return keys.decrypt(subject, id, closed);
        } catch (PlatformException | IllegalArgumentException notItsKey) {
            return null;
        }
    }

    /** JSON is packed with words that everybody has; what is damaged gives nothing. */
    private static byte[] inflated(byte[] packed) {
        try {
            return PackedJson.unpack(packed);
        } catch (IllegalStateException notPacked) {
            return new byte[0];
        }
    }

    private static void note(Map<String, Set<String>> found, String place, byte[] reading, Collection<String> words) {
        String text = new String(reading, ISO_8859_1);
        for (String word : words) {
            if (text.contains(new String(word.getBytes(UTF_8), ISO_8859_1))) {
                found.computeIfAbsent(place, any -> new TreeSet<>()).add(word);
            }
        }
    }
}
