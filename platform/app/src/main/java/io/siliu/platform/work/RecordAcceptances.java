package io.siliu.platform.work;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** An enterprise records that work was delivered and accepted. All of one call, or none. */
public interface RecordAcceptances {

    /** Most rows of one call. */
    int MOST = 1_000;

    /**
     * @return one acceptance a command, in their order
     * @throws io.siliu.kernel.PlatformException {@link WorkError} with the field, as {@code acceptances[0].taskNumber}
     */
    List<Acceptance> accept(List<Command> commands);

    /** @throws io.siliu.kernel.PlatformException as {@link #accept}, fields under {@code deliveries} */
    List<Delivery> deliver(List<Handover> handovers);

    /**
     * @param acceptedBy name or post of who accepted; stored encrypted
     * @param unit in which the quantity is counted; null where it prices nothing
     */
    record Command(
            String taskNumber,
            LocalDate acceptedOn,
            BigDecimal quantity,
            Money amount,
            String acceptedBy,
            WorkUnit unit) {}

    /** @param reference where the proof of the delivery lies */
    record Handover(String taskNumber, LocalDate deliveredOn, BigDecimal quantity, String reference) {}
}
