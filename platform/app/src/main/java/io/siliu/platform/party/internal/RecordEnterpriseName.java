package io.siliu.platform.party.internal;

import static io.siliu.platform.access.Permission.IMPORT_PARTIES;

import io.siliu.kernel.IdGenerator;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.party.EnterpriseName.Kind;
import io.siliu.platform.party.EnterpriseNamed;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records that an enterprise changed its name, was called otherwise before, or has a branch. Nothing is changed but the
 * present name, whose place a former name takes; who recorded something wrong withdraws it.
 */
@Component
public class RecordEnterpriseName {

    private final EnterpriseMapper enterprises;
    private final EnterpriseNameMapper names;
    private final EnterpriseNameChecks checks;
    private final ObjectProvider<EnterpriseNamed> listeners;
    private final Access access;
    private final AuditTrail audit;
    private final IdGenerator ids;
    private final Clock clock;

    RecordEnterpriseName(
            EnterpriseMapper enterprises,
            EnterpriseNameMapper names,
            EnterpriseNameChecks checks,
            ObjectProvider<EnterpriseNamed> listeners,
            Access access,
            AuditTrail audit,
            IdGenerator ids,
            Clock clock) {
        this.enterprises = enterprises;
        this.names = names;
        this.checks = checks;
        this.listeners = listeners;
        this.access = access;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** @throws io.siliu.kernel.PlatformException not found, or with the field that cannot be */
    @Transactional
    public void record(long enterpriseId, EnterpriseNaming given) {
        Actor actor = access.require(IMPORT_PARTIES);
        EnterpriseRow enterprise = enterprises.lock(enterpriseId).orElseThrow(() -> Access.notFound("enterprise"));
        EnterpriseNaming checked = checks.checked(enterprise, names.of(enterpriseId), given);
        if (checked.act() == EnterpriseNaming.Act.RENAMED) {
            insert(enterpriseId, former(enterprise, checked), checked.name(), actor);
            enterprises.rename(enterpriseId, checked.name());
            audit.did("ENTERPRISE_RENAMED", "ENTERPRISE", Long.toString(enterpriseId));
        } else {
            insert(enterpriseId, checked, null, actor);
            audit.did("ENTERPRISE_NAME_RECORDED", "ENTERPRISE", Long.toString(enterpriseId));
        }
        tell(enterpriseId);
    }

    /**
     * What was withdrawn before stays withdrawn. With a former name goes the present one that took its place by a change of
     * name, unless that was changed again since.
     */
    @Transactional
    public void withdraw(long enterpriseId, long nameId) {
        access.require(IMPORT_PARTIES);
        EnterpriseRow enterprise = enterprises.lock(enterpriseId).orElseThrow(() -> Access.notFound("enterprise"));
        if (names.withdraw(enterpriseId, nameId, clock.instant()) > 0) {
            names.replacedBy(enterpriseId, nameId, enterprise.name()).ifPresent(name -> {
                enterprises.rename(enterpriseId, name);
                audit.did("ENTERPRISE_RENAMING_WITHDRAWN", "ENTERPRISE", Long.toString(enterpriseId));
            });
            audit.did("ENTERPRISE_NAME_WITHDRAWN", "ENTERPRISE", Long.toString(enterpriseId));
            tell(enterpriseId);
        }
    }

    /** The name that ends the day before the new one begins. */
    private static EnterpriseNaming former(EnterpriseRow enterprise, EnterpriseNaming renamed) {
        return new EnterpriseNaming(
                EnterpriseNaming.Act.FORMER,
                enterprise.name(),
                null,
                null,
                renamed.validFrom().minusDays(1),
                renamed.source());
    }

    private void insert(long enterpriseId, EnterpriseNaming naming, String renamedTo, Actor actor) {
        EnterpriseNameRow row = new EnterpriseNameRow(
                ids.next(),
                enterpriseId,
                naming.act() == EnterpriseNaming.Act.BRANCH ? Kind.BRANCH : Kind.FORMER,
                naming.name(),
                naming.creditCode(),
                naming.validFrom(),
                naming.validTo(),
                naming.source(),
                actor.accountId(),
                actor.name(),
                clock.instant(),
                null);
        names.insert(row, renamedTo);
    }

    private void tell(long enterpriseId) {
        listeners.orderedStream().forEach(each -> each.named(enterpriseId));
    }
}
