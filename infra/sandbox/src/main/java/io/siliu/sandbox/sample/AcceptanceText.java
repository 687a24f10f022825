package io.siliu.sandbox.sample;

import io.siliu.kernel.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an acceptance receipt says of one task order. */
record AcceptanceText(
        String task,
        String client,
        String worker,
        String work,
        int quantity,
        String unit,
        Money price,
        String acceptedBy,
        LocalDate acceptedOn) {

    private static final List<String> WORK = List.of("即时配送", "家庭保洁", "货物分拣", "海报设计", "设备安装", "门店理货", "软件测试");

    static AcceptanceText drawn(Inventions inventions) {
        LocalDate day = inventions.day();
        return new AcceptanceText(
                inventions.task(day).value(),
                inventions.company().name(),
                inventions.chance(50) ? inventions.person() : inventions.shop().name(),
                inventions.oneOf(WORK),
                inventions.between(1, 480),
                inventions.oneOf(List.of("单", "户", "件", "次", "份")),
                Money.ofCents(inventions.between(350, 30_000)),
                inventions.person(),
                day);
    }

    Money amount() {
        return price.times(BigDecimal.valueOf(quantity));
    }

    String day() {
        return acceptedOn.format(DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA));
    }

    String plainDay() {
        return acceptedOn.toString();
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("taskNumber", task);
        fields.put("acceptedBy", acceptedBy);
        fields.put("acceptedOn", acceptedOn.toString());
        fields.put("quantity", Integer.toString(quantity));
        fields.put("amount", amount().toString());
        return fields;
    }
}
