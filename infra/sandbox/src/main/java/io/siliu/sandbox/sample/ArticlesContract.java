package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;

/** A contract of numbered articles, signed in a table at the end; the day of signing stands there in Chinese numerals. */
final class ArticlesContract {

    private static final double LEFT = 22;
    private static final double WIDTH = 166;

    private ArticlesContract() {}

    static Page page(Inventions inventions) {
        ContractText contract = ContractText.drawn(inventions, true);
        String agent = inventions.person();
        return new Page(contract.fields(), pen -> page(pen, contract, agent));
    }

    private static void page(Pen pen, ContractText contract, String agent) {
        pen.easel().text(LEFT, 22, pen.label().sized(17).strong(), "专项服务合同");
        pen.right(LEFT + WIDTH, 22, "No. " + contract.number());
        pen.easel().line(LEFT, 26, LEFT + WIDTH, 26, Type.BLACK, 0.6);
        String[] articles = {
            "本合同由下列双方订立：",
            "发包人（以下称甲方）" + contract.partyA().name() + "，统一社会信用代码"
                    + contract.partyA().code() + "，住所地" + contract.addressA() + "；",
            "承包人（以下称乙方）" + contract.partyB().name() + "，"
                    + contract.codeLabelOfB().replace("：", "")
                    + contract.partyB().code() + "，住所地" + contract.addressB() + "。",
            "1. 标的",
            "1.1 乙方为甲方提供" + contract.work() + "，具体任务以甲方书面派发的任务单为准。",
            "2. 期限",
            "2.1 本合同有效期起始日为" + Dates.plain(contract.validFrom()) + "，终止日为" + Dates.plain(contract.validTo()) + "。",
            "3. 价款及支付",
            "3.1 合同总价为¥" + Inventions.grouped(contract.amount().orElseThrow()) + "（大写："
                    + ChineseCapitals.format(contract.amount().orElseThrow()) + "），为含税包干价。",
            "3.2 甲方于成果验收合格之日起十五日内，将价款汇入乙方账户：" + contract.bank() + "，账号" + contract.account() + "。",
            "4. 责任",
            "4.1 乙方以自己的设备、技术和劳力完成工作，与甲方不构成劳动或劳务关系。",
            "4.2 迟延履行的，每日按迟延部分价款的万分之五计付违约金。",
            "5. 争议",
            "5.1 因本合同发生的争议，由被告住所地人民法院管辖。"
        };
        double y = 36;
        for (String article : articles) {
            y = pen.paragraph(LEFT, y, WIDTH, 7, article) + 0.6;
        }
        FormRows.columns(
                pen,
                LEFT,
                y + 4,
                10,
                new double[] {32, 67, 67},
                new String[] {"签署栏", "甲方", "乙方"},
                new String[] {
                    "名称（盖章）", contract.partyA().name(), contract.partyB().name()
                },
                new String[] {"代表", agent, ""},
                new String[] {
                    "签订日期", ContractText.numerals(contract.signedOn()), ContractText.numerals(contract.signedOn())
                });
        pen.stamp(LEFT + 86, y + 35, 11, Type.RED);
    }
}
