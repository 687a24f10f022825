package io.siliu.ocr.internal.structured;

import static io.siliu.ocr.FieldNames.AMOUNT_EXCLUDING_TAX;
import static io.siliu.ocr.FieldNames.BUYER_NAME;
import static io.siliu.ocr.FieldNames.BUYER_TAX_ID;
import static io.siliu.ocr.FieldNames.CHECK_CODE;
import static io.siliu.ocr.FieldNames.INVOICE_CODE;
import static io.siliu.ocr.FieldNames.INVOICE_NUMBER;
import static io.siliu.ocr.FieldNames.ISSUE_DATE;
import static io.siliu.ocr.FieldNames.REMARK;
import static io.siliu.ocr.FieldNames.SELLER_NAME;
import static io.siliu.ocr.FieldNames.SELLER_TAX_ID;
import static io.siliu.ocr.FieldNames.TAX_AMOUNT;
import static io.siliu.ocr.FieldNames.TOTAL_AMOUNT;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How one dialect of invoice XML calls its elements, see {@link Names}. Names that a dialect offers for a field are in
 * order of preference; the first that holds text wins.
 */
enum InvoiceDialect {

    /**
     * The tax bureau's own form of the fully digital invoice, and the finance ministry's XBRL of it (taxonomy einv), which
     * lays the same names out flat. IssueTime is when the file was made, RequestTime the date; a remark may name other
     * invoices' numbers.
     */
    EINVOICE(
            "TotalAmWithoutTax TotalTax-includedAmount SellerName",
            "TaxSupervisionInfo InvoiceNumber EIid",
            fields(
                    INVOICE_NUMBER, "TaxSupervisionInfo/InvoiceNumber Header/EIid InvoiceNumber EIid",
                    ISSUE_DATE, "BasicInformation/RequestTime RequestTime TaxSupervisionInfo/IssueTime IssueTime",
                    BUYER_NAME, "BuyerInformation/BuyerName BuyerName",
                    BUYER_TAX_ID, "BuyerInformation/BuyerIdNum BuyerIdNum",
                    SELLER_NAME, "SellerInformation/SellerName SellerName",
                    SELLER_TAX_ID, "SellerInformation/SellerIdNum SellerIdNum",
                    AMOUNT_EXCLUDING_TAX, "TotalAmWithoutTax",
                    TAX_AMOUNT, "TotalTaxAm",
                    TOTAL_AMOUNT, "TotalTax-includedAmount",
                    REMARK, "AdditionalInformation/Remark Remark"),
            "TotalTax-includedAmountInChinese",
            new LineNames(
                    "IssuItemInformation InformationOfIssuItemTuple",
                    "ItemName",
                    "MeaUnits",
                    "Quantity",
                    "UnPrice",
                    "Amount",
                    "TaxRate",
                    "ComTaxAm")),

    /** original_invoice.xml inside OFD, schema e-invoice/2016 and 2019. */
    ORIGINAL_INVOICE(
            "InvoiceNo",
            "Seller",
            fields(
                    INVOICE_CODE, "InvoiceCode",
                    INVOICE_NUMBER, "InvoiceNo",
                    ISSUE_DATE, "IssueDate",
                    BUYER_NAME, "BuyerName",
                    BUYER_TAX_ID, "BuyerTaxID",
                    SELLER_NAME, "SellerName",
                    SELLER_TAX_ID, "SellerTaxID",
                    AMOUNT_EXCLUDING_TAX, "TaxExclusiveTotalAmount",
                    TAX_AMOUNT, "TaxTotalAmount",
                    TOTAL_AMOUNT, "TaxInclusiveTotalAmount",
                    CHECK_CODE, "InvoiceCheckCode",
                    REMARK, "Note"),
            "TaxInclusiveTotalAmountWithWords",
            new LineNames(
                    "GoodsInfo",
                    "Item",
                    "MeasurementDimension",
                    "Quantity",
                    "Price",
                    "Amount",
                    "TaxScheme",
                    "TaxAmount")),

    /** The finance ministry's XBRL of legacy electronic VAT invoices (taxonomies inv, inv_ord, inv_spcl). */
    VOUCHER(
            "NumberOfInvoice",
            "NameOfSeller",
            fields(
                    INVOICE_CODE, "CodeOfInvoice",
                    INVOICE_NUMBER, "NumberOfInvoice",
                    ISSUE_DATE, "DateOfIssue",
                    BUYER_NAME, "NameOfPurchaser",
                    BUYER_TAX_ID,
                            "TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfPurchaser UnifiedSocialCreditCodeOfPurchaser",
                    SELLER_NAME, "NameOfSeller",
                    SELLER_TAX_ID,
                            "TaxpayerIdentificationNumberUnifiedSocialCreditCodeOfSeller UnifiedSocialCreditCodeOfSeller",
                    AMOUNT_EXCLUDING_TAX, "TotalAmountExcludingTax",
                    TAX_AMOUNT, "TotalTaxAmount",
                    TOTAL_AMOUNT, "TaxIncludedAmountInFigures",
                    CHECK_CODE, "IdentifyingCode",
                    REMARK, "Remarks"),
            "TaxIncludedAmountInWords",
            new LineNames(
                    "InformationOfTaxableGoodsOrServicesDetailItemsTuple",
                    "NameOfTaxableGoodsOrServices",
                    "Unit UnitOfMeasurement MeasurementUnit",
                    "Quantity",
                    "UnitPrice UnitPriceExcludingTax",
                    "AmountExcludingTax Amount",
                    "TaxRate",
                    "TaxAmount")),

