package io.siliu.platform.fourflow.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.Permission;
import io.siliu.platform.party.Enterprise;
import io.siliu.platform.party.Enterprises;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells whose a paper of nobody would be, before it is given: a mistyped number would show it to a stranger. */
@Service
public class GivingPapers {

    private final OpenPaperMapper records;
    private final Enterprises enterprises;
    private final Access access;
    private final AuditTrail audit;

    GivingPapers(OpenPaperMapper records, Enterprises enterprises, Access access, AuditTrail audit) {
        this.records = records;
        this.enterprises = enterprises;
        this.access = access;
        this.audit = audit;
    }

    /** @param enterprise id of the enterprise that the record is of */
    public record Giving(String record, long enterprise, String name, String code) {}

    /** @throws io.siliu.kernel.PlatformException not found, also for whoever does not see papers of nobody */
    @Transactional
    public Giving of(String record) {
        Actor actor = access.require(Permission.PLACE_PAPERS);
        Enterprise enterprise = records.enterpriseOf(record)
                .filter(actor::sees)
                .filter(id -> actor.sees(Arrivals.UNRESOLVED))
                .flatMap(enterprises::find)
                .orElseThrow(() -> Access.notFound("record"));
        audit.looked("ENTERPRISE", Long.toString(enterprise.id()), AuditTrail.ROUTINE);
        return new Giving(
                record,
                enterprise.id(),
                enterprise.name(),
                enterprise.creditCode().value());
    }
}
