package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.IMPORT_PARTIES;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.EnterpriseName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever records enterprises sees of the names of one. */
@Component
public class EnterpriseNameDesk {

    private final EnterpriseMapper enterprises;
    private final EnterpriseNameMapper names;
    private final Access access;
    private final AuditTrail audit;

    EnterpriseNameDesk(EnterpriseMapper enterprises, EnterpriseNameMapper names, Access access, AuditTrail audit) {
        this.enterprises = enterprises;
        this.names = names;
        this.access = access;
        this.audit = audit;
    }

    /** @param names the latest first, with the withdrawn ones */
    public record Sheet(Enterprise enterprise, List<Recording> names) {}

    /** One other name; without a first or a last day it holds from or for ever. */
    public record Recording(
            long id,
            EnterpriseName.Kind kind,
            String name,
            String creditCode,
            LocalDate validFrom,
            LocalDate validTo,
            String source,
            String recordedBy,
            Instant recordedAt,
            boolean withdrawn) {}

    /** @throws io.siliu.kernel.PlatformException not found */
    @Transactional
    public Sheet sheet(long enterpriseId) {
        access.require(IMPORT_PARTIES);
        Enterprise enterprise = enterprises
                .find(enterpriseId)
                .map(EnterpriseRow::toEnterprise)
                .orElseThrow(() -> Access.notFound("enterprise"));
        audit.looked("ENTERPRISE", Long.toString(enterpriseId), AuditTrail.ROUTINE);
        return new Sheet(
                enterprise,
                names.history(enterpriseId).stream()
                        .map(EnterpriseNameDesk::recording)
                        .toList());
    }

    private static Recording recording(EnterpriseNameRow row) {
        return new Recording(
                row.id(),
                row.kind(),
                row.name(),
                row.creditCode(),
                row.validFrom(),
                row.validTo(),
                row.source(),
                row.recordedByName(),
                row.recordedAt(),
                row.withdrawnAt() != null);
    }
}
