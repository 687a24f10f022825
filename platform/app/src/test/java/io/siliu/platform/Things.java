package io.siliu.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.ChinaTime;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.Money;
import io.siliu.platform.access.Access;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.database.Workers;
import io.siliu.platform.document.Channel;
import io.siliu.platform.document.ReceiveDocuments;
import io.siliu.platform.document.ReceiveDocuments.NewDocument;
import io.siliu.platform.settlement.BookSettlement;
import io.siliu.platform.settlement.BookingOutcome.Booked;
import io.siliu.platform.settlement.SettlementDrafts;
import io.siliu.sandbox.paper.Party;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * One of each thing that a page shows, all of one enterprise in region 990100: a task, a batch, a draft, a paper, a
 * record, a registration and an alarm.
 */
@Component
class Things {

    private final Town town;
    private final Access access;
    private final BookSettlement booking;
    private final SettlementDrafts drafts;
    private final ReceiveDocuments receiving;
    private final Workers workers;
    private final IdGenerator ids;
    private final JdbcClient sql;
    private final LocalDate today;

    Things(
            Town town,
            Access access,
            BookSettlement booking,
            SettlementDrafts drafts,
            ReceiveDocuments receiving,
            Workers workers,
            IdGenerator ids,
            JdbcClient sql,
            Clock clock) {
        this.town = town;
        this.access = access;
        this.booking = booking;
        this.drafts = drafts;
        this.receiving = receiving;
        this.workers = workers;
        this.ids = ids;
        this.sql = sql;
        this.today = ChinaTime.today(clock);
    }

    /** Identifiers as they stand in addresses. */
    record Made(
            long enterprise,
            String task,
            String batch,
            String line,
            String draft,
            String document,
            String record,
            String registration,
            String alarm) {}

    /** @param index of the enterprise; the last three digits are its worker's number */
    Made make(int index) {
        long enterprise = town.enterprise(index, EngagementModel.SUBCONTRACT);
        int worker = index % 1000;
        town.worker(worker);
        String task = town.acceptedTask(enterprise, worker, "300.00", today);
        String second = town.acceptedTask(enterprise, worker, "200.00", today);
        long batch = booked(enterprise, file("T-" + index, task, worker, "300.00"));
        long draft = drafted(enterprise, file("U-" + index, second, worker, "200.00"));
        String document = handedIn(enterprise, index, task, worker);
        workers.drain("document.reading");
        workers.drain("fourflow.matching");
        long registration = registration("990100");
        return new Made(
                enterprise,
                one("SELECT id FROM task_order WHERE task_number = ?", task),
                Long.toString(batch),
                one("SELECT id FROM settlement_line WHERE batch_id = ?", batch),
                Long.toString(draft),
                document,
                one("SELECT number FROM four_flow_record WHERE enterprise_id = ?", enterprise),
                Long.toString(registration),
                Long.toString(alarm("990100", registration)));
    }

    private static byte[] file(String batch, String task, int worker, String amount) {
        return (Town.header() + Town.line(batch, task, worker, amount)).getBytes(UTF_8);
    }

    private long booked(long enterprise, byte[] file) {
        return access.actingAs(
                Town.person(enterprise),
                () -> ((Booked) booking.book(file, today, null)).batch().id());
    }

    private long drafted(long enterprise, byte[] file) {
        return access.actingAs(
                Town.person(enterprise), () -> drafts.preview(file).draftId());
    }

    private String handedIn(long enterprise, int index, String task, int worker) {
        FlowPapers papers = new FlowPapers(new Party(Town.name(index), Invented.enterpriseCode(index)), "T-" + index);
        byte[] paper = papers.acceptance(new FlowPapers.Line(worker, task, Money.of("300.00")));
        return access.actingAs(
                Town.person(enterprise),
                () -> receiving
                        .receive(new NewDocument(Channel.WEB, "acceptance.pdf", paper, null))
                        .id());
    }

    private String one(String query, Object value) {
        return sql.sql(query).param(value).query(String.class).single();
    }

    long registration(String city) {
        long id = ids.next();
        sql.sql("""
                INSERT INTO sign_up (id, account_id, worker_id, step, began_at, changed_at, device_key, address_key,
                    address_block, occupation, city, retention_class)
                VALUES (?, ?, ?, 'DONE', ?, ?, ?, ?, '127.0.0.*', 'RIDER', ?, 'IDENTITY')
                """)
                .params(id, id, id, Instant.now(), Instant.now(), new byte[32], new byte[32], city)
                .update();
        return id;
    }

    private long alarm(String region, long member) {
        long id = ids.next();
        sql.sql("""
                INSERT INTO registration_alarm (id, pattern, source_key, source_label, level, region, registrations,
                    threshold, window_minutes, first_at, last_at, raised_at, basis, to_confirm, retention_class)
                VALUES (?, 'DEVICE', ?, '…', 'HIGH', ?, 3, 3, 60, ?, ?, ?, '平台自定', TRUE, 'IDENTITY')
                """)
                .params(id, new byte[32], region, Instant.now(), Instant.now(), Instant.now())
                .update();
        sql.sql("INSERT INTO registration_alarm_member VALUES (?, ?)")
                .params(id, member)
                .update();
        return id;
    }
}
