package io.siliu.ocr.internal.template;

import java.util.regex.Pattern;

/** What the names of parties end with in contracts; recognition may have lost how they begin. */
final class PartyNameShape {

    private static final Pattern FIRM = Pattern.compile(
            "(?:公司|集团|企业|店|部|中心|厂|院|社|户|户\\)|户）|室|馆|站|场|学校|大学|所|局|行|坊|会|处|队|园|铺|吧|堂|楼|城|点|摊|屋|合伙\\)|合伙）)$");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{2,8}");

    /** Words of a sentence that names somebody, and of no name. */
    private static final Pattern SENTENCE = Pattern.compile("[本该](?:协议|合同|约定)|[您你]|由.{0,6}与|的(?:经营|运营|所有)者?");

    private PartyNameShape() {}

    /** Whether a text is a sentence that has a name in it, and not the name alone. */
    static boolean isSentence(String text) {
        return SENTENCE.matcher(text).find();
    }

    /** Two that are one side together are named with a mark between, and are no one name. */
    static boolean isOne(String text) {
        return !text.contains(":")
                && !text.contains("、")
                && !isSentence(text)
                && (FIRM.matcher(text).find() || PERSON.matcher(text).matches());
    }
}
