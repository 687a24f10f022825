package io.siliu.ocr;

import io.siliu.ocr.internal.ValueForms;

/** What values the fields of papers can have, for whoever else has to tell: a person's answer is held to the same. */
public final class FieldValues {

    /**
     * What stands in the place of the last day where an identity card is good for life: so it prints it for whoever is 46 or
     * older (Resident Identity Card Law, article 5).
     */
    public static final String FOR_LIFE = "长期";

    private FieldValues() {}

    /**
     * Whether a field can have this value, by its form alone.
     *
     * @param field one of {@link FieldNames}; every value can stand in a field without a form of its own
     */
    public static boolean canBe(String field, String value) {
        return ValueForms.canBe(field, value);
    }
}
