package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.party.CardInUse;
import io.siliu.platform.settlement.PayoutStage;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Every change of a stage names the stages from which it may be made, and tells by its count whether it was. */
@Mapper
interface PayoutMapper {

    /** Of a dropped order, what the bank had said of the one before it: it stands in its place. */
    String LATEST = """
            SELECT p.enterprise_id, p.id, p.batch_id, p.line_id, p.attempt, p.worker_id, p.amount, p.card_masked, p.stage,
                   p.sendings, p.askings, p.opened_at, p.screened_at, p.held_by, p.held_zh, p.held_en, p.released_at,
                   p.released_by, p.release_reason, p.sent_at, p.bank_reference,
                   COALESCE(p.paid_at, undone.paid_at) AS paid_at,
                   COALESCE(p.return_reference, undone.return_reference) AS return_reference,
                   COALESCE(p.returned_at, undone.returned_at) AS returned_at,
                   COALESCE(p.refused_code, undone.refused_code) AS refused_code,
                   COALESCE(p.refused_words, undone.refused_words) AS refused_words,
                   COALESCE(p.refused_at, undone.refused_at) AS refused_at, p.again_at IS NOT NULL AS goes_again, p.doubt
            FROM payout p
            LEFT JOIN payout undone ON p.stage = 'DROPPED' AND undone.enterprise_id = p.enterprise_id
                AND undone.line_id = p.line_id AND undone.attempt = p.attempt - 1""";

    @Insert("""
            <script>
            INSERT INTO payout
                (enterprise_id, id, batch_id, line_id, worker_id, amount, stage, sendings, askings, next_at, opened_at,
                 retention_class)
            VALUES
            <foreach item="row" collection="rows" separator=",">
                (#{row.enterpriseId}, #{row.id}, #{row.batchId}, #{row.lineId}, #{row.workerId}, #{row.amount}, 'NEW',
                 0, 0, #{row.at}, #{row.at}, 'ACCOUNTING')
            </foreach>
            </script>
            """)
    void open(List<Opening> rows);

    @Select(LATEST + """

            WHERE p.enterprise_id = #{enterpriseId} AND p.batch_id = #{batchId}
            AND NOT EXISTS (
                SELECT 1 FROM payout later WHERE later.line_id = p.line_id AND later.attempt > p.attempt)
            """)
    List<PayoutRow> ofBatch(long enterpriseId, long batchId);

    @Select("""
            <script>
            SELECT b.id FROM settlement_batch b WHERE b.id IN
            <foreach item="id" collection="batchIds" open="(" separator="," close=")">#{id}</foreach>
            AND EXISTS (SELECT 1 FROM payout p WHERE p.enterprise_id = b.enterprise_id AND p.batch_id = b.id)
            </script>
            """)
    List<Long> ordered(@Param("batchIds") Collection<Long> batchIds);

    /** Of a worker, or where that is null, of an enterprise. */
    @Select("<script>" + LATEST + """

            WHERE <choose>
                <when test="workerId != null">p.worker_id = #{workerId}</when>
                <otherwise>p.enterprise_id = #{enterpriseId}</otherwise>
            </choose> AND p.line_id IN
            <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>
            AND NOT EXISTS (
                SELECT 1 FROM payout later WHERE later.line_id = p.line_id AND later.attempt > p.attempt)
            </script>
            """)
    List<PayoutRow> ofLines(Long workerId, Long enterpriseId, Collection<Long> lineIds);

    /**
     * Holds a worker's orders on which something may be written yet: whoever is writing down just now that one is refused or
     * held, or that its money came back, is waited for, and who comes after waits.
     */
    @Select("""
            SELECT id FROM payout
            WHERE worker_id = #{workerId} AND stage IN ('NEW', 'READY', 'SENDING', 'UNKNOWN', 'PAID', 'REFUSED')
            ORDER BY id FOR UPDATE
            """)
    List<Long> holdOpen(long workerId);

    /** New orders of an enterprise as they are committed: those that are being screened just now are among them. */
    @Select("SELECT id FROM payout WHERE enterprise_id = #{enterpriseId} AND stage = 'NEW' ORDER BY id")
    List<Long> newOf(long enterpriseId);

    /**
     * Holds these orders: whoever is screening one of them is waited for, and who comes after waits. By their rows themselves: by
     * another index it would hold, while it waits, the entry that the one who is waited for needs to write the row.
     */
    @Select("""
            <script>
            SELECT id FROM payout FORCE INDEX (PRIMARY) WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY id FOR UPDATE
            </script>
            """)
    List<Long> hold(long enterpriseId, Collection<Long> ids);

