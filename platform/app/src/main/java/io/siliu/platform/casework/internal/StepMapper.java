package io.siliu.platform.casework.internal;

import io.siliu.platform.casework.CaseStepKind;
import java.time.LocalDate;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Steps are added and never changed. */
@Mapper
interface StepMapper {

    @Insert("""
            INSERT INTO case_step
                (id, case_id, number, kind, by_account, by_role, at, due_on, answers, outcome, to_account, words, sealed,
                 retention_class)
            VALUES
                (#{step.id}, #{step.caseId}, #{step.number}, #{step.kind}, #{step.by}, #{step.role}, #{step.at},
                 #{step.dueOn}, #{step.answers}, #{step.outcome}, #{step.to}, #{step.words}, #{sealed}, 'ACCOUNTING')
            """)
    void insert(CaseStep step, byte[] sealed);

    @Select("""
            SELECT id, case_id, number, kind, by_account AS `by`, by_role AS role, at, due_on, answers, outcome,
                   to_account AS `to`, words
            FROM case_step WHERE case_id = #{caseId} ORDER BY number
            """)
    List<CaseStep> of(long caseId);

    /** The last days of what nobody has answered, the earliest first; what was asked before a closing waits no longer. */
    @Select("""
            SELECT notice.due_on FROM case_step notice
            WHERE notice.case_id = #{caseId} AND notice.kind IN ('ASKED', 'DEMANDED')
              AND NOT EXISTS (SELECT 1 FROM case_step answer
                              WHERE answer.case_id = notice.case_id AND answer.answers = notice.number)
              AND NOT EXISTS (SELECT 1 FROM case_step closing
                              WHERE closing.case_id = notice.case_id AND closing.kind = 'CLOSED'
                                AND closing.number > notice.number)
            ORDER BY notice.due_on
            """)
    List<LocalDate> unanswered(long caseId);

    @Select("SELECT COUNT(*) > 0 FROM case_step WHERE case_id = #{caseId} AND answers = #{notice}")
    boolean isAnswered(long caseId, int notice);

    /** Whether the case was closed after it was asked. */
    @Select("SELECT COUNT(*) > 0 FROM case_step WHERE case_id = #{caseId} AND kind = 'CLOSED' AND number > #{notice}")
    boolean isClosedSince(long caseId, int notice);

    /** Of what kinds the steps are, the latest first. */
    @Select("SELECT kind FROM case_step WHERE case_id = #{caseId} ORDER BY number DESC")
    List<CaseStepKind> kinds(long caseId);
}
