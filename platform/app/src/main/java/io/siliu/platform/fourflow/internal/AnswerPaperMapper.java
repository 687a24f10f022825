package io.siliu.platform.fourflow.internal;

import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.apache.ibatis.annotations.Select;

/** Which papers go with which answer. */
@Mapper
interface AnswerPaperMapper {

    @Insert("""
            <script>
            INSERT INTO difference_answer_paper (enterprise_id, answer_id, document_id) VALUES
            <foreach collection="documents" item="document" separator=",">
                (#{enterpriseId}, #{answerId}, #{document})
            </foreach>
            </script>
            """)
    void insert(
            @Param("enterpriseId") long enterpriseId,
            @Param("answerId") long answerId,
            @Param("documents") Collection<Long> documents);

    @Select("""
            <script>
            SELECT answer_id, document_id FROM difference_answer_paper WHERE answer_id IN
            <foreach collection="answers" item="id" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY answer_id, document_id
            </script>
            """)
    List<Row> of(@Param("answers") Collection<Long> answers);

    record Row(long answerId, long documentId) {}
}