    /** Whom the bank or the screening told that the money cannot go to this card: their latest orders that wait. */
    @Select("""
            <script>
            SELECT p.id, p.line_id, p.stage, p.amount, COALESCE(p.card_masked, l.card_masked) AS card_masked
            FROM payout p JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
            WHERE p.worker_id = #{workerId}
            AND NOT EXISTS (
                SELECT 1 FROM payout later WHERE later.line_id = p.line_id AND later.attempt > p.attempt)
            AND ((p.stage = 'HELD' AND p.held_by IN
                  <foreach item="code" collection="holds" open="(" separator="," close=")">#{code}</foreach>)
              OR (p.stage IN ('REFUSED', 'RETURNED') AND p.again_at IS NULL AND p.refused_code LIKE CONCAT(#{refusals}, '%')))
            ORDER BY p.id
            </script>
            """)
    List<WaitsForCard> waitForCard(long workerId, Collection<String> holds, String refusals);

    /** What has neither arrived nor been refused for good and goes to this card of the worker. */
    @Select("""
            SELECT COUNT(*) AS payments, COALESCE(SUM(p.amount), 0) AS amount
            FROM payout p JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
            WHERE p.worker_id = #{workerId} AND p.stage NOT IN ('PAID', 'REFUSED', 'RETURNED', 'DROPPED')
              AND COALESCE(p.card_key, l.card_key) = #{cardKey}
            """)
    CardInUse.Open openTo(long workerId, byte[] cardKey);

    /**
     * The bank was never reached with it, so it keeps its key and is worded anew; it is screened anew with the other card. Whoever
     * let it go before let it go to the card that it had.
     */
    @Update("""
            UPDATE payout SET stage = 'NEW', card = #{card.sealed}, card_key = #{card.key},
                card_masked = #{card.masked}, told = NULL, next_at = #{at}, screened_at = NULL, held_by = NULL, held_zh = NULL,
                held_en = NULL, released_at = NULL, released_by = NULL, release_reason = NULL, release_saw_at = NULL
            WHERE id = #{id} AND stage = 'HELD' AND (told IS NULL OR sendings = 0)
            """)
    int toAnotherCard(long id, OwnCard card, Instant at);

    /**
     * Held orders of an enterprise are screened anew.
     *
     * @param workerId of this worker alone, or null
     * @param holds by what they are held
     */
    @Update("""
            <script>
            UPDATE payout SET stage = 'NEW', next_at = #{at}, screened_at = NULL, held_by = NULL, held_zh = NULL, held_en = NULL
            WHERE enterprise_id = #{enterpriseId} AND stage = 'HELD'
              <if test="workerId != null">AND worker_id = #{workerId}</if>
              AND held_by IN
            <foreach item="code" collection="holds" open="(" separator="," close=")">#{code}</foreach>
            </script>
            """)
    int screenAgain(long enterpriseId, Long workerId, Collection<String> holds, Instant at);

    /** A new order to the worker's card is wanted, and is looked after no sooner than this. */
    @Update("UPDATE payout SET again_at = #{at}, askings = 0 WHERE id = #{id} AND stage IN ('REFUSED', 'RETURNED')")
    int againFrom(long id, Instant at);

    /** The bank is asked what became of the refused order, and again no sooner than this. */
    @Update(
            "UPDATE payout SET again_at = #{at}, askings = askings + 1 WHERE id = #{id} AND stage IN ('REFUSED', 'RETURNED')")
    int askedAgain(long id, Instant at);

    @Update("UPDATE payout SET again_at = NULL WHERE id = #{id}")
    void againNoMore(long id);

    @Select("""
            <script>
            SELECT p.enterprise_id, p.id, p.batch_id, p.line_id, p.worker_id, p.amount, p.sendings, p.askings,
                   COALESCE(p.card, l.card) AS card, p.card IS NOT NULL AS recorded_card, p.told, p.release_saw_at, p.doubt,
                   l.task_number, l.batch_number
            FROM payout p JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
            WHERE p.id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY p.id
            </script>
            """)
    List<Order> orders(Collection<Long> ids);

    /** By the key under which the bank has it; empty where no order can have such a key. */
    default Optional<Order> withKey(String key) {
        return numberOf(key).flatMap(id -> orders(List.of(id)).stream().findFirst());
    }

    /** The number of the order that has this key at the bank; empty where no order can have it. */
    static Optional<Long> numberOf(String key) {
        return key.matches("[1-9]\\d{0,17}") ? Optional.of(Long.parseLong(key)) : Optional.empty();
    }

    /** All orders of a line, the latest first. */
    @Select("""
            SELECT id, attempt, worker_id, amount, stage FROM payout
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND line_id = #{lineId}
            ORDER BY attempt DESC
            """)
    List<Attempt> attempts(long enterpriseId, long batchId, long lineId);

