package io.siliu.platform.assessment.internal.features;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Money;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.identifier.ResidentIdNumber;
import io.siliu.platform.Invented;
import io.siliu.platform.Town;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.Role;
import io.siliu.platform.assessment.OutsideStatements;
import io.siliu.platform.assessment.OutsideStatements.Outcome;
import io.siliu.platform.party.Workers;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.rules.fact.SignalFacts;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What tests of features share: a town in which lines are booked, others who tell things, and what the features say of a line. */
abstract class FeatureTest {

    final Town town;
    final Access access;
    final JdbcClient database;
    private final OutsideStatements statements;
    private final BookSettlement settlements;
    private final Signals signals;
    private final Workers workers;

    FeatureTest(BeanFactory beans) {
        town = beans.getBean(Town.class);
        access = beans.getBean(Access.class);
        database = beans.getBean(JdbcClient.class);
        statements = beans.getBean(OutsideStatements.class);
        settlements = beans.getBean(BookSettlement.class);
        signals = beans.getBean(Signals.class);
        workers = beans.getBean(Workers.class);
    }

    /** A statement of a registry, an archive or another system that is allowed to make it. */
    final Outcome say(String word) {
        return say(new Actor(0, "test", Role.CONNECTOR, null, null, Role.CONNECTOR.permissions()), word);
    }

    final Outcome say(Actor actor, String word) {
        return say(actor, "示例", word);
    }

    /** @param source who says so, by the word of the actor's program */
    final Outcome say(Actor actor, String source, String word) {
        return access.actingAs(actor, () -> statements.take(source, List.of(Json.MAPPER.readTree(word))))
                .get(0);
    }

    /** @param lines without the header, as {@link Town#line} writes them */
    final void book(long enterprise, LocalDate day, String lines) {
        byte[] file = (Town.header() + lines).getBytes(UTF_8);
        access.actingAs(Town.person(enterprise), () -> settlements.book(file, day, null));
    }

    final long worker(int index) {
        return workers.withIdNumber(new ResidentIdNumber(Invented.idNumber(index)))
                .orElseThrow()
                .workerId();
    }

    /** The one line of a worker at an enterprise. */
    final long line(long enterprise, int worker) {
        return database.sql("SELECT id FROM settlement_line WHERE enterprise_id = ? AND worker_id = ?")
                .params(enterprise, worker(worker))
                .query(Long.class)
                .single();
    }

    /** The one line of a worker at an enterprise that was settled on a day. */
    final long line(long enterprise, int worker, LocalDate day) {
        return database.sql(
                        "SELECT id FROM settlement_line WHERE enterprise_id = ? AND worker_id = ? AND settled_on = ?")
                .params(enterprise, worker(worker), day)
                .query(Long.class)
                .single();
    }

    /** Of a line as a day sees it. */
    final SignalFacts signals(long line, LocalDate day) {
        return computed(line, day).signals();
    }

    /** The same with the features, and with what could not be used of either. */
    final Computed computed(long line, LocalDate day) {
        return computed(day, line).get(line);
    }

    /** Of lines that are asked for together, by line. */
    final Map<Long, Computed> computed(LocalDate day, long... lines) {
        return signals.of(
                LongStream.of(lines).mapToObj(line -> subject(line, day)).toList());
    }

    private Subject subject(long line, LocalDate day) {
        return database.sql("SELECT enterprise_id, worker_id, work_month, gross FROM settlement_line WHERE id = ?")
                .param(line)
                .query((row, place) -> subject(
                        row.getLong("enterprise_id"),
                        line,
                        row.getLong("worker_id"),
                        day,
                        YearMonth.parse(row.getString("work_month")),
                        Money.of(row.getBigDecimal("gross"))))
                .single();
    }

    static Subject subject(long enterprise, long line, long worker, LocalDate day, YearMonth month, Money gross) {
        return new Subject(
                enterprise, line, worker, day, month, "RIDER", "990100", null, gross, Money.ZERO, null, List.of());
    }
}
