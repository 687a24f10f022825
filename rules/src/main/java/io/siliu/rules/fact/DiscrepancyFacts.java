package io.siliu.rules.fact;

import io.siliu.kernel.Money;

/**
 * Two values that ought to agree and do not. What is null in facts from before it was told leaves conditions that need it
 * open.
 *
 * @param kind what differs, such as AMOUNT, DATE or FEE_DEDUCTED; null in facts from before kinds were told
 * @param flow the flow of the paper that differs
 * @param field name of the field, as in the reading of the paper
 * @param against name of the field or column of the expected value, such as startsOn, acceptedOn or net; null in facts from
 *     before it was told
 * @param expected the value by our records or by the better source
 * @param found the value found
 * @param difference found less expected, where both are amounts, in CNY; else null
 * @param days days from the expected to the found day, below 0 where it is earlier; null where they are not days
 * @param certain whether both values were read with certainty; where not, a person has to look first
 * @param paper id of the document it was found in, or null for a data row
 */
public record DiscrepancyFacts(
        String kind,
        Flow flow,
        String field,
        String against,
        String expected,
        String found,
        Money difference,
        Integer days,
        Boolean certain,
        String paper) {}
