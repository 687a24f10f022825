package io.siliu.platform.settlement.internal.invoice;

import io.siliu.platform.settlement.InvoiceRequest;
import io.siliu.platform.settlement.InvoiceRequests;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
final class StoredInvoiceRequests implements InvoiceRequests {

    private final RequestMapper requests;

    StoredInvoiceRequests(RequestMapper requests) {
        this.requests = requests;
    }

    @Override
    public List<InvoiceRequest> ofBatch(long enterpriseId, long batchId) {
        return requests.ofBatch(enterpriseId, batchId).stream()
                .map(RequestRow::toRequest)
                .toList();
    }

    @Override
    public Counted counted(long enterpriseId, long batchId) {
        RequestMapper.Standing standing = requests.standing(enterpriseId, batchId);
        return new Counted(
                standing.size(),
                standing.open(),
                standing.issued(),
                standing.unknown(),
                standing.withoutItem(),
                requests.overBatch(enterpriseId, batchId).stream()
                        .map(RequestRow::toRequest)
                        .toList());
    }
}
