package io.siliu.platform.fourflow.internal.solving;

import static java.util.Objects.requireNonNull;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import io.siliu.platform.contract.PartyRole;
import java.util.Objects;

/**
 * One thing that a line must, or may, be proved by; from the engagement table.
 *
 * @param cents what the line's share comes to; null where no amount is compared
 * @param extraCents what a paper over the whole batch shows beside the shares: the platform's fee
 * @param showsFee whether such a paper shows the platform's fee, as its share or beside it
 */
public record Step(
        EvidenceKind kind,
        PartyRole from,
        PartyRole to,
        EvidenceScope scope,
        boolean required,
        Long cents,
        long extraCents,
        boolean showsFee,
        PartyMarks fromMarks,
        PartyMarks toMarks) {

    public Step {
        requireNonNull(kind, "kind is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(fromMarks, "fromMarks is null");
        requireNonNull(toMarks, "toMarks is null");
    }

    /** How the party that tells one line from another fits: the worker's side, else the platform's. */
    PartyFit specificFit(PartyRead readFrom, PartyRead readTo) {
        if (isWorker(to)) {
            return PartyFit.of(readTo, toMarks);
        }
        return from == PartyRole.ENTERPRISE ? PartyFit.of(readTo, toMarks) : PartyFit.of(readFrom, fromMarks);
    }

    PartyRead specific(PartyRead readFrom, PartyRead readTo) {
        return isWorker(to) || from == PartyRole.ENTERPRISE ? readTo : readFrom;
    }

    int weight(PartyRead readFrom, PartyRead readTo) {
        return PartyFit.of(readFrom, fromMarks).weight()
                + PartyFit.of(readTo, toMarks).weight();
    }

    /** Whether the worker is the payee or buyer. */
    boolean isWorkersTo() {
        return isWorker(to);
    }

    private static boolean isWorker(PartyRole role) {
        return role == PartyRole.WORKER || role == PartyRole.SOLE_PROPRIETOR;
    }

    /** Of equal steps the same, without a look at the marks of the parties. */
    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + Objects.hashCode(from);
    }
}
