package io.siliu.platform.fourflow.internal;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.PartyRole;
import io.siliu.platform.database.ReadInBulk;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/**
 * The papers of lines, found along the unique keys of record, edge and paper. Order and keys are given: a server that has not
 * counted the rows of an enterprise anew takes them for few, and reads all of its papers for each line.
 */
@Mapper
interface LinePaperMapper {

    /** Two papers of one invoice number are one invoice, though they name two amounts: that they differ is told elsewhere. */
    @Select("""
            <script>
            SELECT edge.line_id, edge.paper_id, edge.step AS kind, edge.from_role, edge.to_role,
                   paper.amount_cents AS total_cents, edge.amount_cents AS allocated_cents, paper.day_from AS day
            FROM four_flow_record held
            STRAIGHT_JOIN allocation edge FORCE INDEX (PRIMARY)
                ON edge.enterprise_id = held.enterprise_id AND edge.line_id = held.line_id
            STRAIGHT_JOIN paper FORCE INDEX (PRIMARY)
                ON paper.enterprise_id = edge.enterprise_id AND paper.id = edge.paper_id
            WHERE edge.counted AND edge.method != 'COPY' AND NOT EXISTS (
                SELECT 1 FROM allocation other FORCE INDEX (PRIMARY)
                STRAIGHT_JOIN paper same FORCE INDEX (PRIMARY)
                    ON same.enterprise_id = other.enterprise_id AND same.id = other.paper_id
                WHERE other.enterprise_id = edge.enterprise_id AND other.line_id = edge.line_id AND other.counted
                  AND edge.step = 'INVOICE' AND other.step = edge.step
                  AND same.number_key = paper.number_key AND same.id &lt; paper.id)
              AND held.line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY edge.line_id, paper.day_from, edge.paper_id
            </script>
            """)
    List<PlacedRow> of(Collection<Long> lineIds);

    /**
     * The first paper of each person whom contracts of the number name, over all contracts of the line; none for whom the line's
     * own contract names.
     */
    @Select("""
            <script>
            SELECT held.line_id,
                   MIN(IF(COALESCE(same.to_code, same.to_name) = COALESCE(own.to_code, own.to_name), NULL, same.id)) AS paper_id
            FROM four_flow_record held
            STRAIGHT_JOIN allocation edge FORCE INDEX (PRIMARY)
                ON edge.enterprise_id = held.enterprise_id AND edge.line_id = held.line_id
                AND edge.step = 'CONTRACTING_AGREEMENT' AND edge.counted AND edge.method != 'COPY'
            STRAIGHT_JOIN paper own FORCE INDEX (PRIMARY)
                ON own.enterprise_id = edge.enterprise_id AND own.id = edge.paper_id
            STRAIGHT_JOIN paper same FORCE INDEX (paper_number)
                ON same.number_key = own.number_key AND same.enterprise_id = own.enterprise_id AND same.kind = own.kind
            WHERE COALESCE(own.to_code, own.to_name) IS NOT NULL AND COALESCE(same.to_code, same.to_name) IS NOT NULL
              AND held.line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY held.line_id, COALESCE(same.to_code, same.to_name)
            ORDER BY held.line_id, paper_id
            </script>
            """)
    List<SharedRow> personsOfContract(Collection<Long> lineIds);

    /** An edge with its paper. */
    @ReadInBulk
    record PlacedRow(
            long lineId,
            long paperId,
            EvidenceKind kind,
            PartyRole fromRole,
            PartyRole toRole,
            Long totalCents,
            Long allocatedCents,
            LocalDate day) {}

    /**
     * Somebody whom contracts of the number name.
     *
     * @param paperId null for whom the line's own contract names
     */
    @ReadInBulk
    record SharedRow(long lineId, Long paperId) {}
}
