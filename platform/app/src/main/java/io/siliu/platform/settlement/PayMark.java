package io.siliu.platform.settlement;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.util.zip.CRC32;

/**
 * A figure over who got how much for which work: each amount by the CRC-32 of worker and occupation, added up. Two lists of pay
 * with the same figure are taken for the same, so that lists of millions are compared without reading them; two with the same sum
 * alone need not be, for one person may have got what another did not. It only spares work and proves nothing.
 */
public final class PayMark {

    private PayMark() {}

    /** What one amount adds. The database computes the same: {@code gross * CRC32(CONCAT(worker_id, '/', occupation))}. */
    public static BigDecimal of(long workerId, String occupation, Money gross) {
        CRC32 code = new CRC32();
        code.update((workerId + "/" + occupation).getBytes(UTF_8));
        return gross.amount().multiply(BigDecimal.valueOf(code.getValue()));
    }
}
