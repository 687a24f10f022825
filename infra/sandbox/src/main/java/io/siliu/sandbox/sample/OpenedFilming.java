package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/** After a 短视频委托制作合同 of document libraries: number above the title, heads of both sides in lines, articles of two figures. */
final class OpenedFilming {

    private static final double LEFT = 27;
    private static final double WIDTH = 157;

    private OpenedFilming() {}

    static void first(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        pen.pair(LEFT, 24, "合同编号：", contract.number());
        pen.centred(105, 38, pen.label().sized(18).strong(), "短视频委托制作合同");
        double y = OpenedParagraphs.heads(
                pen,
                LEFT,
                51,
                184,
                6.6,
                new String[] {"甲方（委托方）：", terms.first()},
                new String[] {"统一社会信用代码：", contract.partyA().code()},
                new String[] {"法定代表人：", terms.head()},
                new String[] {"地址：", contract.addressA()},
                new String[] {"联系电话：", terms.office()},
                new String[] {"", ""},
                new String[] {"乙方（受托方）：", terms.other()},
                new String[] {terms.codeLabel(), contract.partyB().code()},
                new String[] {"地址：", contract.addressB()},
                new String[] {"联系电话：", terms.mobile()});
        OpenedParagraphs.set(
                pen,
                LEFT,
                y + 3,
                WIDTH,
                6.6,
                "　　甲方因品牌宣传需要，委托乙方拍摄、制作短视频。双方根据《中华人民共和国民法典》《中华人民共和国著作权法》等法律法规，本着平等自愿、诚实信用的原则，经协商一致，订立本合同，共同遵守。",
                "#第一条 委托事项",
                "1.1 项目名称：" + contract.work() + "。成片共10条，每条时长45至60秒，竖屏，分辨率不低于1080P。",
                "1.2 乙方负责脚本、分镜、拍摄、剪辑、调色、配音、配乐、字幕及封面制作；拍摄所需场地、产品由甲方提供。",
                "#第二条 制作周期",
                "2.1 制作周期自" + terms.from() + "起至" + terms.until() + "止。",
                "2.2 甲方应在收到脚本、样片后2个工作日内提出书面修改意见，因甲方迟延确认的，制作周期相应顺延。",
                "#第三条 制作费用及支付方式",
                "3.1 制作费用总额为人民币（大写）" + ChineseCapitals.format(terms.price()) + "（￥" + Inventions.grouped(terms.price())
                        + "），为含税包干价，除本合同另有约定外，甲方不再支付其他费用。",
                "3.2 合同签订后3个工作日内，甲方支付总额的40%，即" + terms.share(40) + "；全部成片经甲方验收合格后7个工作日内，支付余下的60%，即" + terms.share(60)
                        + "。",
                "3.3 乙方收款账户：户名" + terms.other() + "，开户行" + contract.bank() + "，账号" + contract.account() + "。",
                "#第四条 验收与修改",
                "4.1 乙方以网盘链接方式交付成片，甲方应于3个工作日内验收；逾期未提出异议的，视为验收合格。",
                "4.2 每条成片免费修改不超过3次。脚本经甲方书面确认后又要求重拍的，费用另行协商。");
        pen.sized(9).caption(105, 284, "1");
    }

    static void last(Pen pen, OpenedTerms terms) {
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                28,
                WIDTH,
                6.6,
                "#第五条 知识产权",
                "5.1 甲方付清全部费用后，成片的著作权（署名权除外）归甲方所有。",
                "5.2 乙方保证所使用的音乐、字体、图片已取得合法授权，因此产生的侵权责任由乙方承担。",
                "#第六条 双方的权利和义务",
                "6.1 甲方应按时提供产品资料并指派" + terms.clerk() + "负责对接。",
                "6.2 乙方自行安排拍摄人员和设备，承担其人员的报酬及安全责任，双方之间不存在劳动关系。",
                "6.3 乙方对甲方未公开的产品信息、营销计划负有保密义务，保密期为合同终止后二年。",
                "#第七条 违约责任",
                "7.1 甲方逾期付款的，每逾期一日按应付未付金额的万分之五支付违约金。",
                "7.2 乙方逾期交付的，每逾期一日按费用总额的千分之三支付违约金；逾期超过15日的，甲方有权解除合同并要求退还已付款项。",
                "#第八条 其他",
                "8.1 本合同未尽事宜，由双方另行签订补充协议。因本合同发生的争议，协商不成的，提交甲方所在地人民法院诉讼解决。",
                "8.2 本合同一式两份，双方各执一份，自双方签字或盖章之日起生效。");
        pen.print(LEFT, y + 12, "甲方（盖章）：");
        pen.print(LEFT, y + 21, "授权代表（签字）：");
        pen.pair(LEFT, y + 30, "日期：", terms.signed());
        pen.print(110, y + 12, "乙方（签字或盖章）：");
        pen.pair(110, y + 30, "日期：", terms.signed());
        OpenedParagraphs.sign(pen, terms.said().partyA(), 58, y + 20);
        OpenedParagraphs.sign(pen, terms.said().partyB(), 146, y + 20);
        pen.sized(9).caption(105, 284, "2");
    }
}
