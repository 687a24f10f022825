package io.siliu.platform.filing.internal;

/** What a column of a form can hold; the layout says in which column it stands. */
enum ReportField {
    NUMBER,
    LICENSED,
    BUSINESS_NAME,
    BUSINESS_CODE,
    PERSON_NAME,
    ID_KIND,
    ID_NUMBER,
    COUNTRY,
    EXEMPT,
    EXEMPT_KIND,
    SHOP_NAME,
    SHOP_ID,
    ACCOUNT_NAME,
    ACCOUNT,
    CONTACT,
    PHONE,
    BEGAN_ON,
    ENDED_ON,
    STATUS,
    PLATFORM,
    GROSS,
    REFUNDED,
    NET,
    BUSINESS_INCOME,
    LABOUR_PAY,
    PLATFORM_FEE,
    ORDERS,
    MONTHS,
    REPORTED
}
