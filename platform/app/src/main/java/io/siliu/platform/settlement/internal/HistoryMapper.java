package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.party.LegalCapacity;
import io.siliu.platform.settlement.AccountPay;
import io.siliu.platform.settlement.PaidOut;
import io.siliu.platform.settlement.PayHistory;
import io.siliu.platform.settlement.PeerIncomes;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The booked lines as a history: read for many at once, each statement along one key. */
@Mapper
interface HistoryMapper {

    @Select("""
            <script>
            SELECT enterprise_id, id AS line_id, worker_id, capacity, sole_proprietor_id, settled_on, work_month, gross, net,
                   task_order_id
            FROM settlement_line
            WHERE settled_on BETWEEN #{from} AND #{to} AND worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, settled_on, id
            </script>
            """)
    List<PaidRow> ofWorkers(Collection<Long> workerIds, LocalDate from, LocalDate to);

    /** Lines from which nothing is held any more: there are few, so they are asked for by themselves. */
    @Select("""
            <script>
            SELECT line_id FROM settlement_withholding_step
            WHERE worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY line_id HAVING MOD(COUNT(*), 2) = 1
            </script>
            """)
    List<Long> givenBack(Collection<Long> workerIds);

    @Select("""
            <script>
            SELECT enterprise_id, work_month, SUM(gross) AS gross, SUM(line_count) AS line_count
            FROM settlement_batch
            WHERE work_month BETWEEN #{from} AND #{to} AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY enterprise_id, work_month
            ORDER BY enterprise_id, work_month
            </script>
            """)
    List<MonthRow> ofEnterprises(Collection<Long> enterpriseIds, String from, String to);

    /**
     * Lines of cards to which more than one worker is paid, or would be had none of their payments gone to another card. Of
     * each card the first and the last worker are looked up, so that a card of a hundred lines costs what one of two does.
     */
    @Select("""
            <script>
            SELECT own.line_id, own.worker_id, HEX(own.card_key) AS card
            FROM (SELECT line.id AS line_id, line.worker_id, COALESCE(gone.card_key, line.card_key) AS card_key
                  FROM settlement_line line
            """ + PaidCards.ELSEWHERE + """
                  WHERE line.id IN
            <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>) own
            WHERE (SELECT one.worker_id FROM settlement_line one FORCE INDEX (settlement_line_card_worker)
                   WHERE one.card_key = own.card_key ORDER BY one.worker_id LIMIT 1) != own.worker_id
               OR (SELECT one.worker_id FROM settlement_line one FORCE INDEX (settlement_line_card_worker)
                   WHERE one.card_key = own.card_key ORDER BY one.worker_id DESC LIMIT 1) != own.worker_id
               OR (SELECT one.worker_id FROM payout one FORCE INDEX (payout_paid_card)
                   WHERE one.card_key = own.card_key ORDER BY one.worker_id LIMIT 1) != own.worker_id
               OR (SELECT one.worker_id FROM payout one FORCE INDEX (payout_paid_card)
                   WHERE one.card_key = own.card_key ORDER BY one.worker_id DESC LIMIT 1) != own.worker_id
            </script>
            """)
    List<SharedCard> sharedCards(Collection<Long> lineIds);

    @Select("""
            SELECT line.id AS line_id, line.worker_id, line.settled_on
            FROM settlement_line line WHERE line.card_key = UNHEX(#{card}) AND
            """ + PaidCards.TO_ITS_OWN + """
            UNION ALL
            SELECT line.id, line.worker_id, line.settled_on
            FROM payout gone JOIN settlement_line line
                ON line.enterprise_id = gone.enterprise_id AND line.id = gone.line_id
            WHERE gone.card_key = UNHEX(#{card}) AND
            """ + PaidCards.COUNTS + """
            ORDER BY settled_on DESC, line_id DESC LIMIT #{atMost}
            """)
    List<UseRow> usesOfCard(String card, int atMost);

