package io.siliu.platform;

import io.siliu.kernel.Digest;
import io.siliu.platform.document.FileReadings;
import io.siliu.platform.document.PaperField;
import io.siliu.platform.document.PaperReading;
import io.siliu.platform.document.ReadDocument;
import io.siliu.platform.document.Readings;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Files what was read of a paper once more, read otherwise than it was: a paper whose file is sound, and whose values people
 * have to look at all the same, is not easily drawn.
 */
record ReadOtherwise(Readings readings, FileReadings filing, TransactionTemplate transaction, JdbcClient database) {

    /** No value is certain, and nothing says why. */
    static PaperReading unsure(PaperReading reading) {
        return reading.withFields(reading.fields().stream()
                .flatMap(field -> field.asRead().stream())
                .map(ReadOtherwise::unsure)
                .toList());
    }

    /** The same value, which does not count. */
    static PaperField unsure(PaperField field) {
        return new PaperField(
                field.name(),
                field.value(),
                0.6,
                false,
                field.source(),
                field.page(),
                field.box(),
                field.quotePath(),
                field.quoteText(),
                field.alternatives(),
                null);
    }

    /** A paper that lacks a field. */
    static PaperReading without(PaperReading reading, String name) {
        return reading.withFields(reading.fields().stream()
                .filter(field -> !field.name().equals(name))
                .toList());
    }

    /** @param change of each paper of the file */
    void read(String paper, UnaryOperator<PaperReading> change) {
        long id = Long.parseLong(paper);
        List<PaperReading> changed =
                readings.of(List.of(id)).get(id).stream().map(change).toList();
        long enterprise = database.sql("SELECT enterprise_id FROM document WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
        byte[] digest = database.sql("SELECT sha256 FROM document WHERE id = ?")
                .param(id)
                .query(byte[].class)
                .single();
        ReadDocument read = new ReadDocument(id, enterprise, new Digest("sha256", digest), Instant.now(), changed);
        transaction.executeWithoutResult(status -> filing.file(List.of(read)));
    }
}
