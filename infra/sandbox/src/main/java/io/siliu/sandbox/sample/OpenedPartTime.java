package io.siliu.sandbox.sample;

/** After the 兼职工作协议书 of a company with a person: printed once, its blanks filled in by hand, no number and no code of the firm. */
final class OpenedPartTime {

    private static final double LEFT = 26;

    private OpenedPartTime() {}

    static void page(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        String code = contract.partyB().code();
        boolean man = (code.charAt(16) - '0') % 2 == 1;
        String birthday = code.substring(10, 14);
        String signedDay = Dates.as("MMdd", contract.signedOn());
        int age = contract.signedOn().getYear()
                - Integer.parseInt(code.substring(6, 10))
                - (signedDay.compareTo(birthday) < 0 ? 1 : 0);
        pen.centred(105, 26, pen.label().sized(20).strong(), "兼职工作协议书");
        double y = OpenedParagraphs.blanks(
                pen, LEFT, 40, 184, 8, new String[] {"甲方：", terms.first()}, new String[] {"地址：", contract.addressA()});
        OpenedParagraphs.blanks(pen, LEFT, y, 82, 8, new String[] {"乙方：", terms.other()});
        OpenedParagraphs.blanks(pen, 84, y, 108, 8, new String[] {"性别：", man ? "男" : "女"});
        OpenedParagraphs.blanks(pen, 110, y, 134, 8, new String[] {"年龄：", Integer.toString(age)});
        OpenedParagraphs.blanks(pen, 136, y, 184, 8, new String[] {"电话：", terms.mobile()});
        y = OpenedParagraphs.blanks(
                pen,
                LEFT,
                y + 8,
                184,
                8,
                new String[] {"身份证号码：", code},
                new String[] {"身份证住址：", contract.addressB()},
                new String[] {"现在住址：", "同上"});
        y = OpenedParagraphs.filled(
                pen,
                LEFT,
                y + 3,
                158,
                7.6,
                "　　乙方为兼职人员，利用业余时间为甲方提供劳务。根据《中华人民共和国民法典》的规定，双方本着平等、自愿、有偿的原则，达成如下协议：",
                "　　一、协议期限：自{ " + terms.from() + " }起至{ " + terms.until() + " }止。",
                "　　二、工作内容：乙方为甲方提供{ " + contract.work() + " }，工作地点为{ 甲方指定门店 }，具体时间由双方提前一天商定。",
                "　　三、劳务报酬：按工作时间计算，每小时人民币{ 22 }元（税前），每日工作不超过{ 6 }小时。甲方每月{ 10 }日前支付上月报酬，转入乙方银行卡（开户行：{ " + contract.bank()
                        + " }，卡号：{ " + contract.account() + " }）。",
                "　　四、乙方应当遵守甲方的安全规定，爱护工具和商品；因故不能到岗的，应当提前告知甲方。",
                "　　五、乙方不享受甲方正式员工的社会保险及其他福利，甲方为乙方购买人身意外险。",
                "　　六、乙方在工作中知悉的商业秘密和顾客信息，不得向第三人泄露。",
                "　　七、任何一方可提前{ 3 }日通知对方解除本协议，报酬结算至最后工作日。",
                "　　八、本协议未尽事宜，双方协商解决；协商不成的，由甲方所在地人民法院管辖。",
                "　　九、本协议一式两份，双方各执一份，自签字盖章之日起生效。");
        pen.print(LEFT, y + 12, "甲方（签章）：");
        pen.print(LEFT, y + 30, "日期：");
        OpenedParagraphs.date(pen, LEFT + 13, y + 30, terms.signed());
        pen.print(114, y + 12, "乙方（签字）：");
        pen.print(114, y + 30, "日期：");
        OpenedParagraphs.date(pen, 127, y + 30, terms.signed());
        OpenedParagraphs.sign(pen, contract.partyA(), 56, y + 16);
        OpenedParagraphs.sign(pen, contract.partyB(), 142, y + 12);
    }
}