    /** Without a function for medians, because the databases have none in common: incomes are numbered in order. */
    @Select("""
            SELECT occupation, city, workers,
                   ROUND(AVG(CASE WHEN place IN (FLOOR((workers + 1) / 2), FLOOR((workers + 2) / 2)) THEN gross END), 2)
                       AS median,
                   MIN(CASE WHEN place >= CEILING(workers * 99 / 100) THEN gross END) AS top
            FROM (SELECT occupation, city, gross,
                         ROW_NUMBER() OVER (PARTITION BY occupation, city ORDER BY gross, worker_id) AS place,
                         COUNT(*) OVER (PARTITION BY occupation, city) AS workers
                  FROM (SELECT occupation, city, worker_id, SUM(gross) AS gross
                        FROM settlement_line
                        WHERE work_month = #{workMonth}
                        GROUP BY occupation, city, worker_id) earned) placed
            GROUP BY occupation, city, workers
            ORDER BY occupation, city
            """)
    List<PeerIncomes> peers(String workMonth);

    @Select("SELECT COALESCE(SUM(line_count), 0) FROM settlement_batch WHERE work_month = #{workMonth}")
    long linesOf(String workMonth);

    @Select("""
            <script>
            SELECT served.enterprise_id, COUNT(*) AS workers,
                   SUM(CASE WHEN EXISTS (SELECT 1 FROM settlement_served other
                                         WHERE other.worker_id = served.worker_id
                                           AND other.enterprise_id != served.enterprise_id
                                           AND other.first_on &lt;= #{day}) THEN 0 ELSE 1 END) AS exclusive
            FROM settlement_served served
            WHERE served.first_on &lt;= #{day} AND served.last_on &gt; #{yearBefore} AND served.enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY served.enterprise_id
            </script>
            """)
    List<BaseRow> clientBases(Collection<Long> enterpriseIds, LocalDate day, LocalDate yearBefore);

    @Select("""
            SELECT DISTINCT served.worker_id
            FROM settlement_served served
            JOIN settlement_served other
                ON other.worker_id = served.worker_id AND other.enterprise_id != served.enterprise_id
            WHERE served.enterprise_id = #{enterpriseId} AND other.first_on <= #{day}
            ORDER BY served.worker_id LIMIT #{atMost}
            """)
    List<Long> servedElsewhere(long enterpriseId, LocalDate day, int atMost);

    @Select("""
            <script>
            SELECT DISTINCT batch.enterprise_id FROM settlement_batch batch
            WHERE batch.work_month = #{workMonth} AND batch.enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
              AND EXISTS (SELECT 1 FROM settlement_line line
                          WHERE line.enterprise_id = batch.enterprise_id AND line.work_month = #{workMonth}
                            AND line.task_order_id &gt; 0)
            </script>
            """)
    List<Long> withTasks(Collection<Long> enterpriseIds, String workMonth);

    @Select("""
            <script>
            SELECT enterprise_id, settled_on, SUM(line_count) AS `lines` FROM settlement_batch
            WHERE settled_on BETWEEN #{from} AND #{to} AND enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY enterprise_id, settled_on
            </script>
            """)
    List<PayHistory.DayLines> linesByDay(Collection<Long> enterpriseIds, LocalDate from, LocalDate to);

    @Select("""
            <script>
            SELECT id AS line_id, task_order_id, gross FROM settlement_line
            WHERE enterprise_id = #{enterpriseId} AND work_month = #{workMonth}
              AND COALESCE(NULLIF(task_occupation, ''), occupation) IN
            <foreach item="one" collection="occupations" open="(" separator="," close=")">#{one}</foreach>
            ORDER BY gross, id
            </script>
            """)
    List<PayHistory.PaidWork> paidFor(long enterpriseId, String workMonth, Collection<String> occupations);

    @Select("""
            <script>
            SELECT sole_proprietor_id, MIN(settled_on) AS first_on FROM settlement_line
            WHERE settled_on BETWEEN #{from} AND #{to} AND sole_proprietor_id IS NOT NULL AND worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY sole_proprietor_id
            </script>
            """)
    List<UsedBusiness> businessesUsed(Collection<Long> workerIds, LocalDate from, LocalDate to);

