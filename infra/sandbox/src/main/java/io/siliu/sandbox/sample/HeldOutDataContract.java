package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** After the agreement that a platform for marking data shows to be ticked, printed from a browser: who ticked it stands below. */
final class HeldOutDataContract {

    private static final double LEFT = 16;

    private HeldOutDataContract() {}

    static void page(Pen pen, OpenedTerms deal) {
        ContractText said = deal.said();
        pen.sized(7)
                .print(
                        8,
                        7,
                        Dates.as(
                                "yyyy/MM/dd HH:mm", said.signedOn().plusDays(11).atTime(9, 26)));
        pen.sized(7).caption(105, 7, "我的协议 - 示例标注工场");
        pen.easel().text(LEFT, 22, pen.value().sized(15).strong(), "数据标注众包任务协议");
        pen.print(LEFT, 29, "协议编号 " + said.number() + "　版本 2.6　状态 已生效");
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                40,
                178,
                5.4,
                "本协议由任务发布方（下称“需方”）与标注人员（下称“供方”）通过示例标注工场在线订立。供方勾选“我已阅读并同意”并通过短信验证后，本协议成立。",
                "#1. 任务",
                "1.1 供方承接需方发布的" + said.work() + "任务包，按照标注规范在线完成，并在规定时间内提交。",
                "1.2 单条数据的合格标准为抽检准确率不低于97%，抽检不合格的批次应当返工，返工不另计费。",
                "#2. 费用",
                "2.1 任务包费用以下方签约信息所列金额为上限，按照合格条数据实结算。",
                "2.2 平台按结算金额的5%向需方收取技术服务费，不从供方的费用中扣除。",
                "2.3 供方单次提现不得低于10元，每日提现不得超过5,000元。",
                "#3. 数据安全",
                "3.1 供方不得复制、截屏、传播任务数据，违者应当支付违约金20,000元并赔偿需方损失。",
                "3.2 任务完成后，供方应当删除本地缓存，并对所接触的数据保密三年。",
                "#4. 性质",
                "4.1 供方自主决定是否接单、何时工作，不受需方的考勤和管理，双方为承揽关系，不是劳动关系。",
                "#5. 知识产权",
                "5.1 标注成果的全部权利自提交之时起归需方所有。",
                "#6. 其他",
                "6.1 平台对双方的履行情况进行记录，记录可以作为解决争议的依据。",
                "6.2 争议由平台所在地有管辖权的人民法院管辖。");
        panel(pen, deal, y + 4);
    }

    private static void panel(Pen pen, OpenedTerms deal, double top) {
        ContractText said = deal.said();
        String time = said.signedOn() + " 20:14:37";
        String[][] rows = {
            {"需方", deal.first()},
            {"统一社会信用代码", said.partyA().code()},
            {"供方", deal.other()},
            {"身份证号", said.partyB().code()},
            {"任务包", said.work()},
            {"协议金额", "¥" + Inventions.grouped(deal.price()) + "（" + ChineseCapitals.format(deal.price()) + "）"},
            {"有效期", said.validFrom() + " 至 " + said.validTo()},
            {"签约时间", time},
            {"验证方式", "短信验证码（尾号" + deal.mobile().substring(7) + "）"},
            {"收款账户", said.bank() + " " + said.account()}
        };
        pen.easel().fill(LEFT, top, 178, 14 + rows.length * 7.2, 0xF3F4F6);
        pen.easel().fill(LEFT, top, 1.4, 14 + rows.length * 7.2, 0x2563EB);
        pen.easel().text(LEFT + 6, top + 8, pen.value().sized(10).strong(), "签约信息");
        double y = top + 16;
        for (String[] row : rows) {
            pen.print(LEFT + 6, y, row[0]);
            pen.writeWithin(LEFT + 40, y, 134, row[1]);
            y += 7.2;
        }
        pen.easel().text(LEFT, y + 8, pen.value().sized(7.5).inked(Type.GREY), "√ 我已阅读并同意《数据标注众包任务协议》《标注人员隐私政策》");
    }
}
