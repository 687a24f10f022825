package io.siliu.bench.reading;

/**
 * What became of one field.
 *
 * @param expected null where the paper does not carry the field
 * @param read null where nothing was delivered
 * @param source of the value, or empty
 */
record FieldScore(
        String field, String expected, String read, double confidence, boolean certain, String source, boolean right) {

    boolean isExpected() {
        return expected != null;
    }

    boolean isDelivered() {
        return read != null;
    }

    /** The worst there is: wrong, and nobody is asked to look. */
    boolean isSilentError() {
        return isDelivered() && certain && !right;
    }
}
