package io.siliu.platform.settlement.internal;

import io.siliu.kernel.Money;
import io.siliu.platform.party.LegalCapacity;
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
            SELECT enterprise_id, id AS line_id, worker_id, capacity, sole_proprietor_id, settled_on, work_month, gross, net
            FROM settlement_line
            WHERE settled_on BETWEEN #{from} AND #{to} AND worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, settled_on, id
            </script>
            """)
    List<PaidRow> ofWorkers(Collection<Long> workerIds, LocalDate from, LocalDate to);

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

    /** Lines of cards to which more than one worker is paid. */
    @Select("""
            <script>
            SELECT own.id AS line_id, own.worker_id, HEX(own.card_key) AS card
            FROM settlement_line own
            WHERE own.id IN
            <foreach item="id" collection="lineIds" open="(" separator="," close=")">#{id}</foreach>
              AND EXISTS (SELECT 1 FROM settlement_line other
                          WHERE other.card_key = own.card_key AND other.worker_id != own.worker_id)
            </script>
            """)
    List<SharedCard> sharedCards(Collection<Long> lineIds);

    @Select("""
            SELECT id AS line_id, worker_id, settled_on
            FROM settlement_line WHERE card_key = UNHEX(#{card})
            ORDER BY settled_on DESC, id DESC LIMIT #{atMost}
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

    /** A line without what no history needs. */
    record PaidRow(
            long enterpriseId,
            long lineId,
            long workerId,
            LegalCapacity capacity,
            Long soleProprietorId,
            LocalDate settledOn,
            String workMonth,
            Money gross,
            Money net) {}

    /** A month of an enterprise. */
    record MonthRow(long enterpriseId, String workMonth, Money gross, long lineCount) {}

    /** A line whose card is not paid for its worker alone; the card by its keyed code. */
    record SharedCard(long lineId, long workerId, String card) {}

    /** One payment to a card. */
    record UseRow(long lineId, long workerId, LocalDate settledOn) {}
}
