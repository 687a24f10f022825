package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import java.math.BigDecimal;

/**
 * After the 翻译服务协议 lawyers offer for a single translator: no number, the first side known by its 注册登记号, times to the hour,
 * boxes ticked for how work is charged and paid.
 */
final class BoundTranslation {

    private BoundTranslation() {}

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        Money price = deal.price();
        pen.centred(105, 32, pen.label().sized(20).strong(), "翻译服务协议");
        double y = RunningText.heads(
                pen,
                30,
                48,
                180,
                7.2,
                new String[] {"甲方（委托方）：", contract.partyA().name()},
                new String[] {"注册登记号：", contract.partyA().code()},
                new String[] {"住所：", contract.addressA()},
                new String[] {"联系电话：", deal.office()},
                new String[] {"乙方（翻译员）：", contract.partyB().name()},
                new String[] {"身份证号：", contract.partyB().code()},
                new String[] {"通讯地址：", contract.addressB()},
                new String[] {"联系电话：", deal.mobile()});
        int thousands = price.amount().divide(new BigDecimal("200")).intValue();
        RunningText.set(
                pen,
                30,
                y + 4,
                150,
                7.2,
                "　　甲乙双方经平等友好协商，就乙方为甲方提供翻译服务事项，达成如下约定：",
                "#第一条　服务内容",
                "（一）服务项目：" + contract.work(),
                "（二）服务时间：" + ContractText.day(contract.validFrom()) + "9时至" + ContractText.day(contract.validTo())
                        + "18时",
                "（三）服务形式：□口译　■笔译",
                "#第二条　翻译费用",
                "（一）笔译：英文译中文，翻译费按中文译文的字数计算，每千字（不含标点）200元，本次译文约" + thousands + "千字。",
                "（二）费用总额：" + BoundDeal.yuan(price) + "元（大写：" + ChineseCapitals.format(price) + "），上述费用为税前金额。",
                "（三）费用支付：",
                "□一次性付款的，甲方在乙方完成翻译工作后10日内支付全部款项。",
                "■分次付款的，甲方应在本协议签订后5个工作日内支付30%，在收到全部译稿并审校通过后10个工作日内支付全部剩余款项。",
                "（四）乙方账户信息如下：",
                "开 户 行：" + contract.bank(),
                "账户名称：" + contract.partyB().name(),
                "账　　号：" + contract.account(),
                "#第三条　译稿的交付",
                "（一）译稿以Word文档形式通过电子邮件交付，版式与原文一致。");
        pen.sized(9).caption(105, 284, "第 1 页");
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        double y = RunningText.set(
                pen,
                30,
                32,
                150,
                7.2,
                "（二）甲方收到译稿后15日内提出修改意见的，乙方应免费修改一次；因原文变更引起的修改，按实际字数另行计费。",
                "#第四条　双方权利义务",
                "（一）甲方应及时提供清晰的原文、术语表及参考资料，并对原文内容的合法性负责。",
                "（二）乙方应独立完成翻译，不得转交他人；译文应忠实原意、行文通顺、术语统一，差错率不超过千分之三。",
                "（三）甲乙双方不因本协议形成劳动关系。",
                "#第五条　知识产权与保密",
                "（一）译文的著作权自甲方付清费用之日起归甲方所有。",
                "（二）乙方对因翻译知悉的甲方资料负有保密义务，工作完成后应删除全部稿件。",
                "#第六条　违约责任",
                "（一）乙方逾期交稿的，每逾期一日按未交部分费用的1%支付违约金；甲方逾期付款的，按同等标准支付违约金。",
                "（二）译文质量不合格且拒绝修改的，甲方有权不支付剩余款项。",
                "#第七条　争议解决",
                "　　因本协议产生的争议，双方协商不成的，向甲方所在地人民法院起诉。",
                "#第八条　附则",
                "　　本协议自双方签章之日起生效，一式两份，双方各执一份，传真件、扫描件与原件具有同等效力。");
        pen.print(30, y + 14, "甲方（签章）：");
        pen.print(110, y + 14, "乙方（签字）：");
        pen.pair(30, y + 38, "签订地点：", TrustedContracts.district(contract.addressA()));
        pen.pair(30, y + 46, "签订日期：", ContractText.day(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 78, y + 20);
        AgreedContracts.sign(pen, contract.partyB(), 150, y + 15);
        pen.sized(9).caption(105, 284, "第 2 页");
    }
}
