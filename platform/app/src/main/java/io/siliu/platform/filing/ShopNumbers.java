package io.siliu.platform.filing;

import java.util.Locale;

/** The unique number of whoever sells on the platform (店铺(用户)唯一标识码); it never changes. */
public final class ShopNumbers {

    private ShopNumbers() {}

    /** As it stands on the person's own pages. */
    public static String ofPerson(long workerId) {
        return "CY-" + Long.toUnsignedString(workerId, 36).toUpperCase(Locale.ROOT);
    }

    public static String ofBusiness(long soleProprietorId) {
        return "GT-" + Long.toUnsignedString(soleProprietorId, 36).toUpperCase(Locale.ROOT);
    }
}
