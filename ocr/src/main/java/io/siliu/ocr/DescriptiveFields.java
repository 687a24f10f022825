package io.siliu.ocr;

import java.util.Set;

/**
 * Fields that only describe: no sum, match, identity or date rule stands on them. Nobody has to look at one of which the
 * reader is unsure, so long as nothing on the paper contradicts it. References inside a remark are fields of their own.
 */
public final class DescriptiveFields {

    private static final Set<String> NAMES = Set.of(
            FieldNames.REMARK,
            FieldNames.PURPOSE,
            FieldNames.PAYER_BANK,
            FieldNames.PAYEE_BANK,
            FieldNames.SCOPE,
            FieldNames.ADDRESS,
            FieldNames.AUTHORITY,
            FieldNames.ISSUER,
            FieldNames.NATION,
            FieldNames.SEX);

    private DescriptiveFields() {}

    /** @param field as in {@link FieldNames} */
    public static boolean contains(String field) {
        return NAMES.contains(field);
    }
}
