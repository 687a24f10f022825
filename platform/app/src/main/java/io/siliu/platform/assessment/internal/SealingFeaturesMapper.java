package io.siliu.platform.assessment.internal;

import io.siliu.kernel.canonical.Json;
import io.siliu.platform.database.ReadInBulk;
import io.siliu.platform.fourflow.SealedRevision;
import io.siliu.platform.fourflow.UsedElsewhere;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.annotations.Update;

/** The rows of {@code sealing_features}: what was computed when a revision was sealed. */
@Mapper
interface SealingFeaturesMapper {

    @Insert("""
            INSERT INTO sealing_features (enterprise_id, record_id, revision, features, computed_at, retention_class)
            VALUES
                (#{enterpriseId}, #{recordId}, #{revision}, #{features}, #{at}, 'ACCOUNTING')
            """)
    void insert(NewFeatures row);

    /** In the transaction that inserted them. */
    @Update("""
            UPDATE sealing_features SET features = #{features}
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId} AND revision = #{revision}
            """)
    void complete(NewFeatures row);

    /**
     * By the key of each revision: hundreds of conditions beside each other are weighed by the server for three times as long.
     *
     * @param revisions a JSON array of {@link Asked}
     */
    @Select("""
            SELECT f.record_id, f.revision, f.features
            FROM JSON_TABLE(#{revisions}, '$[*]' COLUMNS (
                enterprise_id BIGINT PATH '$.enterpriseId', record_id BIGINT PATH '$.recordId',
                revision INT PATH '$.revision')) AS v
            STRAIGHT_JOIN sealing_features f FORCE INDEX (PRIMARY)
                ON f.enterprise_id = v.enterprise_id AND f.record_id = v.record_id AND f.revision = v.revision
            """)
    List<FeaturesRow> of(String revisions);

    /** The same where they are of one enterprise: to read keys is sooner done than to read JSON. */
    @Select("""
            <script>
            SELECT record_id, revision, features FROM sealing_features FORCE INDEX (PRIMARY)
            WHERE enterprise_id = #{enterpriseId} AND record_id IN
            <foreach collection="recordIds" item="id" open="(" separator="," close=")">#{id}</foreach>
              AND revision = #{revision}
            </script>
            """)
    List<FeaturesRow> ofRecords(long enterpriseId, List<Long> recordIds, int revision);

    @Select("""
            SELECT record_id, revision, features FROM sealing_features
            WHERE enterprise_id = #{enterpriseId} AND record_id = #{recordId} AND revision = #{revision}
            """)
    Optional<FeaturesRow> ofOne(long enterpriseId, long recordId, int revision);

    /** A revision whose features are asked for. */
    record Asked(long enterpriseId, long recordId, int revision) {

        static String all(List<SealedRevision> revisions) {
            return Json.text(revisions.stream()
                    .map(one -> new Asked(one.enterpriseId(), one.recordId(), one.revision()))
                    .toList());
        }

        static String ofUsed(List<UsedElsewhere> revisions) {
            return Json.text(revisions.stream()
                    .map(one -> new Asked(one.enterpriseId(), one.recordId(), one.revision()))
                    .toList());
        }
    }

    /** A row of {@code sealing_features}, encrypted under the key of its record. */
    record NewFeatures(long enterpriseId, long recordId, int revision, byte[] features, Instant at) {}

    /** What was computed for one revision, encrypted under the key of its record. */
    @ReadInBulk
    record FeaturesRow(long recordId, int revision, byte[] features) {}
}
