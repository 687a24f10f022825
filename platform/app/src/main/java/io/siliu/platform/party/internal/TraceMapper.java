package io.siliu.platform.party.internal;

import io.siliu.platform.party.LicenceEnd;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Registrations of some workers, and what came from the same source as they did. */
@Mapper
interface TraceMapper {

    @Select("""
            <script>
            SELECT id, worker_id, confirmed_at, identity_outcome, card_outcome, choice_shown_at,
                   EXISTS(SELECT 1 FROM own_will w WHERE w.sign_up_id = sign_up.id) AS will_confirmed, own_labour,
                   id_valid_to
            FROM sign_up WHERE confirmed_at IS NOT NULL AND worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            </script>
            """)
    List<SignUpRow> signUps(Collection<Long> ids);

    @Select("""
            <script>
            SELECT own.id, other.id AS other_id, other.worker_id, other.confirmed_at
            FROM sign_up own JOIN sign_up other ON other.device_key = own.device_key AND other.id != own.id
            WHERE other.confirmed_at IS NOT NULL AND own.worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY other.confirmed_at
            </script>
            """)
    List<OtherRow> sameDevice(Collection<Long> ids);

    @Select("""
            <script>
            SELECT own.id, other.id AS other_id, other.worker_id, other.confirmed_at
            FROM sign_up own JOIN sign_up other ON other.address_key = own.address_key AND other.id != own.id
                AND other.confirmed_at BETWEEN DATE_SUB(own.confirmed_at, INTERVAL 1 HOUR)
                                           AND DATE_ADD(own.confirmed_at, INTERVAL 1 HOUR)
            WHERE own.worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY other.confirmed_at
            </script>
            """)
    List<OtherRow> sameNetwork(Collection<Long> ids);

    @Select("""
            <script>
            SELECT own.id, other.id AS other_id, other.worker_id, other.confirmed_at
            FROM sign_up own JOIN sign_up other ON other.recommender = own.recommender AND other.id != own.id
                AND CAST(DATE_ADD(other.confirmed_at, INTERVAL 8 HOUR) AS DATE)
                    = CAST(DATE_ADD(own.confirmed_at, INTERVAL 8 HOUR) AS DATE)
            WHERE own.worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY other.confirmed_at
            </script>
            """)
    List<OtherRow> sameRecommender(Collection<Long> ids);

    @Select("""
            <script>
            SELECT worker_id, id, registered_on FROM sole_proprietor WHERE worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY worker_id, registered_on, id
            </script>
            """)
    List<BusinessRow> businesses(Collection<Long> ids);

    /** Only ends that were recorded as such: a stretch that was taken over with its last day says nothing of a licence. */
    @Select("""
            <script>
            SELECT s.sole_proprietor_id, s.valid_to AS last_day, s.end_status AS how,
                   (SELECT MIN(later.valid_from) FROM legal_capacity later
                    WHERE later.worker_id = s.worker_id AND later.sole_proprietor_id = s.sole_proprietor_id
                      AND later.valid_from &gt; s.valid_to) AS again
            FROM legal_capacity s
            WHERE s.sole_proprietor_id IS NOT NULL AND s.valid_to IS NOT NULL AND s.end_evidence IS NOT NULL
              AND s.worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY s.worker_id, s.valid_from
            </script>
            """)
    List<EndRow> ends(Collection<Long> ids);

    /** The first card is no change, whenever it was recorded. */
    @Select("""
            <script>
            SELECT worker_id, MAX(recorded_at) AS at FROM worker_card WHERE worker_id IN
            <foreach item="id" collection="ids" open="(" separator="," close=")">#{id}</foreach>
            GROUP BY worker_id HAVING MAX(recorded_at) &gt; MIN(recorded_at)
            </script>
            """)
    List<ChangeRow> cardChanges(Collection<Long> ids);

    /**
     * A registration that was confirmed.
     *
     * @param idValidTo as {@link ValidUntil#words} wrote it; null where it was confirmed before this was kept
     */
    record SignUpRow(
            long id,
            long workerId,
            Instant confirmedAt,
            String identityOutcome,
            String cardOutcome,
            Instant choiceShownAt,
            boolean willConfirmed,
            boolean ownLabour,
            String idValidTo) {}

    /** Another one from the same source. */
    record OtherRow(long id, long otherId, Long workerId, Instant confirmedAt) {}

    /** A business of a worker. */
    record BusinessRow(long workerId, long id, LocalDate registeredOn) {}

    /** The end of a stretch of a business. */
    record EndRow(long soleProprietorId, LocalDate lastDay, LicenceEnd how, LocalDate again) {}

    /** When a worker's last card was recorded. */
    record ChangeRow(long workerId, Instant at) {}
}
