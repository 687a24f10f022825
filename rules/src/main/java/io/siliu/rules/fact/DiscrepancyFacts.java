package io.siliu.rules.fact;

/**
 * Two values that ought to agree and do not.
 *
 * @param kind what differs, such as AMOUNT, DATE or FEE_DEDUCTED; null in facts from before kinds were told
 * @param flow the flow of the paper that differs
 * @param field name of the field, as in the reading of the paper
 * @param expected the value by our records or by the better source
 * @param found the value found
 * @param paper id of the document it was found in, or null for a data row
 */
public record DiscrepancyFacts(String kind, Flow flow, String field, String expected, String found, String paper) {}
