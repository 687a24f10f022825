package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;

/** After a 仓储物流外包服务合同 between two firms whose very parties are numbered clauses, tax numbers instead of credit codes. */
final class OpenedPicking {

    private static final double LEFT = 26;
    private static final double WIDTH = 158;

    private OpenedPicking() {}

    static void first(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        pen.centred(105, 28, pen.label().sized(18).strong(), "仓储物流外包服务合同");
        pen.centred(105, 37, pen.label(), "合同编号：" + contract.number());
        pen.easel().text(LEFT, 48, pen.label().strong(), "一、合同双方基本信息");
        double y = OpenedParagraphs.heads(
                pen,
                LEFT,
                55,
                184,
                6.4,
                new String[] {"1.1 甲方（委托方）：", terms.first()},
                new String[] {"1.1.1 法定代表人：", terms.head()},
                new String[] {"1.1.2 注册地址：", contract.addressA()},
                new String[] {"1.1.3 联系电话：", terms.office()},
                new String[] {"1.1.4 纳税人识别号：", contract.partyA().code()},
                new String[] {"1.2 乙方（承接方）：", terms.other()},
                new String[] {"1.2.1 法定代表人：", terms.clerk()},
                new String[] {"1.2.2 注册地址：", contract.addressB()},
                new String[] {"1.2.3 联系电话：", terms.mobile()},
                new String[] {"1.2.4 纳税人识别号：", contract.partyB().code()});
        OpenedParagraphs.set(
                pen,
                LEFT,
                y + 1,
                WIDTH,
                6.4,
                "#二、服务范围及内容",
                "2.1 乙方在甲方仓库内承担" + contract.work() + "及由此延伸的收货、上架、复核、打包、贴标、装车作业。",
                "2.2 乙方按甲方仓储管理系统下达的波次组织作业，当日16:00前的订单应当日出库。",
                "2.3 大促期间（6月、11月）甲方提前15日书面告知预计单量，乙方据此增配人员。",
                "#三、合同期限",
                "3.1 本合同期限自 " + OpenedTerms.apart(contract.validFrom()) + " 起至 " + OpenedTerms.apart(contract.validTo())
                        + " 止。",
                "#四、服务费用及结算",
                "4.1 计费标准：拣货打包每单1.35元，退货质检每件0.80元，装卸每立方米12.00元，均为含税价，税率6%。",
                "4.2 合同期内服务费预计总额为人民币" + Inventions.grouped(terms.price()) + "元（大写："
                        + ChineseCapitals.format(terms.price()) + "），以双方确认的实际作业量结算。",
                "4.3 每月3日前乙方提交上月作业量清单，甲方5个工作日内确认；乙方凭确认单开具增值税专用发票，甲方收票后30日内付款。",
                "4.4 乙方收款账户：开户行" + contract.bank() + "，账号" + contract.account() + "。",
                "#五、服务质量",
                "5.1 拣货差错率不高于万分之三，库存准确率不低于99.9%。",
                "5.2 每月考核低于约定标准的，每低0.1个百分点，扣减当月服务费的1%。",
                "#六、甲方权利义务",
                "6.1 提供作业场地、货架、叉车、系统账号及必要的水电、网络。",
                "6.2 对乙方作业过程进行检查，对不符合要求的可要求限期整改。",
                "6.3 按约定及时确认作业量并支付服务费。");
        pen.sized(9).caption(105, 286, "第 1 页，共 2 页");
    }

    static void last(Pen pen, OpenedTerms terms) {
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                28,
                WIDTH,
                6.4,
                "#七、乙方权利义务",
                "7.1 乙方独立组织人员完成外包业务，与其人员依法建立用工关系，按时足额支付报酬，办理相应保险。",
                "7.2 乙方人员进入库区应佩戴工牌，遵守消防、安全规定。",
                "7.3 未经甲方书面同意，乙方不得将外包业务整体转包给第三方。",
                "7.4 乙方对甲方的货品信息、客户信息负有保密义务。",
                "#八、货损货差",
                "8.1 因乙方作业造成货物毁损、灭失的，按货物成本价赔偿；盘点差异在万分之五以内的，乙方免责。",
                "#九、违约责任",
                "9.1 甲方逾期付款的，按逾期金额每日万分之三支付违约金。",
                "9.2 乙方擅自停止作业的，应支付相当于一个月服务费的违约金，并赔偿由此造成的损失。",
                "#十、不可抗力",
                "10.1 因不可抗力不能履行合同的，受影响一方应在3日内通知对方，可部分或全部免除责任。",
                "#十一、合同的变更、解除与争议解决",
                "11.1 任何一方提前60日书面通知对方，可以解除本合同。",
                "11.2 争议协商不成的，提交合同履行地人民法院诉讼解决。",
                "#十二、其他",
                "12.1 本合同一式四份，双方各执两份，经双方盖章后生效。（以下无正文，为签署部分）");
        pen.print(LEFT, y + 12, "甲方（公章）：");
        pen.print(LEFT, y + 22, "法定代表人或授权代表：");
        pen.print(LEFT, y + 33, "签署日期： " + OpenedTerms.apart(terms.said().signedOn()));
        pen.print(110, y + 12, "乙方（公章）：");
        pen.print(110, y + 22, "法定代表人或授权代表：");
        pen.print(110, y + 33, "签署日期： " + OpenedTerms.apart(terms.said().signedOn()));
        OpenedParagraphs.sign(pen, terms.said().partyA(), 54, y + 20);
        OpenedParagraphs.sign(pen, terms.said().partyB(), 140, y + 20);
        pen.sized(9).caption(105, 286, "第 2 页，共 2 页");
    }
}
