package io.siliu.platform.fourflow.internal.solving;

import static java.util.Objects.requireNonNull;

import io.siliu.platform.contract.EvidenceKind;
import io.siliu.platform.contract.EvidenceScope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A settlement line that waits for its papers.
 *
 * @param id told back in the edges; never decides anything
 * @param key batch and line number; decides the order
 * @param agreement id of the master agreement, and the digest of its number
 * @param workFrom first day of the work
 * @param workTo last day of the work
 */
public record Line(
        long id,
        String key,
        String taskNumber,
        String batchNumber,
        long agreement,
        String agreementNumber,
        long worker,
        LocalDate settledOn,
        LocalDate workFrom,
        LocalDate workTo,
        List<Step> steps) {

    public Line {
        requireNonNull(key, "key is null");
        requireNonNull(settledOn, "settledOn is null");
        steps = List.copyOf(steps);
    }

    List<Step> provedBy(PaperKind paper) {
        return steps.stream().filter(step -> paper.proves(step.kind())).toList();
    }

    Optional<Step> step(EvidenceKind kind, EvidenceScope scope) {
        return steps.stream()
                .filter(step -> step.kind() == kind && step.scope() == scope)
                .findFirst();
    }

    /** Of equal lines the same; all that a line says would be gone through for each question about its place. */
    @Override
    public int hashCode() {
        return Long.hashCode(id);
    }
}
