package io.siliu.sandbox.drill;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Money;
import io.siliu.kernel.Secret;
import io.siliu.sandbox.feed.Courier.Delivered;
import io.siliu.sandbox.feed.Records.Row;
import io.siliu.sandbox.feed.Stages;
import io.siliu.sandbox.feed.StubProduct;
import io.siliu.sandbox.paper.Booking;
import io.siliu.sandbox.paper.OfflineBooking;
import io.siliu.sandbox.population.Population;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The drill must see what it is there for: something lost, something doubled, something left unread. */
final class OutcomeTests {

    private final Population month = Population.drawn(4).first(30);
    private final Booking booking = OfflineBooking.of(month);
    private final StubProduct stub = new StubProduct()
            .answering("/api/v1/documents/1", Map.of("stage", "READ"))
            .answering("/api/v1/documents/2", Map.of("stage", "READ"))
            .answering("/api/v1/documents/3", Map.of("stage", "FAILED"));

    @AfterEach
    void stop() {
        stub.close();
    }

    private Outcome outcome(List<String> ids, Map<String, Long> after) {
        List<Delivered> delivered =
                ids.stream().map(id -> new Delivered("paper", id)).toList();
        return new Outcome(stub.product(), Secret.of("t"), delivered, new Stages(Map.of()), new Stages(after));
    }

    private static Map<String, Long> counts(long documents, long papers, long records) {
        return Map.of("documents.read", documents, "papers.total", papers, "records.screened", records);
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        month.lines()
                .forEach(line -> rows.add(new Row(
                        "N-" + line.key(),
                        line.batchNumber(),
                        booking.taskNumber(line).orElse(""),
                        line.gross(),
                        line.gross())));
        return rows;
    }

    private Checks papers(List<String> ids, Map<String, Long> after) {
        Checks checks = new Checks();
        outcome(ids, after).papers(checks);
        return checks;
    }

    private Checks lines(List<Row> rows, Map<String, Long> after) {
        Checks checks = new Checks();
        outcome(List.of(), after).lines(checks, month, booking, rows);
        return checks;
    }

    @Test
    void everythingOncePasses() {
        assertThat(papers(List.of("1", "2"), counts(2, 2, 0)).failed()).isEmpty();
        assertThat(lines(rows(), counts(0, 0, 30)).failed()).isEmpty();
    }

    @Test
    void twoPapersUnderOneIdentifierFail() {
        assertThat(papers(List.of("1", "1"), counts(2, 2, 0)).allHold()).isFalse();
    }

    @Test
    void paperKeptTwiceFails() {
        assertThat(papers(List.of("1", "2"), counts(3, 2, 0)).failed())
                .singleElement()
                .asString()
                .contains("expected 2, found 3");
    }

    @Test
    void paperHandedOnTwiceFails() {
        assertThat(papers(List.of("1", "2"), counts(2, 3, 0)).failed()).hasSize(1);
    }

    @Test
    void paperThatWasNotReadFails() {
        assertThat(papers(List.of("1", "3"), counts(2, 2, 0)).failed()).hasSize(1);
    }

    @Test
    void lostRecordFails() {
        List<Row> rows = rows();
        rows.remove(7);
        assertThat(lines(rows, counts(0, 0, 30)).failed()).hasSize(2);
    }

    @Test
    void doubledRecordFails() {
        List<Row> rows = rows();
        Row first = rows.get(0);
        rows.add(new Row("N-again", first.batchNumber(), first.taskNumber(), first.gross(), Money.ZERO));
        assertThat(lines(rows, counts(0, 0, 31)).failed()).hasSize(3);
    }
}
