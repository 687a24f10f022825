package io.siliu.sandbox.population;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * An enterprise of the invented month with its master agreement. The three are the same for every seed, because the
 * product's walkthrough accounts are bound to their credit codes.
 *
 * @param account the bank-custodied account the enterprise pays from
 * @param letter one letter that tells its batch and agreement numbers apart
 */
public record InventedEnterprise(
        String letter,
        String creditCode,
        String name,
        String mobile,
        EngagementModel model,
        String account,
        String bank,
        BigDecimal feeRate,
        LocalDate agreedOn) {

    private static final BigDecimal FEE_RATE = new BigDecimal("0.06");

    public static final InventedEnterprise CLOUD_COURIER = new InventedEnterprise(
            "A",
            "91990000MADEMA019L",
            "示例云骑即时配送有限公司",
            "10000000001",
            EngagementModel.AGENCY,
            "99000010010000000018",
            "示例第一银行演示支行",
            FEE_RATE,
            LocalDate.of(2026, 3, 2));

    public static final InventedEnterprise FRESH_HOME = new InventedEnterprise(
            "B",
            "91990000MADEMB02XT",
            "示例邻鲜到家服务有限公司",
            "10000000002",
            EngagementModel.SUBCONTRACT,
            "99000020020000000026",
            "示例城市商业银行演示支行",
            FEE_RATE,
            LocalDate.of(2026, 4, 15));

    public static final InventedEnterprise CITY_ERRAND = new InventedEnterprise(
            "C",
            "91990000MADEMC0309",
            "示例同城跑腿科技有限公司",
            "10000000003",
            EngagementModel.AGENCY,
            "99000030030000000034",
            "示例农村信用银行演示分理处",
            FEE_RATE,
            LocalDate.of(2026, 5, 20));

    public static final List<InventedEnterprise> ALL = List.of(CLOUD_COURIER, FRESH_HOME, CITY_ERRAND);

    public String agreementNumber() {
        return "FW2026-" + letter + "01";
    }
}
