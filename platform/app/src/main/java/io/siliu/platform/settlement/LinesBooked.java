package io.siliu.platform.settlement;

import java.util.List;

/** Port: somebody wants to know, in the booking transaction, that lines of an enterprise were booked. */
@FunctionalInterface
public interface LinesBooked {

    void booked(long enterpriseId, List<Long> lineIds);
}
