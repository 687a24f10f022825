package io.siliu.sandbox.sample;

/**
 * The words printed on VAT invoices of the older kind.
 *
 * @param goods heads the column of what was sold
 * @param account before bank and account of a party
 */
record VatWords(String buyer, String seller, String goods, String account) {

    static final VatWords PRESENT = new VatWords("购买方", "销售方", "货物或应税劳务、服务名称", "开户行及账号：");

    /** As forms were printed before services came under the tax. */
    static final VatWords FORMER = new VatWords("购货单位", "销货单位", "货物或应税劳务名称", "开户行及帐号：");
}
