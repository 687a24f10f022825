package io.siliu.platform.party;

/** In which capacity somebody contracts; it decides contract, tax, invoice and reporting form. */
public enum LegalCapacity {
    /** 从业人员: a person without a licence; the platform withholds and files. */
    NATURAL_PERSON,
    /** 个体工商户: a licensed business of its own; invoices and files alone. */
    SOLE_PROPRIETOR
}
