package io.siliu.bench.stage;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.internal.outside.OutsidePeople;
import io.siliu.platform.assessment.internal.outside.OutsideWork;
import io.siliu.platform.assessment.internal.outside.Statement;
import io.siliu.platform.assessment.internal.outside.StatementKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What others say of the people and the work of a town: how they registered, what they want, how they signed and delivered. */
final class TownWords {

    private final OutsideStatements face;
    private final List<JsonNode> waiting = new ArrayList<>();

    TownWords(OutsideStatements face) {
        this.face = face;
    }

    void worker(TownWorker worker) {
        String id = worker.idNumber();
        LocalDate on = worker.since();
        String own = String.valueOf(worker.number());
        say(
                StatementKind.REGISTERED,
                new OutsidePeople.Registered(
                        id,
                        on.atTime(9, 0).plusSeconds(worker.number() % 30_000),
                        "device" + own,
                        "network" + own,
                        null,
                        false,
                        false));
        say(
                StatementKind.IDENTITY,
                new OutsidePeople.Identified(
                        id,
                        on,
                        true,
                        new BigDecimal("0.95"),
                        true,
                        "face" + own,
                        false,
                        on.plusYears(10),
                        false,
                        false,
                        false,
                        null,
                        null,
                        null));
        say(StatementKind.WILL, new OutsidePeople.Willing(id, on, true, true, false, false, true, true, false, false));
    }

    void contract(TownWorker worker, TownFirm firm) {
        LocalDate on = worker.since();
        String file = firm.contract(worker);
        say(
                StatementKind.SIGNING,
                new OutsideWork.Signed(
                        worker.idNumber(),
                        firm.creditCode(),
                        file,
                        "contract " + file,
                        "device" + worker.number(),
                        on,
                        on.atTime(10, 0),
                        on,
                        on.plusYears(3),
                        95,
                        true,
                        true,
                        2,
                        0,
                        0,
                        BigDecimal.ZERO,
                        null,
                        null,
                        null));
    }

    /** The worker looks at what he is paid for. */
    void line(TownLine line) {
        say(
                StatementKind.SIGN_IN,
                new OutsidePeople.SignedIn(
                        line.worker().idNumber(), line.endsOn().atTime(20, 0)));
        if (line.task() != null) {
            delivery(line);
        }
    }

    private void delivery(TownLine line) {
        Map<LocalDate, BigDecimal> hours = new HashMap<>();
        for (LocalDate day = line.startsOn(); !day.isAfter(line.endsOn()); day = day.plusDays(2)) {
            hours.put(day, new BigDecimal("6.5"));
        }
        say(
                StatementKind.DELIVERY,
                new OutsideWork.Delivered(
                        line.enterprise(),
                        line.task(),
                        line.startsOn().minusDays(1).atTime(18, 0),
                        line.startsOn().atTime(9, 0),
                        line.endsOn().atTime(17, 0),
                        line.acceptedOn().atTime(11, 0),
                        "delivery " + line.task(),
                        line.has(Flaw.WITHOUT_DELIVERY) ? 3 : 0,
                        null,
                        new BigDecimal("3"),
                        60,
                        0,
                        hours,
                        null));
    }

    void flush() {
        if (!waiting.isEmpty()) {
            face.take("示例报送", List.copyOf(waiting)).stream()
                    .filter(outcome -> outcome.state() != OutsideStatements.State.TAKEN)
                    .findFirst()
                    .ifPresent(outcome -> {
                        throw new IllegalStateException("A statement was not taken: " + outcome);
                    });
            waiting.clear();
        }
    }

    private void say(StatementKind kind, Statement statement) {
        ObjectNode node = (ObjectNode) Json.tree(statement);
        node.put("kind", kind.name());
        waiting.add(node);
        if (waiting.size() == OutsideStatements.MOST) {
            flush();
        }
    }
}
