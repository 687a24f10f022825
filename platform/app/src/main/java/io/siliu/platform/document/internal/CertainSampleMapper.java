package io.siliu.platform.document.internal;

import io.siliu.platform.document.FieldSource;
import io.siliu.platform.document.PaperKind;
import io.siliu.platform.document.SilentErrors.BySource;
import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** Values that were read for certain and are looked at all the same, with what came of it. */
@Mapper
interface CertainSampleMapper {

    @Insert("""
            INSERT INTO certain_sample (glance_id, kind, field, source, drawn_at)
            VALUES (#{glanceId}, #{kind}, #{field}, #{source}, #{at})
            """)
    void insert(
            @Param("glanceId") long glanceId,
            @Param("kind") PaperKind kind,
            @Param("field") String field,
            @Param("source") FieldSource source,
            @Param("at") Instant at);

    /** @param outcome null where the look was taken back */
    @Update("UPDATE certain_sample SET outcome = #{outcome}, judged_at = #{at} WHERE glance_id = #{glanceId}")
    void judge(@Param("glanceId") long glanceId, @Param("outcome") String outcome, @Param("at") Instant at);

    /** The fields of a document that somebody is asked about, or that were drawn before and looked at. */
    @Select("""
            SELECT g.part, g.field
            FROM glance g
            LEFT JOIN certain_sample s ON s.glance_id = g.id
            WHERE g.document_id = #{documentId}
              AND (g.closed_at IS NULL OR s.glance_id IS NOT NULL AND g.state <> 'WITHDRAWN')
            """)
    List<Asked> askedOf(long documentId);

    @Select("""
            SELECT source, COUNT(*) AS looked, SUM(outcome = 'WRONG') AS wrong
            FROM certain_sample
            WHERE judged_at >= #{since} AND outcome IN ('RIGHT', 'WRONG')
            GROUP BY source
            ORDER BY source
            """)
    List<BySource> bySource(Instant since);

    @Select("SELECT COUNT(*) FROM glance WHERE closed_at IS NULL AND reason = 'SAMPLED'")
    int waiting();

    /** A field of one paper of a document. */
    record Asked(int part, String field) {}
}
