package io.siliu.platform.access.internal;

import io.siliu.platform.access.Access;
import io.siliu.platform.access.Actor;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.InspectionPurpose;
import io.siliu.platform.access.LookFilter;
import io.siliu.platform.access.Permission;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The looks as those see them who watch over looking. The risk desk sees all; an officer sees those of the same duty in
 * the own region. Reading the trail is a look as well.
 */
@Component
public class LookTrail {

    private static final int A_PAGE = 50;

    private final AuditMapper events;
    private final Access access;
    private final AuditTrail audit;

    LookTrail(AuditMapper events, Access access, AuditTrail audit) {
        this.events = events;
        this.access = access;
        this.audit = audit;
    }

    /**
     * Newest first.
     *
     * @param account whose looks, or null for anybody's
     * @param purpose the occasion, or null for any
     * @param subject exactly this number, or null for any
     * @param before where the page before ended, or null for the first page
     */
    @Transactional
    public Page page(Long account, InspectionPurpose.Kind purpose, String subject, Long before) {
        Actor actor = access.require(Permission.READ_AUDIT);
        boolean officer = actor.role().isOfficer();
        List<Look> found = events.looks(
                officer ? actor.role().name() : null,
                actor.region() == null ? null : actor.region().replaceFirst("(00)+$", ""),
                account,
                purpose == null ? null : purpose.name(),
                subject == null || subject.isBlank() ? null : subject.strip(),
                before == null ? Long.MAX_VALUE : before,
                A_PAGE + 1);
        audit.lookedThrough(
                "TRAIL",
                LookFilter.NONE
                        .with("account", account)
                        .with("purpose", purpose)
                        .withTyped("q", subject)
                        .with("before", before));
        List<Look> shown = found.subList(0, Math.min(A_PAGE, found.size()));
        return new Page(shown, found.size() > A_PAGE ? shown.get(A_PAGE - 1).id() : null);
    }

    /**
     * One look, with the purpose as it is kept.
     *
     * @param filters what a list was narrowed to, or null
     */
    public record Look(
            long id,
            Instant happenedAt,
            long accountId,
            String accountName,
            String role,
            String subjectKind,
            String subjectId,
            String purpose,
            String filters) {}

    /** @param next where the next looks begin, or null when these are the last */
    public record Page(List<Look> looks, Long next) {

        public Page {
            looks = List.copyOf(looks);
        }
    }
}
