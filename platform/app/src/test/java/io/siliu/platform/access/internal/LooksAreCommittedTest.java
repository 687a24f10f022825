package io.siliu.platform.access.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.siliu.kernel.Digest;
import io.siliu.kernel.IdGenerator;
import io.siliu.kernel.canonical.Json;
import io.siliu.kernel.canonical.SaltedRecord;
import io.siliu.kernel.canonical.SaltedRecord.SaltedField;
import io.siliu.platform.SiliuTest;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Role;
import io.siliu.platform.anchoring.EntryKind;
import io.siliu.platform.anchoring.EntryState;
import io.siliu.platform.anchoring.LedgerEntries;
import io.siliu.platform.anchoring.LedgerStatus;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks of the audit trail go to the ledger in batches, and whoever changes one afterwards is found out. */
@SiliuTest
class LooksAreCommittedTest {

    private static final Actor OFFICER =
            new Actor(7, "示例监管员", Role.TAX_OFFICER, null, "990000", Role.TAX_OFFICER.permissions());

    private final AuditTrail trail;
    private final Access access;
    private final LookBatchMapper mapper;
    private final AuditMapper looks;
    private final LedgerEntries ledger;
    private final LedgerStatus status;
    private final IdGenerator ids;
    private final SecureRandom random;
    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    LooksAreCommittedTest(
            AuditTrail trail,
            Access access,
            LookBatchMapper mapper,
            AuditMapper looks,
            LedgerEntries ledger,
            LedgerStatus status,
            IdGenerator ids,
            SecureRandom random,
            TransactionTemplate transaction,
            JdbcClient sql) {
        this.trail = trail;
        this.access = access;
        this.mapper = mapper;
        this.looks = looks;
        this.ledger = ledger;
        this.status = status;
        this.ids = ids;
        this.random = random;
        this.transaction = transaction;
        this.sql = sql;
    }

    @Test
    void freshLooksWaitForOthers() {
        look();
        commitAll(Duration.ofMinutes(30));
        String subject = look();

        assertThat(in(Duration.ofMinutes(2)).pass()).isZero();
        assertThat(batchOf(subject)).isNull();
        assertThat(waits(subject)).isTrue();
    }

    @Test
    void aLookIsCommittedOnceAndProvesItselfWithoutTheOthers() {
        look();
        String subject = look();
        commitAll(Duration.ofMinutes(30));

        long batch = batchOf(subject);
        assertThat(waits(subject)).isFalse();
        SaltedRecord record = record(batch);
        assertThat(record.commitment()).isEqualTo(committed(batch));
        SaltedRecord alone = record;
        for (String other : record.fields().keySet()) {
            alone = record.fields().get(other).value().get("subject").asString().equals(subject)
                    ? alone
                    : alone.withhold(other);
        }
        assertThat(alone.fields()).hasSize(1);
        assertThat(alone.commitment()).isEqualTo(committed(batch));
        assertThat(status.of(EntryKind.LOOKS, LookBatches.number(batch), 1)
                        .orElseThrow()
                        .stage())
                .isEqualTo(EntryState.Stage.PENDING);
        assertThat(in(Duration.ofMinutes(30)).pass())
                .as("nothing is left to commit")
                .isZero();
    }

    @Test
    void aChangedAndARemovedLookNoLongerFitTheCommitment() {
        look();
        String subject = look();
        commitAll(Duration.ofMinutes(30));
        long batch = batchOf(subject);

        sql.sql("UPDATE audit_event SET purpose = 'CASE 1' WHERE subject_id = ?")
                .param(subject)
                .update();
        assertThat(record(batch).commitment()).isNotEqualTo(committed(batch));
        sql.sql("DELETE FROM audit_event WHERE subject_id = ?").param(subject).update();
        assertThat(record(batch).commitment()).isNotEqualTo(committed(batch));
    }

    private String look() {
        String subject = "L" + UUID.randomUUID().toString().substring(0, 12);
        access.actingAs(OFFICER, () -> {
            trail.looked("RECORD", subject, AuditTrail.ROUTINE);
            return null;
        });
        return subject;
    }

    private void commitAll(Duration later) {
        int committed;
        do {
            committed = in(later).pass();
        } while (committed > 0);
    }

    private LookBatches in(Duration later) {
        return new LookBatches(mapper, ledger, ids, random, transaction, Clock.offset(Clock.systemUTC(), later));
    }

    private boolean waits(String subject) {
        return sql.sql("SELECT COUNT(*) FROM look_waiting JOIN audit_event ON id = event_id WHERE subject_id = ?")
                        .param(subject)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private Long batchOf(String subject) {
        return sql.sql("SELECT batch_id FROM look_in_batch JOIN audit_event ON id = event_id WHERE subject_id = ?")
                .param(subject)
                .query(Long.class)
                .optional()
                .orElse(null);
    }

    private Digest committed(long batch) {
        return Digest.parse(sql.sql("SELECT commitment FROM ledger_entry WHERE kind = 'LOOKS' AND subject_id = ?")
                .param(LookBatches.number(batch))
                .query(String.class)
                .single());
    }

    /** The batch as the trail has it now. */
    private SaltedRecord record(long batch) {
        TreeMap<String, SaltedField> fields = new TreeMap<>();
        List<Long> events = sql.sql("SELECT event_id FROM look_in_batch WHERE batch_id = ?")
                .param(batch)
                .query(Long.class)
                .list();
        for (long event : events) {
            String salt = sql.sql("SELECT salt FROM look_in_batch WHERE event_id = ?")
                    .param(event)
                    .query(String.class)
                    .single();
            look(event)
                    .ifPresent(look -> fields.put(
                            Long.toString(event), new SaltedField(salt, Json.tree(LookBatches.content(look)))));
        }
        return new SaltedRecord(
                "LOOKS", LookBatches.number(batch), 1, committed(batch).algorithm(), fields, new TreeMap<>());
    }

    private Optional<LookTrail.Look> look(long event) {
        return looks.looks(null, null, null, null, null, event + 1, 1).stream()
                .filter(look -> look.id() == event)
                .findFirst();
    }
}
