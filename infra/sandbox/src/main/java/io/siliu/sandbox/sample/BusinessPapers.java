package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.LayoutSet.TUNED;

import io.siliu.kernel.Money;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;

/** Papers that have much in common with ours, such as parties, sums and task-like numbers, and are none of the kinds. */
final class BusinessPapers {

    private static final Look DESK = new Look(Face.SONG, Latin.SERIF, Face.HEI, 9.5, Type.BLACK);
    private static final Look NOTE = new Look(Face.KAI, Latin.SANS, Face.SONG, 9.5, 0x303848);

    static final List<Layout> ALL = List.of(
            new TablePageLayout(
                    "quotation",
                    TUNED,
                    DESK,
                    "服务报价单",
                    new double[] {14, 62, 24, 24, 28, 30},
                    List.of("编码", "服务项目", "单位", "数量", "单价（元）", "金额（元）"),
                    BusinessPapers::quoted,
                    BusinessPapers::offer,
                    4),
            new TablePageLayout(
                    "account-statement",
                    TUNED,
                    NOTE,
                    "往来账款对账单",
                    new double[] {28, 46, 28, 26, 26, 28},
                    List.of("日期", "单据编号", "摘要", "应收金额", "已收金额", "余额"),
                    BusinessPapers::reconciled,
                    BusinessPapers::posting,
                    5),
            new TaxCertificate("tax-certificate", TUNED, NOTE));

    private BusinessPapers() {}

    private static List<String> quoted(Inventions inventions) {
        return List.of(
                "客户名称：" + inventions.company().name(),
                "报价单位：" + inventions.shop().name(),
                "报价编号：BJ-" + inventions.digits(8) + "        报价日期：" + ContractText.wideDay(inventions.day()),
                "联系人：" + inventions.person() + "        报价有效期：30天");
    }

    private static List<String> offer(Inventions inventions) {
        int quantity = inventions.between(1, 60);
        int price = inventions.between(20, 900);
        return List.of(
                "F" + inventions.digits(2),
                inventions.oneOf(List.of("日常保洁", "外墙清洗", "活动搭建", "海报设计", "仓库分拣")),
                inventions.oneOf(List.of("次", "项", "人天")),
                Integer.toString(quantity),
                price + ".00",
                quantity * price + ".00");
    }

    private static List<String> reconciled(Inventions inventions) {
        return List.of(
                "致：" + inventions.company().name(),
                "为核对双方往来账目，现将截至" + ContractText.wideDay(inventions.day()) + "的账款列示如下，请核对后盖章回复。",
                "单位名称：" + inventions.company().name(),
                "开户行：" + inventions.bank() + "    账号：" + inventions.account());
    }

    private static List<String> posting(Inventions inventions) {
        Money sum = inventions.money();
        Money received = inventions.chance(40) ? sum : Money.ZERO;
        return List.of(
                inventions.day().toString(),
                inventions.task(inventions.day()).value(),
                inventions.oneOf(List.of("服务费", "收款", "配送费")),
                sum.toString(),
                received.toString(),
                sum.minus(received).toString());
    }
}
