package io.siliu.kernel.identifier;

import java.util.Set;

/** The regions of tax authorities as invoices name them, by two digits. */
final class TaxAuthorities {

    /** Of provinces, autonomous regions and municipalities, as in GB/T 2260. */
    static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65");

    /** Of cities planned separately: Dalian, Ningbo, Xiamen, Qingdao, Shenzhen. */
    static final Set<String> PLANNED_CITIES = Set.of("91", "92", "93", "94", "95");

    /** Of no authority: that of {@link InventedNumbers}. */
    static final String INVENTED = "99";

    private TaxAuthorities() {}
}
