package io.siliu.ocr.internal.template;

import java.util.regex.Pattern;

/** What the names of parties end with in contracts; recognition may have lost how they begin. */
final class PartyNameShape {

    private static final Pattern FIRM = Pattern.compile(
            "(?:公司|集团|企业|店|部|中心|厂|院|社|户|户\\)|户）|室|馆|站|场|学校|大学|所|局|行|坊|会|处|队|园|铺|吧|堂|楼|城|点|摊|屋|合伙\\)|合伙）)$");
    private static final Pattern PERSON = Pattern.compile("[\\p{IsHan}·]{2,8}");

    private PartyNameShape() {}

    static boolean isOne(String text) {
        return !text.contains(":")
                && (FIRM.matcher(text).find() || PERSON.matcher(text).matches());
    }
}
