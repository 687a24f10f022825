package io.siliu.platform.settlement.internal.payout;

import io.siliu.kernel.Money;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.settlement.PayoutStage;
import io.siliu.platform.settlement.UnclearReturns;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The bank's list of returns: how far it was read, and what became of each entry. */
@Mapper
interface ReturnMapper {

    @Select("SELECT id, position FROM bank_returns_read WHERE id = #{id}")
    Read read(long id);

    @Update("UPDATE bank_returns_read SET next_at = #{next} WHERE id = #{id}")
    void asking(long id, Instant next);

    @Update("UPDATE bank_returns_read SET doubt = #{why} WHERE id = #{id}")
    void doubt(long id, String why);

    @Update("UPDATE bank_returns_read SET doubt = NULL WHERE id = #{id}")
    void upToDate(long id);

    /** More may stand behind it, so it is read on at once. */
    @Update("UPDATE bank_returns_read SET position = #{position}, next_at = #{at}, doubt = NULL WHERE id = #{id}")
    void moved(long id, String position, Instant at);

    @Select("SELECT COUNT(*) FROM bank_return WHERE reference = #{reference}")
    int known(String reference);

    @Insert("""
            INSERT INTO bank_return (reference, payout_key, amount, returned_at, outcome, code, seen_at, retention_class)
            VALUES (#{entry.back.reference}, #{entry.payout}, #{entry.amount}, #{entry.back.at}, #{outcome}, #{entry.back.code},
                    #{seenAt}, 'ACCOUNTING')
            """)
    void insert(BankReturns.Entry entry, TakeReturn.Outcome outcome, Instant seenAt);

    /** Entries of which a person has to ask the bank and has not said yet what came of it. */
    @Select("SELECT COUNT(*) FROM bank_return WHERE outcome <> 'TAKEN' AND answered_at IS NULL")
    @Options(timeout = StageCounts.SECONDS)
    long unclear();

    /** The same, the oldest first. */
    @Select("""
            SELECT reference, payout_key, amount, returned_at, outcome, code, seen_at FROM bank_return
            WHERE outcome <> 'TAKEN' AND answered_at IS NULL
            ORDER BY seen_at, reference LIMIT #{limit}
            """)
    List<Open> open(int limit);

    /** Those that somebody answered, the last answer first. */
    @Select("""
            SELECT reference, payout_key, amount, returned_at, outcome, code, seen_at, answered_at, answered_by, answer
            FROM bank_return
            WHERE outcome <> 'TAKEN' AND answered_at IS NOT NULL
            ORDER BY answered_at DESC, reference LIMIT #{limit}
            """)
    List<Closed> answered(int limit);

    /** Where orders stand that the bank names; of a number that is none of ours there is nothing. */
    @Select("""
            <script>
            SELECT p.id, p.enterprise_id, p.batch_id, l.batch_number, p.line_id, p.amount, p.stage
            FROM payout p JOIN settlement_line l ON l.enterprise_id = p.enterprise_id AND l.id = p.line_id
            WHERE p.id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Named> named(@Param("ids") Collection<Long> ids);

    @Update("""
            UPDATE bank_return SET answered_at = #{at}, answered_by = #{by}, answer = #{answer}
            WHERE reference = #{reference} AND outcome <> 'TAKEN' AND answered_at IS NULL
            """)
    int answer(String reference, Instant at, long by, String answer);

    /** Whether the list, or an entry of it, cannot be dealt with. */
    @Select("SELECT COUNT(*) FROM bank_returns_read WHERE doubt IS NOT NULL")
    @Options(timeout = StageCounts.SECONDS)
    long stuck();

    /** An entry for a person; only outcomes that are a {@link UnclearReturns.Why} do. */
    record Open(
            String reference,
            String payoutKey,
            Money amount,
            Instant returnedAt,
            UnclearReturns.Why outcome,
            String code,
            Instant seenAt) {}

    /** An entry that a person answered. */
    record Closed(
            String reference,
            String payoutKey,
            Money amount,
            Instant returnedAt,
            UnclearReturns.Why outcome,
            String code,
            Instant seenAt,
            Instant answeredAt,
            long answeredBy,
            String answer) {

        Open entry() {
            return new Open(reference, payoutKey, amount, returnedAt, outcome, code, seenAt);
        }
    }

    /** An order that an entry names, and where it stands by now. */
    record Named(
            long id,
            long enterpriseId,
            long batchId,
            String batchNumber,
            long lineId,
            Money amount,
            PayoutStage stage) {}

    /** @param position null at the beginning */
    record Read(long id, String position) {}
}
