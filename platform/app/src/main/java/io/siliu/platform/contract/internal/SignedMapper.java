package io.siliu.platform.contract.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.contract.ContractingAgreements.Stage;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** How agreements were signed, and what their wordings say, for many workers at once. */
@Mapper
interface SignedMapper {

    /** A version that stands in several rows is withdrawn with the last of them. */
    @Select("""
            <script>
            SELECT a.id, a.enterprise_id, a.worker_id, a.stage, a.shown_at, a.decided_at, a.filed_at, a.device_key, a.anchored,
                   a.valid_from, a.valid_to, a.template_version, t.version IS NOT NULL AS template_known,
                   t.last_day AS template_until, t.employment_terms, t.disclosures_missing, t.penalty_share
            FROM contracting_agreement a
            LEFT JOIN (SELECT model, capacity, version,
                              CASE WHEN COUNT(*) = COUNT(valid_to) THEN MAX(valid_to) END AS last_day,
                              MAX(employment_terms) AS employment_terms, MAX(disclosures_missing) AS disclosures_missing,
                              MAX(penalty_share) AS penalty_share
                       FROM contract_template GROUP BY model, capacity, version) t
              ON t.model = a.model AND t.capacity = a.capacity AND t.version = a.template_version
            WHERE a.stage IN ('SIGNED', 'FILED') AND a.worker_id IN
            <foreach item="id" collection="workerIds" open="(" separator="," close=")">#{id}</foreach>
            ORDER BY a.decided_at, a.id
            </script>
            """)
    List<SignedRow> signed(Collection<Long> workerIds);

    /** Who signed on a device on a day, each once: a device that stands in a shop may sign for many every day. */
    @Select("""
            <script>
            SELECT DISTINCT device_key, CAST(DATE_ADD(decided_at, INTERVAL 8 HOUR) AS DATE) AS day, worker_id
            FROM contracting_agreement
            WHERE stage IN ('SIGNED', 'FILED') AND
            <foreach item="day" collection="days" open="(" separator=" OR " close=")">
                (device_key = #{day.deviceKey} AND decided_at &gt;= #{day.from} AND decided_at &lt; #{day.until})
            </foreach>
            </script>
            """)
    List<SignerRow> signers(Collection<DeviceDay> days);

    /** A day of Asia/Shanghai on a device, until the moment in which the next day begins. */
    record DeviceDay(byte[] deviceKey, Instant from, Instant until) {

        static DeviceDay of(byte[] deviceKey, LocalDate day) {
            return new DeviceDay(
                    deviceKey,
                    day.atStartOfDay(ChinaTime.ZONE).toInstant(),
                    day.plusDays(1).atStartOfDay(ChinaTime.ZONE).toInstant());
        }
    }

    /** An agreement that was signed. */
    record SignedRow(
            long id,
            long enterpriseId,
            long workerId,
            Stage stage,
            Instant shownAt,
            Instant decidedAt,
            Instant filedAt,
            byte[] deviceKey,
            Boolean anchored,
            LocalDate validFrom,
            LocalDate validTo,
            String templateVersion,
            boolean templateKnown,
            LocalDate templateUntil,
            Integer employmentTerms,
            Integer disclosuresMissing,
            BigDecimal penaltyShare) {}

    /** Somebody who signed on a device. */
    record SignerRow(byte[] deviceKey, LocalDate day, long workerId) {}
}
