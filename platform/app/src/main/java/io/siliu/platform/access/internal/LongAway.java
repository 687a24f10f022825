package io.siliu.platform.access.internal;

import io.siliu.kernel.ChinaTime;
import io.siliu.platform.access.Access;
import io.siliu.platform.access.AuditTrail;
import io.siliu.platform.access.IdentityEnds;
import io.siliu.platform.access.Permission;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whoever enters by a phone number after a long while may be its next owner: who works here says how the identity number on record
 * ends, before anything of theirs is shown; a sign-up that was never finished begins anew.
 */
@Component
public class LongAway {

    private final PhoneAccountMapper phones;
    private final IdentityEnds ends;
    private final CodeProperties limits;
    private final Access access;
    private final AuditTrail audit;
    private final Clock clock;

    LongAway(
            PhoneAccountMapper phones,
            IdentityEnds ends,
            CodeProperties limits,
            Access access,
            AuditTrail audit,
            Clock clock) {
        this.phones = phones;
        this.ends = ends;
        this.limits = limits;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    /** What came of a try. */
    public enum Proof {
        RIGHT,
        WRONG,
        /** The day's tries are used up. */
        TOO_MANY
    }

    /**
     * Whether the account was entered so long ago that its owner has to be proven; else it counts as entered now. Where there is
     * nothing yet by which to prove an owner, nothing of the one before is left either.
     */
    boolean enters(long accountId) {
        Instant now = clock.instant();
        Optional<Long> after = phones.lastEntry(accountId)
                .filter(last -> last.enteredAt().isBefore(now.minus(limits.provenFor())))
                .map(PhoneAccountMapper.Entry::personId);
        if (after.filter(ends::isKnown).isPresent()) {
            return true;
        }
        after.ifPresent(ends::forgetUnfinished);
        phones.entered(accountId, now);
        return false;
    }

    /** Compares what the present worker typed. */
    public Proof prove(String typed) {
        long account = access.require(Permission.OWN_DATA).accountId();
        if (phones.takeProofTry(account, ChinaTime.today(clock), limits.proofTries()) == 0) {
            return Proof.TOO_MANY;
        }
        boolean right = phones.lastEntry(account)
                .flatMap(last -> ends.isEnd(last.personId(), typed))
                .orElse(false);
        if (!right) {
            return Proof.WRONG;
        }
        phones.entered(account, clock.instant());
        audit.did("IDENTITY_PROVEN", "ACCOUNT", Long.toString(account));
        return Proof.RIGHT;
    }
}
