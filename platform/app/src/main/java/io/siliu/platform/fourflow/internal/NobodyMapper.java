package io.siliu.platform.fourflow.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** What papers of nobody bear, and what came since they were asked about. */
@Mapper
interface NobodyMapper {

    @Select("SELECT EXISTS (SELECT 1 FROM nobody_sign)")
    boolean any();

    /** Those of the signs that a paper bears. */
    @Select("""
            <script>
            SELECT DISTINCT sign FROM nobody_sign WHERE sign IN
            <foreach collection="signs" item="sign" open="(" separator="," close=")">#{sign}</foreach>
            </script>
            """)
    List<String> borne(Collection<String> signs);

    /** Those of the papers of which it is known what they bear. */
    @Select("""
            <script>
            SELECT DISTINCT paper_id FROM nobody_sign WHERE paper_id IN
            <foreach collection="papers" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> known(Collection<Long> papers);

    /** Papers of nobody that bear one of the signs. */
    @Select("""
            <script>
            SELECT DISTINCT s.paper_id
            FROM nobody_sign s
            JOIN paper p ON p.enterprise_id = 0 AND p.id = s.paper_id
            WHERE p.gone_at IS NULL AND s.sign IN
            <foreach collection="signs" item="sign" open="(" separator="," close=")">#{sign}</foreach>
            </script>
            """)
    List<Long> bearing(Collection<String> signs);

    @Select("SELECT id FROM paper WHERE enterprise_id = 0 AND gone_at IS NULL")
    List<Long> all();

    /** Papers of nobody of which it is not told yet why they are. */
    @Select("""
            SELECT p.id
            FROM paper p
            LEFT JOIN open_paper o ON o.enterprise_id = p.enterprise_id AND o.paper_id = p.id
            WHERE p.enterprise_id = 0 AND p.gone_at IS NULL AND o.paper_id IS NULL
            """)
    List<Long> unasked();

    /** Papers of which it is told why they are nobody's though they are somebody's, or are gone. */
    @Select("""
            SELECT o.paper_id
            FROM open_paper o
            LEFT JOIN paper p ON p.enterprise_id = o.enterprise_id AND p.id = o.paper_id AND p.gone_at IS NULL
            WHERE o.enterprise_id = 0 AND p.id IS NULL
            """)
    List<Long> noLonger();

    @Delete("""
            <script>
            DELETE FROM nobody_sign WHERE paper_id IN
            <foreach collection="papers" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void forget(Collection<Long> papers);

    @Insert("INSERT INTO nobody_sign (sign, paper_id) VALUES (#{sign}, #{paperId})")
    void keep(Borne borne);

    @Insert("INSERT INTO nobody_question (id, sign, ask_from) VALUES (#{id}, #{sign}, #{askFrom})")
    void ask(Question question);

    @Select("SELECT id, sign, ask_from FROM nobody_question WHERE ask_from <= #{now} ORDER BY id")
    List<Question> questions(Instant now);

    @Delete("""
            <script>
            DELETE FROM nobody_question WHERE id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    void asked(Collection<Long> ids);

    /** When the next question may be asked; null where none waits. */
    @Select("SELECT MIN(ask_from) FROM nobody_question")
    Instant next();

    /** A sign that a paper bears. */
    record Borne(String sign, long paperId) {}

    /** @param askFrom not before this moment */
    record Question(long id, String sign, Instant askFrom) {}
}
