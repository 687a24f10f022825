package io.siliu.platform.assessment.internal.web;

import io.siliu.platform.fourflow.RecordSheet.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lays the parts of an allocation bar one behind the other, 100 units wide; templates know it as {@code @bars}. */
@Component("bars")
final class AllocationBars {

    /**
     * A rectangle of the bar.
     *
     * @param due whether it begins where what is due ends
     */
    public record Stretch(BigDecimal x, BigDecimal width, boolean other, boolean over, boolean due) {}

    public List<Stretch> of(List<Part> parts) {
        List<Stretch> stretches = new ArrayList<>();
        BigDecimal x = BigDecimal.ZERO;
        boolean before = true;
        for (Part part : parts) {
            BigDecimal width = new BigDecimal(part.percent());
            stretches.add(new Stretch(x, width, part.other(), part.over(), part.over() && before));
            before = !part.over();
            x = x.add(width);
        }
        return stretches;
    }
}
