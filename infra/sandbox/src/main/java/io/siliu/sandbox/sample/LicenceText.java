package io.siliu.sandbox.sample;

import io.siliu.sandbox.paper.Party;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a business licence says.
 *
 * @param company whether it is a company's, with a legal representative and capital, or an individual business's
 */
record LicenceText(
        boolean company,
        Party business,
        String operator,
        String address,
        LocalDate registeredOn,
        String scope,
        String authority,
        String serial) {

    static LicenceText drawn(Inventions inventions, boolean company) {
        List<String> scopes = new ArrayList<>();
        int count = inventions.between(2, 6);
        while (scopes.size() < count) {
            String next = inventions.oneOf(Words.SCOPES);
            if (!scopes.contains(next)) {
                scopes.add(next);
            }
        }
        String scope = "许可项目：" + scopes.get(0) + "。（依法须经批准的项目，经相关部门批准后方可开展经营活动）一般项目："
                + String.join("；", scopes.subList(1, scopes.size())) + "。";
        return new LicenceText(
                company,
                company ? inventions.company() : inventions.shop(),
                inventions.person(),
                inventions.address(),
                inventions.day().minusYears(inventions.between(0, 8)),
                inventions.chance(50) ? scope : String.join("；", scopes) + "。",
                Words.INVENTED + inventions.oneOf(Words.CITIES) + inventions.oneOf(Words.DISTRICTS) + "市场监督管理局",
                "No." + inventions.digits(12));
    }

    /** The same licence of a business that is called otherwise. */
    LicenceText called(String name) {
        return new LicenceText(
                company, new Party(name, business.code()), operator, address, registeredOn, scope, authority, serial);
    }

    String day() {
        return registeredOn.format(DateTimeFormatter.ofPattern("yyyy年MM月dd日", Locale.CHINA));
    }

    String qrText() {
        return "http://www.example.com/gsxt?uniscid=" + business.code() + "&sourceType=1";
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("creditCode", business.code());
        fields.put("name", business.name());
        fields.put("operator", operator);
        fields.put("address", address);
        fields.put("registeredOn", registeredOn.toString());
        fields.put("scope", scope);
        fields.put("authority", authority);
        return fields;
    }
}
