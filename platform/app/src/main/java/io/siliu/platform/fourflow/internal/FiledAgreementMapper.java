package io.siliu.platform.fourflow.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** The contracts that name a person, or that stand on a line. */
@Mapper
interface FiledAgreementMapper {

    @Select("""
            <script>
            SELECT LOWER(HEX(to_code)) AS found_by, id, document_id, part, day_from, day_to FROM paper FORCE INDEX (paper_second_party)
            WHERE enterprise_id = #{enterpriseId} AND kind = 'CONTRACT' AND to_code IN
            <foreach collection="codes" item="code" open="(" separator="," close=")">#{code}</foreach>
            ORDER BY id
            </script>
            """)
    List<Row> naming(long enterpriseId, Collection<byte[]> codes);

    @Select("""
            <script>
            SELECT DISTINCT edge.line_id AS found_by, paper.id, paper.document_id, paper.part, paper.day_from, paper.day_to
            FROM allocation edge FORCE INDEX (PRIMARY)
            STRAIGHT_JOIN paper FORCE INDEX (PRIMARY)
                ON paper.enterprise_id = edge.enterprise_id AND paper.id = edge.paper_id
            WHERE edge.enterprise_id = #{enterpriseId} AND edge.step = 'CONTRACTING_AGREEMENT' AND edge.counted
              AND edge.method != 'COPY' AND edge.line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY paper.id
            </script>
            """)
    List<Row> ofLines(long enterpriseId, Collection<Long> lineIds);

    /**
     * A contract.
     *
     * @param foundBy the keyed code in hex that it names, or the line that it counts for
     */
    record Row(String foundBy, long id, long documentId, int part, LocalDate dayFrom, LocalDate dayTo) {}
}