    /** A business under which somebody was paid. */
    record UsedBusiness(long soleProprietorId, LocalDate firstOn) {}

    /** Everybody that these enterprises paid, with the first day on which another one did, null where none does. */
    @Select("""
            <script>
            SELECT served.enterprise_id, served.worker_id, served.first_on, served.last_on,
                   (SELECT MIN(other.first_on) FROM settlement_served other
                    WHERE other.worker_id = served.worker_id
                      AND other.enterprise_id != served.enterprise_id) AS elsewhere_on
            FROM settlement_served served
            WHERE served.enterprise_id IN
            <foreach item="id" collection="enterpriseIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY served.enterprise_id, served.worker_id
            </script>
            """)
    List<ServedWorkers.Served> served(Collection<Long> enterpriseIds);

    /** Times are stored as universal time; the night is that of Asia/Shanghai, eight hours later. */
    @Select("""
            <script>
            SELECT own.line_id, own.batch_id, own.paid_at, batch.of_batch, batch.at_night
            FROM payout own
            JOIN (SELECT batch_id, COUNT(*) AS of_batch,
                         SUM(CASE WHEN EXTRACT(HOUR FROM DATE_ADD(paid_at, INTERVAL 8 HOUR)) &lt; 5 THEN 1 ELSE 0 END)
                             AS at_night
                  FROM payout
                  WHERE stage = 'PAID' AND batch_id IN (SELECT batch_id FROM payout WHERE line_id IN
                  <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>)
                  GROUP BY batch_id) batch ON batch.batch_id = own.batch_id
            WHERE own.stage = 'PAID' AND own.line_id IN
            <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<PaidOut> payouts(Collection<Long> lineIds);

    @Select("""
            <script>
            SELECT line.id AS line_id, LOWER(HEX(COALESCE(gone.card_key, line.card_key))) AS account
            FROM settlement_line line
            """ + PaidCards.ELSEWHERE + """
            WHERE line.id IN
            <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<AccountRow> accountsOf(Collection<Long> lineIds);

    @Select("""
            <script>
            SELECT LOWER(HEX(line.card_key)) AS account, line.id AS line_id, line.worker_id, line.settled_on, line.net
            FROM settlement_line line
            WHERE line.settled_on BETWEEN #{from} AND #{to} AND line.card_key IN
            <foreach item="account" collection="accounts" open="(" separator="," close=")">UNHEX(#{account})</foreach>
              AND
            """ + PaidCards.TO_ITS_OWN + """
            UNION ALL
            SELECT LOWER(HEX(gone.card_key)), line.id, line.worker_id, line.settled_on, line.net
            FROM payout gone JOIN settlement_line line
                ON line.enterprise_id = gone.enterprise_id AND line.id = gone.line_id
            WHERE line.settled_on BETWEEN #{from} AND #{to} AND gone.card_key IN
            <foreach item="account" collection="accounts" open="(" separator="," close=")">UNHEX(#{account})</foreach>
              AND
            """ + PaidCards.COUNTS + """
            ORDER BY settled_on, line_id
            </script>
            """)
    List<AccountPay> payOfAccounts(Collection<String> accounts, LocalDate from, LocalDate to);

    /** The account of a line. */
    @ReadInBulk
    record AccountRow(long lineId, String account) {}

    /** The workers of one enterprise, counted. */
    record BaseRow(long enterpriseId, long workers, long exclusive) {}

    /** A line without what no history needs. */
    @ReadInBulk
    record PaidRow(
            long enterpriseId,
            long lineId,
            long workerId,
            LegalCapacity capacity,
            Long soleProprietorId,
            LocalDate settledOn,
            String workMonth,
            Money gross,
            Money net,
            Long taskOrderId) {}

    /** A month of an enterprise. */
    record MonthRow(long enterpriseId, String workMonth, Money gross, long lineCount) {}

    /** A line whose card is not paid for its worker alone; the card by its keyed code. */
    record SharedCard(long lineId, long workerId, String card) {}

    /** One payment to a card. */
    record UseRow(long lineId, long workerId, LocalDate settledOn) {}
}
