package io.siliu.ocr.internal.template;

import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.Ground;
import io.siliu.ocr.internal.NameShape;
import io.siliu.ocr.internal.layout.PageText;
import io.siliu.ocr.internal.layout.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whom a wallet's page of one payment names as paid, where no word for a side stands before the name: in its head line (转账-转给某人), with
 * the bank that the money went to (转账到 某银行（4417） 某人), or as the merchant. None of that is certain.
 */
final class WalletPage {

    private static final Pattern HEAD =
            Pattern.compile("(?<=^|\\t)(?:转账|付款)(?:到银行卡|到账户)?[ ]?-[ ]?(?:转给|付给|给)?[ ]?([\\p{IsHan}·*]{2,20})(?=\\t|$)");

    private static final String BANK = "(\\p{IsHan}[\\p{IsHan}()]{2,24}?(?:银行|信用社|分行|支行))";

    private static final Pattern BANK_OF_THE_PAID =
            Pattern.compile("(?<=^|\\t)转账到[ :\\t]*" + BANK + "[ ]?\\((?:尾号)?\\d{4}\\)");

    private static final Pattern WITH_BANK = Pattern.compile(
            "(?<=^|\\t)转账到[ :\\t]*[^\\t\\d]{3,30}\\((?:尾号)?\\d{4}\\)[ \\t]*([\\p{IsHan}·*]{2,20})(?=\\t|$)");

    private static final Pattern MERCHANT = Pattern.compile("(?<=^|\\t)商户全称[ :\\t]+(\\p{IsHan}[^\\t:]{3,40})(?=\\t|$)");

    /** Only who pays a merchant is offered its money back, or asked what the order was. */
    private static final Pattern BY_A_BUYER = Pattern.compile("商户单号|扫二维码付款|收单机构|对订单有疑");

    private WalletPage() {}

    static void read(PageText text, Draft draft) {
        put(text, draft, FieldNames.PAYEE_NAME, WITH_BANK);
        put(text, draft, FieldNames.PAYEE_BANK, BANK_OF_THE_PAID);
        put(text, draft, FieldNames.PAYEE_NAME, HEAD);
        if (BY_A_BUYER.matcher(Classifier.compact(text.rows())).find()) {
            put(text, draft, FieldNames.PAYEE_NAME, MERCHANT);
            draft.get(FieldNames.PAYER_NAME)
                    .filter(payer -> draft.get(FieldNames.PAYEE_NAME)
                            .filter(payee -> payee.value().equals(payer.value()))
                            .isPresent())
                    .ifPresent(merchant -> draft.remove(FieldNames.PAYER_NAME));
        }
    }

    private static void put(PageText text, Draft draft, String field, Pattern words) {
        Optional<Span> place = text.find(words).map(PageText.Found::span);
        draft.put(
                field,
                place.filter(name -> field.equals(FieldNames.PAYEE_BANK) || NameShape.isOne(name.plain())),
                ReceiptValues::name,
                Ground.LOOSE_LABEL);
    }
}
