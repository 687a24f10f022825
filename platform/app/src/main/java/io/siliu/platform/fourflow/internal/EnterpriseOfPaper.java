package io.siliu.platform.fourflow.internal;

import io.siliu.platform.document.PaperReading;
import io.siliu.platform.party.EnterpriseNames;
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
        Set<Long> found = all(reading, form, taskNumbers, batchNumber);
        return found.size() == 1 ? found.iterator().next() : Arrivals.UNRESOLVED;
    }

    /** All that the strongest sign on it points at; none where no sign points anywhere. */
    Set<Long> all(PaperReading reading, PaperForm form, List<String> taskNumbers, String batchNumber) {
        Set<Long> found = taskNumbers.isEmpty() ? Set.of() : Set.copyOf(records.enterprisesOfTasks(taskNumbers));
        if (found.isEmpty() && batchNumber != null) {
            found = Set.copyOf(records.enterprisesOfBatch(batchNumber));
        }
        if (found.isEmpty()) {
            found = named(reading, form);
        }
        return found;
    }

    private Set<Long> named(PaperReading reading, PaperForm form) {
        List<EnterpriseNames> all = enterprises.allNamed();
        Set<String> codes = values(reading, form.fromCode(), form.toCode());
        Set<Long> byCode = all.stream()
                .filter(each -> each.allCodes().stream().anyMatch(codes::contains))
                .map(each -> each.enterprise().id())
                .collect(Collectors.toSet());
        if (!byCode.isEmpty()) {
            return byCode;
        }
        Set<String> names = values(reading, form.fromName(), form.toName()).stream()
                .map(Keyed::plainName)
                .collect(Collectors.toSet());
        return all.stream()
                .filter(each -> each.all().stream().map(Keyed::plainName).anyMatch(names::contains))
                .map(each -> each.enterprise().id())
                .collect(Collectors.toSet());
    }

    private static Set<String> values(PaperReading reading, String... fields) {
        return Stream.of(fields)
                .filter(Objects::nonNull)
                .flatMap(field -> reading.value(field).stream())
                .collect(Collectors.toSet());
    }
}
