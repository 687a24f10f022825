package io.siliu.platform.fourflow.internal;

import io.siliu.platform.document.PaperReading;
import io.siliu.platform.party.Enterprises;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds whose paper a paper is when its sender did not say: by a task number, a batch number, a credit code on it, or a
 * name, also an old one or that of a branch. What points at two enterprises points at none, and the next weaker sign is not asked.
 */
@Component
final class EnterpriseOfPaper {

    private final RecordMapper records;
    private final Enterprises enterprises;

    EnterpriseOfPaper(RecordMapper records, Enterprises enterprises) {
        this.records = records;
        this.enterprises = enterprises;
    }

    /** The enterprise, or {@link Arrivals#UNRESOLVED}. */
    long find(PaperReading reading, PaperForm form, List<String> taskNumbers, String batchNumber) {
        Set<Long> found = all(reading, form, taskNumbers, batchNumber, signs());
        return found.size() == 1 ? found.iterator().next() : Arrivals.UNRESOLVED;
    }

    /** The codes and names to compare with, for all papers that are asked about together. */
    EnterpriseSigns signs() {
        return new EnterpriseSigns(enterprises);
    }

    /** All that the strongest sign on it points at; none where no sign points anywhere. */
    Set<Long> all(
            PaperReading reading, PaperForm form, List<String> taskNumbers, String batchNumber, EnterpriseSigns signs) {
        Set<Long> found = taskNumbers.isEmpty() ? Set.of() : Set.copyOf(records.enterprisesOfTasks(taskNumbers));
        if (found.isEmpty() && batchNumber != null) {
            found = Set.copyOf(records.enterprisesOfBatch(batchNumber));
        }
        if (found.isEmpty()) {
            found = named(reading, form, signs);
        }
        return found;
    }

    private static Set<Long> named(PaperReading reading, PaperForm form, EnterpriseSigns signs) {
        Set<Long> byCode = signs.ofCodes(values(reading, form.fromCode(), form.toCode()));
        return byCode.isEmpty() ? signs.ofNames(values(reading, form.fromName(), form.toName())) : byCode;
    }

    private static Set<String> values(PaperReading reading, String... fields) {
        return Stream.of(fields)
                .filter(Objects::nonNull)
                .flatMap(field -> reading.value(field).stream())
                .collect(Collectors.toSet());
    }
}
