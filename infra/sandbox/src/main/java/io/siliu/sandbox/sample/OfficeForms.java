package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import java.time.LocalDate;

/** Office papers that speak of an account or a contract, with names and sums, and are neither receipt nor contract. */
final class OfficeForms {

    private static final double[] WIDTHS = {34, 58, 34, 54};

    private OfficeForms() {}

    /** A bank is asked to confirm a balance: holder, account and sum, and no payment. */
    static Page balanceConfirmation(Inventions inventions) {
        String bank = inventions.bank();
        String holder = inventions.company().name();
        String account = inventions.account();
        String balance = Inventions.grouped(inventions.money());
        String auditor = inventions.company().name();
        LocalDate day = inventions.day();
        return Page.ofNoKind(pen -> {
            pen.centred(105, 18, pen.label().sized(18).strong(), "银 行 询 证 函");
            pen.right(192, 26, Dates.as("'编号：YX'yyyyMMdd", day));
            pen.write(18, 38, bank + "：");
            double y = pen.paragraph(
                    18, 46, 174, 7, "    本公司聘请的" + auditor + "正在对本公司的财务报表进行审计，应当询证本公司与贵行相关的信息。下列信息出自本公司的记录，请贵行核对后确认。");
            y = FormRows.columns(
                    pen,
                    18,
                    y + 3,
                    10,
                    new double[] {58, 44, 20, 30, 22},
                    new String[] {"账户名称", "银行账号", "币种", "账户余额", "是否冻结"},
                    new String[] {holder, account, "人民币", balance, "否"});
            pen.print(18, y + 9, "以上余额截至" + Dates.plain(day.minusDays(20)) + "。");
            pen.right(192, y + 20, holder + "（盖章）");
            pen.right(192, y + 28, Dates.plain(day));
            pen.print(18, y + 40, "结论：  □ 信息证明无误    □ 信息不符，请列明不符项目：");
            pen.print(18, y + 50, "经办人：            复核人：            （银行盖章）");
        });
    }

    static Page contractApproval(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        String drafter = inventions.person();
        String lawyer = inventions.person();
        return Page.ofNoKind(pen -> {
            pen.centred(105, 16, pen.label().sized(17).strong(), "合同会签审批表");
            pen.pair(15, 26, "送审日期：", Dates.plain(contract.signedOn().minusDays(6)));
            double y = FormRows.boxed(
                    pen,
                    15,
                    30,
                    11,
                    WIDTHS,
                    new String[] {"合同名称", contract.work() + "合同", "拟编号", contract.number()},
                    new String[] {"我方单位", contract.partyA().name()},
                    new String[] {"对方单位", contract.partyB().name()},
                    new String[] {
                        "合同金额（元）", Inventions.grouped(contract.amount().orElseThrow()), "经办人", drafter
                    },
                    new String[] {
                        "拟定期限",
                        Dates.as("yyyy.M.d", contract.validFrom()) + "－" + Dates.as("yyyy.M.d", contract.validTo())
                    },
                    new String[] {"业务部门意见", "同意送审", "法务意见", "条款已审阅  " + lawyer},
                    new String[] {"财务部门意见", "", "分管领导意见", ""});
            pen.box(15, y, 180, 26);
            pen.print(18, y + 8, "总经理批示：");
            pen.sized(8).print(15, y + 34, "说明：审批未完成前不得对外签署；审批表随合同正本一并归档。");
        });
    }
}
