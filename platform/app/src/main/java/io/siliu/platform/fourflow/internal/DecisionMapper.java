package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.fourflow.internal.solving.Step;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What people decided about papers; only ever added to. */
@Mapper
interface DecisionMapper {

    /** Waits until nobody else decides about papers of the enterprise, and keeps others from it until the transaction ends. */
    @Insert("""
        INSERT INTO decision_turn (enterprise_id) VALUES (#{enterpriseId})
        ON DUPLICATE KEY UPDATE enterprise_id = VALUES(enterprise_id)
        """)
    void takeTurn(long enterpriseId);

    /** @param answerId the answer that all of them are part of, or null */
    @Insert("""
        <script>
        INSERT INTO paper_decision
            (enterprise_id, id, position, paper_id, line_id, step, from_role, to_role, amount_cents, same_as,
             answer_id, why, account_id, decided_at, taken_back, retention_class)
        VALUES
        <foreach collection="rows" item="row" separator=",">
            (#{row.enterpriseId}, #{row.id}, #{row.position}, #{row.paperId}, #{row.lineId}, #{row.step},
             #{row.fromRole}, #{row.toRole}, #{row.amountCents}, #{row.sameAs}, #{answerId}, #{row.why},
             #{row.accountId}, #{row.decidedAt}, #{row.takenBack}, 'ACCOUNTING')
        </foreach>
        </script>
        """)
    void insert(Long answerId, List<Row> rows);

    /** The newest decision of each paper of an enterprise, where it was not taken back. */
    @Select("""
        SELECT d.enterprise_id, d.id, d.position, d.paper_id, d.line_id, d.step, d.from_role, d.to_role,
               d.amount_cents, d.same_as, d.why, d.account_id, d.decided_at, d.taken_back
        FROM paper_decision d
        WHERE d.enterprise_id = #{enterpriseId}
          AND NOT d.taken_back
          AND d.id = (SELECT MAX(n.id) FROM paper_decision n
                      WHERE n.enterprise_id = d.enterprise_id AND n.paper_id = d.paper_id)
        ORDER BY d.paper_id, d.position
        """)
    List<Row> standing(long enterpriseId);

    /** Those of the papers about which the newest decision stands. */
    @Select("""
        <script>
        SELECT d.paper_id FROM paper_decision d
        WHERE d.enterprise_id = #{enterpriseId} AND d.position = 0 AND NOT d.taken_back
          AND d.id = (SELECT MAX(n.id) FROM paper_decision n
                      WHERE n.enterprise_id = d.enterprise_id AND n.paper_id = d.paper_id)
          AND d.paper_id IN
          <foreach collection="paperIds" item="id" open="(" separator="," close=")">#{id}</foreach>
        </script>
        """)
    List<Long> standingAmong(long enterpriseId, Collection<Long> paperIds);

    /** The papers of an answer, and whether nobody has decided about each since. */
    @Select("""
        SELECT d.enterprise_id, d.paper_id,
               NOT EXISTS (SELECT 1 FROM paper_decision n
                           WHERE n.enterprise_id = d.enterprise_id AND n.paper_id = d.paper_id AND n.id > d.id) AS stands
        FROM paper_decision d
        WHERE d.answer_id = #{answerId} AND d.position = 0
        ORDER BY d.paper_id
        """)
    List<OfAnswer> ofAnswer(long answerId);

    /** Of which paper this one is another form by the newest decision about it; empty where that does not stand or says otherwise. */
    @Select("""
        SELECT d.same_as FROM paper_decision d
        WHERE d.enterprise_id = #{enterpriseId} AND d.paper_id = #{paperId} AND NOT d.taken_back
          AND d.same_as IS NOT NULL
          AND d.id = (SELECT MAX(n.id) FROM paper_decision n
                      WHERE n.enterprise_id = d.enterprise_id AND n.paper_id = d.paper_id)
        """)
    Optional<Long> sameAs(long enterpriseId, long paperId);

    /** Where the passes alone would have put the papers of decisions, when each was first solved by these passes. */
    @Select("""
        SELECT decision_id, paper_id, line_ids, solver, asked FROM decision_check
        WHERE enterprise_id = #{enterpriseId}
        """)
    List<Check> checks(long enterpriseId);

    @Insert("""
        INSERT INTO decision_check (enterprise_id, decision_id, paper_id, line_ids, solver, asked, checked_at)
        VALUES (#{enterpriseId}, #{check.decisionId}, #{check.paperId}, #{check.lineIds}, #{check.solver},
                #{check.asked}, #{at})
        ON DUPLICATE KEY UPDATE line_ids = VALUES(line_ids), solver = VALUES(solver), asked = VALUES(asked),
            checked_at = VALUES(checked_at)
        """)
    void check(long enterpriseId, Check check, Instant at);

    /** @param stands whether it is the newest decision about the paper */
    record OfAnswer(long enterpriseId, long paperId, boolean stands) {}

    /**
     * @param lineIds joined by commas, in order; empty where the paper would have stayed open
     * @param solver version of the passes that said so
     * @param asked whether the decision stands in question
     */
    record Check(long decisionId, long paperId, String lineIds, String solver, boolean asked) {}

    /**
     * A row of {@code paper_decision}.
     *
     * @param lineId null where the paper belongs to no line, or nobody decides any more
     * @param sameAs id of the paper that it is another form of, or null; then it belongs where that one does
     * @param takenBack whether it says that the decision before it holds no longer
     */
    record Row(
            long enterpriseId,
            long id,
            int position,
            long paperId,
            Long lineId,
            EvidenceKind step,
            PartyRole fromRole,
            PartyRole toRole,
            Long amountCents,
            Long sameAs,
            String why,
            long accountId,
            Instant decidedAt,
            boolean takenBack) {

        /** That the paper belongs to no line, or that nobody decides about it any more. */
        static Row ofNoLine(
                OpenPaperMapper.Known paper, long id, String why, long accountId, Instant at, boolean takenBack) {
            return new Row(
                    paper.enterpriseId(),
                    id,
                    0,
                    paper.paperId(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    why,
                    accountId,
                    at,
                    takenBack);
        }

        /** That a part of the paper, or all of it, proves this step of the line. */
        static Row ofShare(
                OpenPaperMapper.Known paper,
                long id,
                int position,
                long lineId,
                Step step,
                Long amountCents,
                String why,
                long accountId,
                Instant at) {
            return new Row(
                    paper.enterpriseId(),
                    id,
                    position,
                    paper.paperId(),
                    lineId,
                    step.kind(),
                    step.from(),
                    step.to(),
                    amountCents,
                    null,
                    why,
                    accountId,
                    at,
                    false);
        }

        /** That the paper is another form of this one. */
        static Row ofSamePaper(
                OpenPaperMapper.Known paper, long id, long sameAs, String why, long accountId, Instant at) {
            return new Row(
                    paper.enterpriseId(),
                    id,
                    0,
                    paper.paperId(),
                    null,
                    null,
                    null,
                    null,
                    null,
                    sameAs,
                    why,
                    accountId,
                    at,
                    false);
        }
    }
}
