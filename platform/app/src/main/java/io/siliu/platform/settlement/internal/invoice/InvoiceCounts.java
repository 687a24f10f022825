package io.siliu.platform.settlement.internal.invoice;

import io.siliu.platform.database.StageCounts;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** How many invoice requests stand at which stage: {@code invoices.issued}, {@code invoices.unknown} and so on. */
@Component
final class InvoiceCounts implements StageCounts {

    private final RequestMapper requests;

    InvoiceCounts(RequestMapper requests) {
        this.requests = requests;
    }

    @Override
    public Map<String, Long> counts() {
        Map<String, Long> counts = new TreeMap<>();
        requests.countByStage()
                .forEach(each -> counts.put("invoices." + each.name().toLowerCase(Locale.ROOT), each.amount()));
        return counts;
    }
}
