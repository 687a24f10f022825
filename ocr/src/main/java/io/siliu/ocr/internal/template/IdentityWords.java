package io.siliu.ocr.internal.template;

import io.siliu.ocr.DocumentKind;
import io.siliu.ocr.internal.layout.PageText;

/** Tells licences and identity cards by the labels that they print. */
final class IdentityWords {

    private IdentityWords() {}

    /** The kind of licence or card that the words of a paper say, without blanks; OTHER where they say none. */
    static DocumentKind kindOf(String all) {
        if (all.contains("营业执照")
                        && Classifier.count(all, "统一社会信用代码", "经营者", "登记机关", "经营范围", "法定代表人", "注册日期", "成立日期") >= 2
                || Classifier.count(all, "组成形式", "经营场所", "经营范围", "登记机关", "统一社会信用代码") >= 4) {
            return DocumentKind.BUSINESS_LICENCE;
        }
        if (isCardBack(all)) {
            return DocumentKind.ID_CARD_BACK;
        }
        return isCardFront(all) ? DocumentKind.ID_CARD_FRONT : DocumentKind.OTHER;
    }

    /** Both sides of a card on one sheet, as copies of it are made. */
    static boolean isWholeCard(PageText text) {
        String all = Classifier.compact(text.rows());
        return kindOf(all) == DocumentKind.ID_CARD_BACK && isCardFront(all);
    }

    private static boolean isCardBack(String all) {
        return all.contains("居民身份证") && Classifier.hasAny(all, "签发机关", "有效期限")
                || Classifier.count(all, "签发机关", "有效期限") == 2;
    }

    private static boolean isCardFront(String all) {
        return Classifier.hasAny(all, "公民身份号码", "身份号码") && Classifier.count(all, "姓名", "性别", "民族", "出生", "住址") >= 2;
    }
}
