package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/** After the one sheet that an event's maker and a host sign: no number, days in Chinese numerals, an earnest before the rest. */
final class HeldOutStageContract {

    private static final double LEFT = 27;

    private HeldOutStageContract() {}

    static void page(Pen pen, OpenedTerms deal) {
        ContractText said = deal.said();
        pen.centred(105, 34, pen.label().sized(21).strong(), "活 动 主 持 合 同");
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                52,
                156,
                9,
                "主办方：" + deal.first() + "（甲方）",
                "主持人：" + deal.other() + "（乙方），身份证号码" + said.partyB().code(),
                "　　甲方邀请乙方担任" + said.work() + "，双方议定条款如下。",
                "　　一、乙方应于" + ContractText.numerals(said.validFrom()) + "到达活动现场参加彩排，服务至"
                        + ContractText.numerals(said.validTo()) + "活动结束时止，地点为" + said.addressA() + "。",
                "　　二、乙方的酬金为人民币" + ChineseCapitals.format(deal.price()) + "（¥" + deal.price() + "）。本合同签订时甲方支付定金"
                        + deal.share(20) + "，活动结束后三日内付清余款" + deal.share(80) + "。酬金已含交通、服装和化妆费用。",
                "　　三、甲方应当在活动开始七日前向乙方提供流程和主持词要点；乙方应当提前两小时到场。",
                "　　四、因天气等不可抗力致使活动延期的，双方另行商定日期，定金不退还，在延期后的活动中抵作酬金。",
                "　　五、乙方无故缺席的，双倍返还定金；甲方取消活动的，无权请求返还定金。",
                "　　六、本合同自双方签字或者盖章时生效，一式二份。");
        pen.print(LEFT, y + 12, "甲方：");
        pen.print(112, y + 12, "乙方：");
        OpenedParagraphs.sign(pen, said.partyA(), LEFT + 14, y + 22);
        OpenedParagraphs.sign(pen, said.partyB(), 126, y + 14);
        pen.right(183, y + 44, ContractText.numerals(said.signedOn()));
    }
}
