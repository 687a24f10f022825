package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a contract says.
 *
 * @param amount the price of the whole, where one is agreed
 */
record ContractText(
        String number,
        Party partyA,
        Party partyB,
        Party platform,
        String work,
        LocalDate validFrom,
        LocalDate validTo,
        LocalDate signedOn,
        Optional<Money> amount,
        String addressA,
        String addressB,
        String account,
        String bank) {

    private static final String NUMERALS = "〇一二三四五六七八九";
    private static final List<String> WORK =
            List.of("即时配送服务", "保洁服务", "货物分拣服务", "平面设计服务", "设备安装调试服务", "门店理货服务", "短视频剪辑服务");

    static ContractText drawn(Inventions inventions, boolean priced) {
        LocalDate signed = inventions.day();
        LocalDate from = signed.plusDays(inventions.between(0, 20));
        return new ContractText(
                inventions.oneOf(List.of("HT-", "CL", "FWXY-", "SL")) + signed.getYear() + "-" + inventions.digits(5),
                inventions.company(),
                inventions.chance(50) ? inventions.individual() : inventions.shop(),
                inventions.company(),
                inventions.oneOf(WORK),
                from,
                from.plusMonths(inventions.between(3, 24)).minusDays(1),
                signed,
                priced ? Optional.of(inventions.money().plus(Money.of("1000.00"))) : Optional.empty(),
                inventions.address(),
                inventions.address(),
                inventions.card(),
                inventions.bank());
    }

    String codeLabelOfB() {
        return partyB.code().startsWith("92") ? "统一社会信用代码：" : "身份证号：";
    }

    static String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA));
    }

    static String wideDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA));
    }

    /** In Chinese numerals: 二〇二六年九月二十一日. */
    static String numerals(LocalDate day) {
        StringBuilder text = new StringBuilder();
        for (char digit : Integer.toString(day.getYear()).toCharArray()) {
            text.append(NUMERALS.charAt(digit - '0'));
        }
        return text + "年" + counted(day.getMonthValue()) + "月" + counted(day.getDayOfMonth()) + "日";
    }

    private static String counted(int number) {
        String tens = number < 10 ? "" : (number < 20 ? "" : NUMERALS.substring(number / 10, number / 10 + 1)) + "十";
        return tens + (number % 10 == 0 ? "" : NUMERALS.substring(number % 10, number % 10 + 1));
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("contractNumber", number);
        fields.put("partyA", partyA.name());
        fields.put("partyAId", partyA.code());
        fields.put("partyB", partyB.name());
        fields.put("partyBId", partyB.code());
        amount.ifPresent(price -> fields.put("amount", price.toString()));
        fields.put("validFrom", validFrom.toString());
        fields.put("validTo", validTo.toString());
        fields.put("signedOn", signedOn.toString());
        return fields;
    }
}
