package io.siliu.platform.contract.internal;

import io.siliu.platform.access.PersonHolding.Kept;
import io.siliu.platform.contract.EngagementModel;
import io.siliu.platform.party.LegalCapacity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

@Mapper
interface ContractingMapper {

    @Insert("""
            INSERT INTO contracting_agreement
                (enterprise_id, id, number, worker_id, capacity, model, agreement_id, template_version, valid_from,
                 valid_to, content, content_digest, stage, offered_at, offered_by, next_at, retention_class)
            VALUES
                (#{enterpriseId}, #{id}, #{number}, #{workerId}, #{capacity}, #{model}, #{agreementId},
                 #{templateVersion}, #{validFrom}, #{validTo}, #{content}, #{digest}, 'OFFERED', #{at}, #{by}, #{at},
                 'TRADE')
            """)
    void insert(Offering row);

    @Select("""
            <script>
            SELECT DISTINCT worker_id FROM contracting_agreement
            WHERE enterprise_id = #{enterpriseId} AND stage &lt;&gt; 'DECLINED' AND valid_from &lt;= #{day}
              AND valid_to &gt;= #{day} AND worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<Long> covered(long enterpriseId, Collection<Long> workerIds, LocalDate day);

    @Select("""
            SELECT enterprise_id, id, number, worker_id, valid_from, valid_to, stage, offered_at, shown_at, decided_at
            FROM contracting_agreement WHERE enterprise_id = #{enterpriseId} ORDER BY id DESC LIMIT #{limit}
            """)
    List<ContractingRow> of(long enterpriseId, int limit);

    @Select("""
            SELECT enterprise_id, id, number, worker_id, valid_from, valid_to, stage, offered_at, shown_at, decided_at
            FROM contracting_agreement WHERE worker_id = #{workerId} ORDER BY id DESC LIMIT 50
            """)
    List<ContractingRow> ofWorker(long workerId);

    @Select("""
            SELECT enterprise_id, id, number, worker_id, valid_from, valid_to, stage, offered_at, shown_at, decided_at
            FROM contracting_agreement WHERE id = #{id}
            """)
    Optional<ContractingRow> find(long id);

    /** Optional, because MyBatis maps a bare {@code byte[]} as an array of numbers, a row each. */
    @Select("SELECT content FROM contracting_agreement WHERE id = #{id}")
    Optional<byte[]> content(long id);

    @Select("SELECT paper FROM contracting_agreement WHERE id = #{id} AND paper IS NOT NULL")
    Optional<byte[]> paper(long id);

    /**
     * The time stays while the worker has not decided. It stays unknown of what was offered before first looks were kept, for this
     * look may be another.
     */
    @Update("""
            UPDATE contracting_agreement SET shown_at = #{at}
            WHERE id = #{id} AND stage = 'OFFERED' AND shown_at IS NULL AND first_look_kept
            """)
    void shown(long id, Instant at);

    /** @param device mark of the device of a signature; null where nothing is signed, or it is not known */
    @Update("""
            UPDATE contracting_agreement
            SET stage = #{stage}, decided_at = #{at}, decided_by = #{by}, next_at = #{at}, device_key = #{device}
            WHERE id = #{id} AND stage = 'OFFERED'
            """)
    int decide(long id, String stage, Instant at, long by, byte[] device);

    /** What was committed to the ledger with its salts; empty for what was signed before that was done, and for what is gone. */
    @Select("SELECT sealed FROM contracting_agreement WHERE id = #{id} AND sealed IS NOT NULL")
    Optional<byte[]> sealed(long id);

    @Update("UPDATE contracting_agreement SET sealed = #{sealed} WHERE id = #{id}")
    void seal(long id, byte[] sealed);

    @Update("""
            UPDATE contracting_agreement
            SET stage = 'FILED', paper = #{paper}, doubt = NULL, filed_at = #{at}, next_at = #{at}
            WHERE id = #{id} AND stage = 'SIGNED'
            """)
    int filed(long id, byte[] paper, Instant at);

    /** @param unchanged whether the text is the one that was committed; null where nobody can tell */
    @Update(
            "UPDATE contracting_agreement SET anchored = #{unchanged}, doubt = NULL, next_at = #{next} WHERE id = #{id}")
    void checked(long id, Boolean unchanged, Instant next);

    /** What cannot be opened any more is not known to be what it was, whatever was found before. */
    @Update("UPDATE contracting_agreement SET anchored = NULL, doubt = #{why}, next_at = #{next} WHERE id = #{id}")
    void uncheckable(long id, Instant next, String why);

    /** Those whose paper could not be drawn, or whose text not be compared, the last time. */
    @Select("SELECT COUNT(*) FROM contracting_agreement WHERE doubt IS NOT NULL")
    long countInDoubt();

    /** Whose owner left is locked; what was found last stands. */
    @Update("UPDATE contracting_agreement SET next_at = #{next} WHERE id = #{id}")
    void rests(long id, Instant next);

    @Update("UPDATE contracting_agreement SET next_at = #{next}, doubt = #{why} WHERE id = #{id}")
    void later(long id, Instant next, String why);

    @Select("""
            SELECT COUNT(*) AS count, MAX(valid_to) AS last FROM contracting_agreement
            WHERE worker_id = #{workerId} AND content <> ''
            """)
    Kept kept(long workerId);

    /** What it said is gone, and with it how it was signed and the salts of what the ledger holds of it. */
    @Update("""
            UPDATE contracting_agreement
            SET content = '', content_digest = UNHEX(LPAD(HEX(id), 64, '0')), paper = NULL, sealed = NULL, doubt = NULL,
                shown_at = NULL, device_key = NULL, filed_at = NULL, anchored = NULL
            WHERE worker_id = #{workerId} AND valid_to <= #{upTo}
            """)
    void forget(long workerId, LocalDate upTo);

    /** The newest in use on the day of an offer; the one before may still be signed for a while. */
    @Select("""
            SELECT version, title, body FROM contract_template
            WHERE model = #{model} AND capacity = #{capacity} AND valid_from <= #{day}
              AND (valid_to IS NULL OR valid_to >= #{day})
            ORDER BY valid_from DESC LIMIT 1
            """)
    Optional<Template> template(EngagementModel model, LegalCapacity capacity, LocalDate day);

    /** A wording with its blanks. */
    record Template(String version, String title, String body) {}

    /** What an offer starts with; the content is encrypted under the worker's key. */
    record Offering(
            long enterpriseId,
            long id,
            String number,
            long workerId,
            LegalCapacity capacity,
            EngagementModel model,
            long agreementId,
            String templateVersion,
            LocalDate validFrom,
            LocalDate validTo,
            byte[] content,
            byte[] digest,
            Instant at,
            long by) {}
}