    /** The standard's pinyin abbreviations (GB/T 36609 and the billing software that preceded it). SL is either of two. */
    PINYIN(
            "FPHM",
            "KPRQ",
            fields(
                    INVOICE_CODE, "FPDM",
                    INVOICE_NUMBER, "FPHM",
                    ISSUE_DATE, "KPRQ",
                    BUYER_NAME, "GMFMC GFMC GMF_MC GHFMC",
                    BUYER_TAX_ID, "GMFNSRSBH GFSH GFNSRSBH GMF_NSRSBH GHFNSRSBH",
                    SELLER_NAME, "XSFMC XFMC XSF_MC XHFMC",
                    SELLER_TAX_ID, "XSFNSRSBH XFSH XFNSRSBH XSF_NSRSBH XHFNSRSBH",
                    AMOUNT_EXCLUDING_TAX, "HJJE HJBHSJE",
                    TAX_AMOUNT, "HJSE",
                    TOTAL_AMOUNT, "JSHJXX JSHJ KPHJJE",
                    CHECK_CODE, "JYM",
                    REMARK, "BZ"),
            "JSHJDX",
            new LineNames(
                    "FYXM COMMON_FPKJ_XMXX FPKJ_XMXX XMXX MX",
                    "XMMC SPMC",
                    "DW XMDW",
                    "SPSL XMSL SL",
                    "DJ XMDJ",
                    "JE XMJE",
                    "SLV SE_SL SL",
                    "SE")),

    /** Chinese element names of the finance ministry's accounting data standard for electronic vouchers. */
    CHINESE(
            "发票号码",
            "开票日期",
            fields(
                    INVOICE_CODE, "发票代码",
                    INVOICE_NUMBER, "发票号码",
                    ISSUE_DATE, "开票日期",
                    BUYER_NAME, "购买方名称 购方名称 购买方信息/名称 购买方/名称",
                    BUYER_TAX_ID,
                            "购买方统一社会信用代码 购买方纳税人识别号 购买方统一社会信用代码纳税人识别号 购买方识别号 购方识别号 购方税号"
                                    + " 购买方信息/纳税人识别号 购买方信息/统一社会信用代码 购买方/纳税人识别号 购买方/统一社会信用代码",
                    SELLER_NAME, "销售方名称 销方名称 销售方信息/名称 销售方/名称",
                    SELLER_TAX_ID,
                            "销售方统一社会信用代码 销售方纳税人识别号 销售方统一社会信用代码纳税人识别号 销售方识别号 销方识别号 销方税号"
                                    + " 销售方信息/纳税人识别号 销售方信息/统一社会信用代码 销售方/纳税人识别号 销售方/统一社会信用代码",
                    AMOUNT_EXCLUDING_TAX, "合计金额 不含税金额 不含税金额合计",
                    TAX_AMOUNT, "合计税额",
                    TOTAL_AMOUNT, "价税合计 价税合计小写 价税合计金额",
                    CHECK_CODE, "校验码",
                    REMARK, "备注"),
            "价税合计大写",
            new LineNames("项目明细 明细 商品明细 货物明细", "项目名称 商品名称 货物或应税劳务名称", "单位", "数量", "单价", "金额", "税率 征收率 税率征收率", "税额"));

    private final List<String> anchors;
    private final List<String> companions;
    private final Map<String, List<String>> fields;
    private final String words;
    private final LineNames lines;

    InvoiceDialect(String anchors, String companions, Map<String, List<String>> fields, String words, LineNames lines) {
        this.anchors = List.of(anchors.split(" "));
        this.companions = List.of(companions.split(" "));
        this.fields = fields;
        this.words = words;
        this.lines = lines;
    }

    /** Elements of which every invoice of the dialect has one, once; the first that the document holds counts. */
    List<String> anchors() {
        return anchors;
    }

    /** Elements that stand in the same invoice as the anchor, best first: with it they mark where the invoice begins. */
    List<String> companions() {
        return companions;
    }

    Map<String, List<String>> fields() {
        return fields;
    }

    /** The element with the total in capitals. */
    String words() {
        return words;
    }

    LineNames lines() {
        return lines;
    }

    /** The names inside a row of goods; several names are separated by a blank. */
    record LineNames(
            String row,
            String item,
            String unit,
            String quantity,
            String unitPrice,
            String amount,
            String taxRate,
            String taxAmount) {}

    private static Map<String, List<String>> fields(String... pairs) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.put(pairs[i], List.of(pairs[i + 1].split(" ")));
        }
        return fields;
    }
}
