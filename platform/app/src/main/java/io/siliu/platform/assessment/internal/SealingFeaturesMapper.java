package io.siliu.platform.assessment.internal;

import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.fourflow.SealedRevision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/**
 * The rows of {@code sealing_features}, what was computed when a revision was sealed, and of {@code sealing_number_use}, which
 * other records use its numbers. These are known last of all, by whom the transaction has to wait for; a row of their own
 * spares opening, writing and closing the features a second time.
 */
@Mapper
interface SealingFeaturesMapper {

    @Insert("""
            INSERT INTO sealing_features (enterprise_id, record_id, revision, features, computed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{recordId}, #{revision}, #{features}, #{at}, 'ACCOUNTING')
            """)
    void insert(NewFeatures row);

    /** Once a revision, in the transaction that inserted its features. */
    @Insert("""
            INSERT INTO sealing_number_use (enterprise_id, record_id, revision, uses, retention_class)
            VALUES
                (#{enterpriseId}, #{recordId}, #{revision}, #{uses}, 'ACCOUNTING')
            """)
    void insertUses(NewUses row);

    /**
     * By the key of each revision: hundreds of conditions beside each other are weighed by the server for three times as long.
     *
     * @param revisions a JSON array of {@link Asked}
     */
    @Select("""
            SELECT f.record_id, f.revision, f.features, u.uses
            FROM JSON_TABLE(#{revisions}, '$[*]' COLUMNS (
                enterprise_id BIGINT PATH '$.enterpriseId', record_id BIGINT PATH '$.recordId',
                revision INT PATH '$.revision')) AS v
            STRAIGHT_JOIN sealing_features f FORCE INDEX (PRIMARY)
                ON f.enterprise_id = v.enterprise_id AND f.record_id = v.record_id AND f.revision = v.revision
            LEFT JOIN sealing_number_use u
                ON u.enterprise_id = f.enterprise_id AND u.record_id = f.record_id AND u.revision = f.revision
            """)
    List<FeaturesRow> of(String revisions);

    /** The same where they are of one enterprise: to read keys is sooner done than to read JSON. */
    @Select("""
            <script>
            SELECT f.record_id, f.revision, f.features, u.uses
            FROM sealing_features f FORCE INDEX (PRIMARY)
            LEFT JOIN sealing_number_use u
                ON u.enterprise_id = f.enterprise_id AND u.record_id = f.record_id AND u.revision = f.revision
            WHERE f.enterprise_id = #{enterpriseId} AND f.record_id IN
            <foreach collection="recordIds" item="id" open="(" separator="," close=")">#{id}</foreach>
              AND f.revision = #{revision}
            </script>
            """)
    List<FeaturesRow> ofRecords(long enterpriseId, List<Long> recordIds, int revision);

    @Select("""
            SELECT f.record_id, f.revision, f.features, u.uses
            FROM sealing_features f
            LEFT JOIN sealing_number_use u
                ON u.enterprise_id = f.enterprise_id AND u.record_id = f.record_id AND u.revision = f.revision
            WHERE f.enterprise_id = #{enterpriseId} AND f.record_id = #{recordId} AND f.revision = #{revision}
            """)
    Optional<FeaturesRow> ofOne(long enterpriseId, long recordId, int revision);

    /** A revision whose features are asked for. */
    record Asked(long enterpriseId, long recordId, int revision) {

        static Asked of(SealedRevision revision) {
            return new Asked(revision.enterpriseId(), revision.recordId(), revision.revision());
        }
    }

    /** A row of {@code sealing_features}, encrypted under the key of its record. */
    record NewFeatures(long enterpriseId, long recordId, int revision, byte[] features, Instant at) {}

    /** A row of {@code sealing_number_use}, encrypted under the key of its record. */
    record NewUses(long enterpriseId, long recordId, int revision, byte[] uses) {}

    /**
     * What was computed for one revision, encrypted under the key of its record.
     *
     * @param uses of its numbers elsewhere, encrypted alike; null where there are none, or they stand among the features
     */
    @ReadInBulk
    record FeaturesRow(long recordId, int revision, byte[] features, byte[] uses) {}
}