    /** A second order of the same attempt is refused by the database. */
    @Insert("""
            INSERT INTO payout
                (enterprise_id, id, batch_id, line_id, attempt, worker_id, amount, card, card_key, card_masked,
                 again_by, again_reason, stage, sendings, askings, next_at, opened_at, retention_class)
            VALUES
                (#{start.enterpriseId}, #{start.id}, #{start.batchId}, #{start.lineId}, #{attempt}, #{start.workerId},
                 #{start.amount}, #{card.sealed}, #{card.key}, #{card.masked}, #{by}, #{reason}, 'NEW', 0, 0,
                 #{start.at}, #{start.at}, 'ACCOUNTING')
            """)
    void openAgain(Again again);

    /** By their ids alone: along the queue it would wait for what others have claimed. */
    @Update("""
            <script>
            UPDATE payout FORCE INDEX (payout_id)
            SET stage = 'READY', screened_at = #{at}, next_at = #{at}, doubt = NULL
            WHERE stage = 'NEW' AND id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    int passed(Collection<Long> ids, Instant at);

    /** In its place in the queue; what was in doubt about it before says nothing of its screening. */
    @Update("UPDATE payout SET stage = 'NEW', doubt = NULL WHERE id = #{id} AND stage = 'READY'")
    int backToGate(long id);

    /** A release that was given before stays on record: it is held on other grounds now. */
    @Update("""
            UPDATE payout SET stage = 'HELD', screened_at = #{at}, held_by = #{indicator}, held_zh = #{chinese},
                held_en = #{english}, doubt = NULL
            WHERE id = #{id} AND stage IN ('NEW', 'READY', 'SENDING')
            """)
    int held(long id, Instant at, String indicator, String chinese, String english);

    /** The work on it failed here; its stage stays, and whether it was sent is found out by asking. */
    @Update("""
            UPDATE payout SET next_at = #{next}, doubt = #{why}
            WHERE id = #{id} AND stage IN ('NEW', 'READY', 'SENDING', 'UNKNOWN')
            """)
    int putOff(long id, Instant next, String why);

    /**
     * What the person saw is kept beside it: on that it is not held again.
     *
     * @param seen when the screening was that the person saw; null fits none
     */
    @Update("""
            UPDATE payout SET stage = 'READY', next_at = #{release.at}, released_at = #{release.at},
                released_by = #{release.by}, release_reason = #{release.reason}, release_saw_at = screened_at
            WHERE enterprise_id = #{release.enterpriseId} AND batch_id = #{release.batchId}
              AND line_id = #{release.lineId} AND stage = 'HELD' AND screened_at = #{seen}
            """)
    int released(Release release, Instant seen);

    /** Orders of the line that are paid or may still be. */
    @Select("""
            SELECT COUNT(*) FROM payout
            WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId} AND stage NOT IN ('REFUSED', 'RETURNED', 'DROPPED')
            """)
    int alive(long enterpriseId, long lineId);

    @Select("""
            SELECT id FROM payout WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId}
            ORDER BY attempt DESC LIMIT 1
            """)
    long latest(long enterpriseId, long lineId);

    /**
     * Written and committed before the call. Not looked at again before {@code next}, unless its outcome is recorded. What an
     * order once told stays, whatever is given here.
     */
    @Update("""
            UPDATE payout SET stage = 'SENDING', sendings = sendings + 1, sent_at = #{at}, next_at = #{next},
                told = COALESCE(told, #{told})
            WHERE id = #{id} AND stage = 'READY'
            """)
    int sending(long id, byte[] told, Instant at, Instant next);

    /** The bank was not reached, so nothing happened there. */
    @Update("""
            UPDATE payout SET stage = 'READY', sendings = sendings - 1, next_at = #{next}, doubt = #{why}
            WHERE id = #{id} AND stage = 'SENDING'
            """)
    int notSent(long id, Instant next, String why);

    @Update("""
            UPDATE payout SET stage = 'UNKNOWN', next_at = #{next}, doubt = #{why}
            WHERE id = #{id} AND stage IN ('SENDING', 'UNKNOWN')
            """)
    int unknown(long id, Instant next, String why);

    @Update("""
            UPDATE payout SET askings = askings + 1, next_at = #{next}
            WHERE id = #{id} AND stage IN ('SENDING', 'UNKNOWN')
            """)
    int asking(long id, Instant next);

    /** The bank says it never saw the key. */
    @Update("""
            UPDATE payout SET stage = 'READY', next_at = #{at}, doubt = NULL
            WHERE id = #{id} AND stage IN ('SENDING', 'UNKNOWN')
            """)
    int neverSeen(long id, Instant at);

    /** Whoever learns that the bank paid writes it, whatever was thought before; not where it came back since. */
    @Update("""
            UPDATE payout SET stage = 'PAID', bank_reference = #{reference}, paid_at = #{paidAt}, doubt = NULL
            WHERE id = #{id} AND stage NOT IN ('PAID', 'RETURNED')
            """)
    int paid(long id, String reference, Instant paidAt);

    /** What was said of the payment stays where it is on record. What waits at the gate again was sent before, too. */
    @Update("""
            UPDATE payout SET stage = 'RETURNED', bank_reference = COALESCE(bank_reference, #{reference}),
                paid_at = COALESCE(paid_at, #{paidAt}), return_reference = #{back.reference}, returned_at = #{back.at},
                refused_code = #{back.code}, refused_words = #{words}, doubt = NULL, askings = 0
            WHERE id = #{id} AND (stage IN ('READY', 'SENDING', 'UNKNOWN', 'PAID', 'REFUSED')
                              OR stage IN ('NEW', 'HELD') AND sendings > 0)
            """)
    int returned(long id, GivenBack back, byte[] words, String reference, Instant paidAt);

    /** Orders of the line that stand there. */
    @Select(
            "SELECT COUNT(*) FROM payout WHERE enterprise_id = #{enterpriseId} AND line_id = #{lineId} AND stage = #{stage}")
    int at(long enterpriseId, long lineId, PayoutStage stage);

    @Select("SELECT stage FROM payout WHERE id = #{id}")
    Optional<PayoutStage> stageOf(long id);

    /** The bank's number of the return of an order; empty where it did not come back. */
    @Select("SELECT return_reference FROM payout WHERE id = #{id} AND stage = 'RETURNED'")
    Optional<String> returnOf(long id);

    /** What waits at the gate again was sent before, too. */
    @Update("""
            UPDATE payout SET stage = 'REFUSED', refused_code = #{code}, refused_words = #{words}, refused_at = #{at},
                doubt = NULL
            WHERE id = #{id} AND (stage IN ('READY', 'SENDING', 'UNKNOWN') OR stage IN ('NEW', 'HELD') AND sendings > 0)
            """)
    int refused(long id, String code, byte[] words, Instant at);

    @Select("SELECT stage AS name, COUNT(*) AS amount FROM payout GROUP BY stage")
    @Options(timeout = StageCounts.SECONDS)
    List<Counted> countByStage();

    @Select("""
            SELECT COUNT(*) FROM payout
            WHERE enterprise_id = #{enterpriseId} AND batch_id = #{batchId} AND line_id = #{lineId}
            """)
    int ofLine(long enterpriseId, long batchId, long lineId);

    @Select("SELECT line_id FROM payout WHERE id = #{id}")
    Optional<Long> lineOf(long id);

    /** What an order starts with. */
    record Opening(long enterpriseId, long id, long batchId, long lineId, long workerId, Money amount, Instant at) {}

    /**
     * An order with what the bank has to be told.
     *
     * @param card encrypted under the worker's key
     * @param recordedCard whether that is a card of the worker's record, taken instead of the card of the line
     * @param told what the bank was sent under this key, encrypted under the worker's key; null before the first sending
     * @param releaseSawAt when the screening was that a person saw who let it go last after it was held, or null
     * @param doubt what went wrong with it last in this stage, or null
     */
    record Order(
            long enterpriseId,
            long id,
            long batchId,
            long lineId,
            long workerId,
            Money amount,
            int sendings,
            int askings,
            byte[] card,
            boolean recordedCard,
            byte[] told,
            Instant releaseSawAt,
            String doubt,
            String taskNumber,
            String batchNumber) {

        Order telling(byte[] sealed) {
            return new Order(
                    enterpriseId,
                    id,
                    batchId,
                    lineId,
                    workerId,
                    amount,
                    sendings,
                    askings,
                    card,
                    recordedCard,
                    sealed,
                    releaseSawAt,
                    doubt,
                    taskNumber,
                    batchNumber);
        }
    }

    /** That a person lets a held order go, or drops one. */
    record Release(long enterpriseId, long batchId, long lineId, Instant at, long by, String reason) {}

    /** One of the orders of a line. */
    record Attempt(long id, int attempt, long workerId, Money amount, PayoutStage stage) {}

    /**
     * A new order after a refusal.
     *
     * @param by account of the person who ordered it, or null where the worker's other card did
     */
    record Again(Opening start, int attempt, OwnCard card, Long by, String reason) {}

    /**
     * A card of the worker's record to which an order goes.
     *
     * @param sealed encrypted under the worker's key
     * @param key keyed code, by which it is found and never read
     */
    record OwnCard(byte[] sealed, byte[] key, String masked) {}

    /** An order that another card of the worker sets going again. */
    record WaitsForCard(long id, long lineId, PayoutStage stage, Money amount, String cardMasked) {}

    /** A stage and how many stand there. */
    record Counted(String name, long amount) {}
}
