package io.siliu.rules.fact;

import io.siliu.kernel.identifier.IdentifierCheck;
import java.time.LocalDate;

/**
 * The worker in the legal capacity held on the day of the order.
 *
 * @param worker id of the worker, stable over all capacities
 * @param capacity natural person or sole proprietor
 * @param name the person's name, or the sole proprietor's registered trade name
 * @param maskedIdNumber resident ID number with all but the first three and last four characters masked
 * @param idNumberCheck how the ID number checks against GB 11643
 * @param code unified social credit code of the sole proprietor; null for a natural person
 * @param codeCheck how that code checks against GB 32100-2015; null for a natural person
 * @param registeredOn day on which the sole proprietor was registered; null for a natural person
 */
public record WorkerFacts(
        String worker,
        Capacity capacity,
        String name,
        String maskedIdNumber,
        IdentifierCheck idNumberCheck,
        String code,
        IdentifierCheck codeCheck,
        LocalDate registeredOn) {}
