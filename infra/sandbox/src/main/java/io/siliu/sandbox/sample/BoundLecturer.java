package io.siliu.sandbox.sample;

/**
 * After the 讲师合作协议 of platforms for courses: under 甲方 and 乙方 stand lists of their own, each beginning with a name; fees by
 * the hour of a course.
 */
final class BoundLecturer {

    private BoundLecturer() {}

    static void first(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        pen.right(182, 20, "合同编号：" + contract.number());
        pen.centred(105, 34, pen.label().sized(18).strong(), "在线教育平台讲师合作协议");
        Pen bold = new Pen(pen.easel(), pen.value(), pen.label().strong());
        bold.print(28, 47, "甲方（平台方）：");
        double y = RunningText.heads(
                pen,
                28,
                54,
                182,
                6.7,
                new String[] {"名称：", contract.partyA().name()},
                new String[] {"法定代表人：", deal.head()},
                new String[] {"地址：", contract.addressA()},
                new String[] {"联系电话：", deal.office()},
                new String[] {"统一社会信用代码：", contract.partyA().code()});
        bold.print(28, y + 1, "乙方（讲师）：");
        y = RunningText.heads(
                pen,
                28,
                y + 8,
                182,
                6.7,
                new String[] {"姓名：", contract.partyB().name()},
                new String[] {"身份证号码：", contract.partyB().code()},
                new String[] {"联系地址：", contract.addressB()},
                new String[] {"联系电话：", deal.mobile()},
                new String[] {"电子邮箱：", "t" + deal.mobile().substring(4) + "@example.com"});
        y = RunningText.set(
                pen,
                28,
                y + 3,
                154,
                6.7,
                "　　鉴于甲方运营在线教育平台，乙方具备相关领域的专业知识和授课经验，双方本着平等自愿、诚实信用、互利共赢的原则，就乙方在甲方平台提供课程服务事宜达成如下协议，以兹共同遵守。",
                "#第一条　合作内容",
                "1.1　甲方邀请乙方作为平台合作讲师，讲授课程《" + contract.work() + "》。",
                "1.2　乙方自行备课、制作课件，授课时间由双方协商排定；乙方可以自主决定是否接受甲方的排课邀请。",
                "1.3　双方为民事合作关系，甲方不对乙方进行考勤，不为乙方缴纳社会保险。",
                "#第二条　合作期限",
                "2.1　本协议有效期自" + ContractText.day(contract.validFrom()) + "起至" + ContractText.day(contract.validTo())
                        + "止。",
                "#第三条　课酬及支付",
                "3.1　甲方按照下列标准（税前）向乙方支付课酬：");
        RuledForm form = new RuledForm(pen, 0x222222, 0.2);
        double[] columns = {38, 58, 58};
        y = form.list(28, y - 2, 8, columns, true, "课程形式", "课酬标准", "说明");
        y = form.list(28, y, 8, columns, false, "直播课", "260元/课时", "每课时45分钟，含课前准备");
        y = form.list(28, y, 8, columns, false, "录播课", "1,200元/节", "成片20-30分钟，审核通过");
        form.list(28, y, 8, columns, false, "作业批改", "8元/份", "48小时内完成");
        pen.sized(9).caption(105, 286, "1");
    }

    static void last(Pen pen, BoundDeal deal) {
        ContractText contract = deal.said();
        double y = RunningText.set(
                pen,
                28,
                28,
                154,
                6.7,
                "3.2　甲方每月5日前统计上月授课数据并发送乙方核对，乙方确认后，甲方于当月20日前将课酬支付至乙方下列账户：",
                "　　户名：" + contract.partyB().name() + "　　开户行：" + contract.bank(),
                "　　账号：" + contract.account(),
                "3.3　乙方因取得课酬应缴纳的个人所得税由甲方代扣代缴。",
                "#第四条　双方的权利义务",
                "4.1　甲方负责平台技术支持、课程推广、学员服务，并如实向乙方提供授课数据。",
                "4.2　乙方应当按排课时间授课，临时不能授课的应当提前24小时通知甲方另行安排。",
                "4.3　乙方不得在授课中发表违反法律法规和公序良俗的言论，不得向学员推销其他机构的课程。",
                "#第五条　知识产权",
                "5.1　乙方保证课件、讲义为原创或者已取得授权；录播课程的著作财产权自课酬付清之日起归甲方所有，乙方享有署名权。",
                "5.2　甲方为宣传课程可以使用乙方的姓名、肖像及简介，合作终止后应当停止使用于新的宣传材料。",
                "#第六条　保密",
                "6.1　未经对方书面同意，任何一方不得泄露学员信息、课酬标准及其他未公开的信息，保密义务不因协议终止而终止。",
                "#第七条　违约责任",
                "7.1　乙方无正当理由缺课的，按该课时课酬的两倍支付违约金；甲方逾期支付课酬的，每日按逾期金额的万分之五支付违约金。",
                "#第八条　协议的变更与终止",
                "8.1　任何一方提前30日书面通知对方，可以终止本协议，已排定的课程应当讲授完毕。",
                "#第九条　争议解决",
                "9.1　因本协议引起的争议，双方应当友好协商；协商不成的，提交甲方所在地有管辖权的人民法院诉讼解决。",
                "#第十条　其他",
                "10.1　本协议一式两份，双方各执一份，自双方签字或者盖章之日起生效。");
        pen.print(28, y + 10, "甲方（盖章）：");
        pen.print(28, y + 19, "法定代表人或授权代表：");
        pen.pair(28, y + 28, "签订日期：", ContractText.day(contract.signedOn()));
        pen.print(110, y + 10, "乙方（签字）：");
        pen.pair(110, y + 28, "签订日期：", ContractText.day(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 74, y + 18);
        AgreedContracts.sign(pen, contract.partyB(), 150, y + 11);
        pen.sized(9).caption(105, 286, "2");
    }
}
