package io.siliu.platform.settlement.internal.payout;

import io.siliu.platform.settlement.VatOfUnpaidLines;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredVatOfUnpaidLines implements VatOfUnpaidLines {

    private final UnpaidVatMapper lines;

    StoredVatOfUnpaidLines(UnpaidVatMapper lines) {
        this.lines = lines;
    }

    @Override
    public List<Line> newest(String regionPrefix, int limit) {
        return lines.newest(regionPrefix, limit);
    }
}
