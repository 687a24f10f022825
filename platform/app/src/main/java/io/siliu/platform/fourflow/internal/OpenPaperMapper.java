package io.siliu.platform.fourflow.internal;

import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Papers and records by their ids and numbers, for whoever decides about papers. */
@Mapper
interface OpenPaperMapper {

    @Select("""
            SELECT enterprise_id, id AS paper_id, document_id, kind, amount_cents FROM paper
            WHERE id = #{paperId} AND gone_at IS NULL
            """)
    Optional<Known> find(long paperId);

    /** Those that are there to be placed: not those that their documents hold no more. */
    @Select("""
            <script>
            SELECT enterprise_id, id AS paper_id, document_id, kind, amount_cents FROM paper
            WHERE gone_at IS NULL AND id IN
            <foreach collection="paperIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Known> present(Collection<Long> paperIds);

    /** Those that went as well: what was said of such a paper can still be taken back. */
    @Select("""
            <script>
            SELECT enterprise_id, id AS paper_id, document_id, kind, amount_cents FROM paper WHERE id IN
            <foreach collection="paperIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Known> findAll(Collection<Long> paperIds);

    /** Of papers that are open where they may belong; the others are left out. */
    @Select("""
            <script>
            SELECT o.paper_id, o.suggestions
            FROM open_paper o JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id
            WHERE o.paper_id IN
            <foreach collection="paperIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Suggested> suggestions(Collection<Long> paperIds);

    /** The records of lines, whoever's they are; lines that are gone are left out. */
    @Select("""
            <script>
            SELECT line_id, number, worker_masked, gross, net, settled_on FROM four_flow_record
            WHERE line_id IN
            <foreach collection="lineIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Target> targets(Collection<Long> lineIds);

    /** The lines of records, by the numbers of these; numbers of no record of the enterprise are left out. */
    @Select("""
            <script>
            SELECT number, line_id FROM four_flow_record
            WHERE enterprise_id = #{enterpriseId} AND number IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">#{number}</foreach>
            </script>
            """)
    List<Numbered> lines(long enterpriseId, Collection<String> numbers);

    @Select("SELECT enterprise_id FROM four_flow_record WHERE number = #{number}")
    Optional<Long> enterpriseOf(String number);

    /** The line of the record of this number, whoever's it is. */
    @Select("SELECT line_id FROM four_flow_record WHERE number = #{number}")
    Optional<Long> lineOf(String number);

    /** A record by its number, with its line. */
    record Numbered(String number, long lineId) {}

    /** An open paper with what is kept of where it may belong. */
    record Suggested(long paperId, String suggestions) {}

    record Known(long enterpriseId, long paperId, long documentId, PaperKind kind, Long amountCents) {}

    record Target(
            long lineId, String number, String workerMasked, BigDecimal gross, BigDecimal net, LocalDate settledOn) {}
}
