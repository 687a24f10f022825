package io.siliu.platform.fourflow.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** What the tax bureau says of invoices, each by its number and its seller. */
@Mapper
interface InvoiceStandingMapper {

    /** What stands of an invoice. */
    @Select("""
        SELECT is_void, said_on FROM invoice_standing WHERE number_key = #{numberKey} AND seller_key = #{sellerKey}
        """)
    Optional<Standing> find(byte[] numberKey, byte[] sellerKey);

    /** Keeps a word, unless one of a later day came meanwhile. What decides is assigned last: the others still see what it was. */
    @Insert("""
        INSERT INTO invoice_standing (number_key, seller_key, is_void, said_on, told_at, retention_class)
        VALUES (#{numberKey}, #{sellerKey}, #{isVoid}, #{saidOn}, #{toldAt}, 'ACCOUNTING')
        ON DUPLICATE KEY UPDATE
            told_at = IF(VALUES(said_on) >= said_on, VALUES(told_at), told_at),
            is_void = IF(VALUES(said_on) >= said_on, VALUES(is_void), is_void),
            said_on = GREATEST(VALUES(said_on), said_on)
        """)
    void keep(Row row);

    /** Whose papers bear these numbers, but nobody's. */
    @Select("""
        <script>
        SELECT DISTINCT enterprise_id FROM paper WHERE enterprise_id &lt;&gt; 0 AND number_key IN
        <foreach collection="numbers" item="number" open="(" separator="," close=")">UNHEX(#{number})</foreach>
        </script>
        """)
    List<Long> enterprisesOf(Collection<String> numbers);

    /** The invoices of an enterprise that are void; where the seller was not read for certain, the number speaks. */
    @Select("""
        SELECT p.id FROM paper p
        JOIN invoice_standing s ON s.number_key = p.number_key
        WHERE p.enterprise_id = #{enterpriseId} AND p.kind = 'INVOICE' AND s.is_void
          AND (p.from_code IS NULL OR p.from_code = s.seller_key)
        """)
    Set<Long> voidPapersOf(long enterpriseId);

    /**
     * Has the papers in these documents say by themselves that they are void.
     *
     * @param before a day of China, before which the papers arrived; moments are kept in UTC
     */
    @Update("""
        <script>
        UPDATE paper SET void_kept = TRUE
        WHERE kind = 'INVOICE' AND arrived_at &lt; CAST(#{before} AS DATETIME) - INTERVAL 8 HOUR
          AND EXISTS (SELECT 1 FROM invoice_standing s
                      WHERE s.number_key = paper.number_key AND s.is_void
                        AND (paper.from_code IS NULL OR paper.from_code = s.seller_key))
          AND document_id IN
        <foreach item="id" collection="documents" open="(" separator="," close=")">#{id}</foreach>
        </script>
        """)
    void keepVoid(Collection<Long> documents, LocalDate before);

    /** Forgets what was said of those of these numbers, in hex, that no paper bears any more. */
    @Delete("""
        <script>
        DELETE FROM invoice_standing WHERE number_key IN
        <foreach collection="numbers" item="number" open="(" separator="," close=")">UNHEX(#{number})</foreach>
          AND NOT EXISTS (SELECT 1 FROM paper p WHERE p.number_key = invoice_standing.number_key)
        </script>
        """)
    void forget(Collection<String> numbers);

    /** @param saidOn day of the answer */
    record Standing(boolean isVoid, LocalDate saidOn) {}

    /**
     * A row of {@code invoice_standing}.
     *
     * @param numberKey keyed as {@code paper.number_key}
     * @param sellerKey keyed as {@code paper.from_code}
     * @param saidOn day of the answer
     */
    record Row(byte[] numberKey, byte[] sellerKey, boolean isVoid, LocalDate saidOn, Instant toldAt) {}
}
