package io.siliu.platform.assessment.internal.features;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The rolling table of licences that came together and lie idle. */
@Mapper
interface IdleBatchMapper {

    @Select("""
            <script>
            SELECT batch, licences, idle, invoices_told, evidence, closed_on, counted_at FROM idle_batch WHERE batch IN
            <foreach item="key" collection="keys" open="(" separator="," close=")">#{key}</foreach>
            </script>
            """)
    List<Count> counts(Collection<String> keys);

    @Insert("""
            INSERT INTO idle_batch (batch, licences, idle, invoices_told, evidence, closed_on, counted_at)
            VALUES (#{batch}, #{licences}, #{idle}, #{invoicesTold}, #{evidence}, #{closedOn}, #{countedAt})
            ON DUPLICATE KEY UPDATE licences = VALUES(licences), idle = VALUES(idle),
                invoices_told = VALUES(invoices_told), evidence = VALUES(evidence), closed_on = VALUES(closed_on),
                counted_at = VALUES(counted_at)
            """)
    void keep(Count count);

    /**
     * What was counted.
     *
     * @param batch key of the registrations that came together
     * @param idle of the licences, those that nobody used in time
     * @param invoicesTold whether anybody's invoices of that time were told of; where none were, silence proves nothing
     * @param evidence ids of some of the idle businesses, with a blank between them
     * @param closedOn last day of the time of the last of them
     */
    record Count(
            String batch,
            int licences,
            int idle,
            boolean invoicesTold,
            String evidence,
            LocalDate closedOn,
            Instant countedAt) {}
}
