package io.siliu.ocr.internal.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a paper in two languages prints behind a label in the same line: 收款人 Payee, 付款账号 (Remitter A/C No.). */
public final class Gloss {

    private static final String WORD =
            "(?:payer|payee|remitter|beneficiary|sender|recipient|receiver|account|acct|a/?c|amount|amt|name|bank|date|time|no|number|currency|ccy"
                    + "|purpose|usage|remarks?|memo|notes?|reference|ref|transaction|trans|value|batch|task|order|gross|net|tax|taxes|withheld|income"
                    + "|status|state|paid|pay|payment|payout|slip|serial|voucher|receipt|fees?|charges?|in|of|at|by|to|the|for|on|and|quantity|qty|total|sum"
                    + "|words|figures|capitals?|accepted|acceptance|inspector|inspected|opening|type|channel|summary|postscript|details|id|card|holder"
                    + "|title|company|unit|price|signature|signed|confirmed|client|worker|service|provider|business|item|description|posting|booking"
                    + "|print|printed|verification|code|teller|branch|issuing|debit|credit|side|settlement|deducted|deduction|contract|party|term|our|your|ordering|customer|credited|debited|remitting|applicant|advice|order|original|sending|receiving|name|address|favou?r|with|from|number|numbers|batches|worker|amounts?)";

    /** The words, up to a colon or the end of the cell. */
    public static final String PATTERN =
            "(?i:[ ]*/?[ ]*\\(?[ ]*" + WORD + "(?:[ .,/'’&-]*" + WORD + "){0,6}[.]?[ ]*\\)?[ ]*(?=[:\\t]|$))";

    private static final Pattern BEHIND = Pattern.compile(PATTERN);

    /** Such words of a title, which needs no colon. */
    private static final Pattern OF_A_TITLE = Pattern.compile("[/-]?[A-Za-z][A-Za-z&.'’/-]{3,}");

    private Gloss() {}

    /** Where the gloss behind a label ends; where none stands there, the same place. */
    static int end(String plain, int label) {
        Matcher gloss = BEHIND.matcher(plain).region(label, plain.length());
        return gloss.lookingAt() ? gloss.end() : label;
    }

    /** A cell without the gloss it ends with. */
    public static String without(String cell) {
        for (int at = 1; at < cell.length(); at++) {
            if (Character.isIdeographic(cell.charAt(at - 1)) && end(cell, at) >= cell.length() && end(cell, at) > at) {
                return cell.substring(0, at);
            }
        }
        return cell;
    }

    /** A title, without blanks, in Chinese alone; one that is in another language stays as it is. */
    public static String withoutInTitle(String title) {
        String chinese = OF_A_TITLE.matcher(title).replaceAll("");
        return chinese.isBlank() ? title : chinese;
    }
}
