package io.siliu.platform.fourflow.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.database.StageCounts;
import io.siliu.platform.fourflow.internal.solving.PaperKind;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Options;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface PaperMapper {

    @Insert("""
            INSERT INTO paper
                (enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest, task_numbers,
                 batch_number, number_key, from_name, from_code, to_name, to_name_mask, to_code, to_account,
                 to_account_head, to_account_tail, amount_cents, day_from, day_to, reverses_key, particulars,
                 arrived_at, read_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{documentId}, #{part}, #{kind}, #{sourceRank}, #{digest}, #{originalDigest},
                 #{taskNumbers}, #{batchNumber}, #{numberKey}, #{fromName}, #{fromCode}, #{toName}, #{toNameMask},
                 #{toCode}, #{toAccount}, #{toAccountHead}, #{toAccountTail}, #{amountCents}, #{dayFrom}, #{dayTo},
                 #{reversesKey}, #{particulars}, #{arrivedAt}, #{readAt}, 'ACCOUNTING')
            """)
    void insert(StoredPaper paper);

    /** A new reading of the same paper: a person confirmed a field, or it was read again. */
    @Update("""
            UPDATE paper
            SET kind = #{kind}, source_rank = #{sourceRank}, digest = #{digest}, task_numbers = #{taskNumbers},
                batch_number = #{batchNumber}, number_key = #{numberKey}, from_name = #{fromName},
                from_code = #{fromCode}, to_name = #{toName}, to_name_mask = #{toNameMask}, to_code = #{toCode},
                to_account = #{toAccount}, to_account_head = #{toAccountHead}, to_account_tail = #{toAccountTail},
                amount_cents = #{amountCents}, day_from = #{dayFrom}, day_to = #{dayTo}, reverses_key = #{reversesKey},
                particulars = #{particulars}, read_at = #{readAt}, gone_at = NULL
            WHERE document_id = #{documentId} AND part = #{part}
            """)
    void update(StoredPaper paper);

    /**
     * Its document holds it no more, read anew or as people say since: nothing of what stood on it finds it or speaks for it. Where its
     * reading says again that it is there, {@link #update} brings it back.
     */
    @Update("""
            UPDATE paper
            SET gone_at = #{at}, task_numbers = NULL, batch_number = NULL, number_key = NULL, from_name = NULL,
                from_code = NULL, to_name = NULL, to_name_mask = NULL, to_code = NULL, to_account = NULL,
                to_account_head = NULL, to_account_tail = NULL, amount_cents = NULL, reverses_key = NULL,
                particulars = NULL
            WHERE document_id = #{documentId} AND part = #{part}
            """)
    void leave(long documentId, int part, Instant at);

    /** Whose the papers of these documents are, those that went counted in: one that comes back is whose it was. */
    @Select("""
            <script>
            SELECT document_id, part, enterprise_id, gone_at IS NOT NULL AS gone FROM paper WHERE document_id IN
            <foreach collection="documentIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<OwnedPaper> ofDocuments(Collection<Long> documentIds);

    @Select("""
            SELECT enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest, task_numbers,
                   batch_number, number_key, from_name, from_code, to_name, to_name_mask, to_code, to_account,
                   to_account_head, to_account_tail, amount_cents, day_from, day_to, reverses_key, particulars,
                   void_kept, arrived_at, read_at
            FROM paper
            WHERE enterprise_id = #{enterpriseId} AND gone_at IS NULL
            """)
    List<StoredPaper> of(long enterpriseId);

    /** The kinds and parties of some papers, by their keys. */
    @Select("""
            <script>
            SELECT id, kind, from_name, from_code, to_name, to_name_mask, to_code, to_account, to_account_head,
                   to_account_tail
            FROM paper
            WHERE enterprise_id = #{enterpriseId} AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<PartiesOnPaper> parties(long enterpriseId, Collection<Long> ids);

    /** Of some papers those that are nobody's. */
    @Select("""
            <script>
            SELECT enterprise_id, id, document_id, part, kind, source_rank, digest, original_digest, task_numbers,
                   batch_number, number_key, from_name, from_code, to_name, to_name_mask, to_code, to_account,
                   to_account_head, to_account_tail, amount_cents, day_from, day_to, reverses_key, particulars,
                   void_kept, arrived_at, read_at
            FROM paper
            WHERE enterprise_id = 0 AND gone_at IS NULL AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<StoredPaper> ofNobody(Collection<Long> ids);

    @Update("UPDATE paper SET enterprise_id = #{enterpriseId} WHERE enterprise_id = 0 AND id = #{id}")
    void resolve(long id, long enterpriseId);

    /** The enterprises that the papers of a document belong to, 0 for one nobody was found for. */
    @Select("SELECT DISTINCT enterprise_id FROM paper WHERE document_id = #{documentId} AND gone_at IS NULL")
    List<Long> ownersOf(long documentId);

    /** The parts of a document that the matching took. */
    @Select("SELECT part FROM paper WHERE document_id = #{documentId} AND gone_at IS NULL")
    Set<Integer> partsOf(long documentId);

    @Select("SELECT COUNT(*) FROM paper WHERE enterprise_id = 0 AND gone_at IS NULL")
    long countUnresolved();

    @Select("SELECT COUNT(*) FROM paper")
    @Options(timeout = StageCounts.SECONDS)
    long count();

    @Select("""
            <script>
            SELECT number_key FROM paper WHERE number_key IS NOT NULL AND document_id IN
            <foreach collection="documentIds" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<byte[]> numbersOf(Collection<Long> documentIds);

    /** What those of the papers bear that are nobody's, or that a person gave to an enterprise. */
    @Select("""
            <script>
            SELECT number_key FROM paper
            WHERE number_key IS NOT NULL AND (enterprise_id = 0 OR given_at IS NOT NULL) AND id IN
            <foreach collection="ids" item="id" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<byte[]> numbersOfMovable(Collection<Long> ids);

    /**
     * Locks every paper of these numbers, whoever's it is, in the order of the key, which none needs to be sorted for.
     *
     * @return the number of each paper
     */
    @Select("""
            <script>
            SELECT number_key FROM paper FORCE INDEX (paper_number) WHERE number_key IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">UNHEX(#{number})</foreach>
            ORDER BY number_key, enterprise_id, id
            FOR UPDATE
            </script>
            """)
    List<byte[]> lockNumbers(Collection<String> numbers);

    /** Those of the numbers that several papers bear, as far as they are committed. */
    @Select("""
            <script>
            SELECT number_key FROM paper FORCE INDEX (paper_number) WHERE number_key IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">UNHEX(#{number})</foreach>
            GROUP BY number_key HAVING COUNT(*) &gt; 1
            </script>
            """)
    List<byte[]> sharedNumbers(Collection<String> numbers);

    /**
     * The papers that bear these numbers, once for each record that holds them; so nothing long is read here. Order and keys are
     * given: a server that has not counted the rows anew looks for the edges of a paper among all of its enterprise.
     */
    @Select("""
            <script>
            SELECT p.document_id, p.part, r.number
            FROM paper p FORCE INDEX (paper_number)
            STRAIGHT_JOIN allocation a FORCE INDEX (allocation_paper)
                ON a.enterprise_id = p.enterprise_id AND a.paper_id = p.id
            STRAIGHT_JOIN four_flow_record r FORCE INDEX (four_flow_record_line) ON r.line_id = a.line_id
            WHERE p.number_key IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">UNHEX(#{number})</foreach>
            ORDER BY r.number, p.document_id, p.part
            </script>
            """)
    List<NumberUse> usesOfNumbers(Collection<String> numbers);

    /** The papers that bear these numbers, once each, with what they name. */
    @Select("""
            <script>
            SELECT document_id, part, kind, number_key, amount_cents, task_numbers, batch_number
            FROM paper
            WHERE number_key IN
            <foreach collection="numbers" item="number" open="(" separator="," close=")">UNHEX(#{number})</foreach>
            ORDER BY document_id, part
            </script>
            """)
    List<NumberBearer> bearersOf(Collection<String> numbers);

    @Select("""
            SELECT COUNT(*) AS papers, COALESCE(SUM(LENGTH(task_numbers)), 0) AS task_numbers
            FROM paper WHERE enterprise_id = #{enterpriseId}
            """)
    Extent extent(long enterpriseId);

    /**
     * How much the papers of an enterprise are.
     *
     * @param papers rows
     * @param taskNumbers characters that the task numbers on them fill
     */
    record Extent(long papers, long taskNumbers) {}

    /**
     * A paper with its enterprise, 0 where nobody was found for it.
     *
     * @param gone whether its document holds it no more
     */
    record OwnedPaper(long documentId, int part, long enterpriseId, boolean gone) {}

    /** A paper on a record. */
    @ReadInBulk
    record NumberUse(long documentId, int part, String number) {}

    /** A paper that bears a number, with what it claims. */
    @ReadInBulk
    record NumberBearer(
            long documentId,
            int part,
            PaperKind kind,
            byte[] numberKey,
            Long amountCents,
            String taskNumbers,
            String batchNumber) {}
}
