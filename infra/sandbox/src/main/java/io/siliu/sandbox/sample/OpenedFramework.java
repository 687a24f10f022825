package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import io.siliu.sandbox.sample.sheet.Type;

/** After the 灵活用工服务框架协议 that firms sign with those they pass work to: three pages of clauses, then the first order. */
final class OpenedFramework {

    private OpenedFramework() {}

    static void first(Pen pen, ContractText contract) {
        pen.right(186, 24, "合同编号：" + contract.number());
        pen.centred(105, 44, pen.label().sized(20).strong(), "业务承揽框架协议");
        double y = 60;
        String[][] parties = {
            {"甲方（定作方）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"住所地：", contract.addressA()},
            {"乙方（承揽方）：", contract.partyB().name()},
            {contract.codeLabelOfB(), contract.partyB().code()},
            {"联系地址：", contract.addressB()}
        };
        for (String[] line : parties) {
            pen.pair(24, y, line[0], line[1]);
            y += 8;
        }
        y = clauses(
                pen,
                24,
                y + 3,
                162,
                7.4,
                "　　鉴于甲方在经营中需要将部分业务委托外部完成，乙方具备完成相应业务的能力和条件，根据《中华人民共和国民法典》等法律法规的规定，双方经平等协商，就长期合作事宜达成本框架协议，以资共同遵守。",
                "第一条　合作内容",
                "　　1.1 甲方委托乙方承揽" + contract.work() + "业务，乙方按照甲方在具体任务订单中载明的要求完成工作并交付工作成果。",
                "　　1.2 本协议为框架性约定，每次承揽的工作内容、数量、单价、交付时间以双方确认的任务订单为准，任务订单为本协议附件，与本协议具有同等法律效力。",
                "　　1.3 任务订单与本协议约定不一致的，以任务订单为准。",
                "第二条　协议期限",
                "　　2.1 本协议有效期自" + ContractText.day(contract.validFrom()) + "起至" + ContractText.day(contract.validTo())
                        + "止。",
                "　　2.2 有效期届满前三十日，双方均未提出书面异议的，可另行签订协议续展。",
                "第三条　承揽方式",
                "　　3.1 乙方以自己的设备、技术和劳力独立完成承揽工作，自行安排工作时间和方式。",
                "　　3.2 未经甲方同意，乙方不得将承揽的主要工作交由第三人完成。");
        pen.sized(9).caption(105, 284, "第 1 页 共 4 页");
    }

    static void second(Pen pen, ContractText contract) {
        clauses(
                pen,
                24,
                30,
                162,
                7.6,
                "第四条　质量与验收",
                "　　4.1 乙方交付的工作成果应当符合任务订单约定的标准；没有约定的，应当符合行业通行标准及甲方的合理要求。",
                "　　4.2 甲方应当自收到工作成果之日起五个工作日内完成验收，并通过书面或线上方式确认验收结果；逾期未提出异议的，视为验收合格。",
                "　　4.3 验收不合格的，乙方应当在甲方指定的期限内修理、重作；两次验收仍不合格的，甲方有权取消该任务订单并不支付相应报酬。",
                "第五条　报酬与结算",
                "　　5.1 报酬按任务订单约定的单价和经甲方验收合格的数量计算，每自然月结算一次。",
                "　　5.2 甲方应当在每月十五日前核对上月结算单，并在双方确认结算单后十个工作日内将报酬支付至乙方下列账户：",
                "　　户名：" + contract.partyB().name(),
                "　　账号：" + contract.account(),
                "　　开户银行：" + contract.bank(),
                "　　5.3 乙方收款账户信息变更的，应当提前五个工作日书面通知甲方，否则由此产生的损失由乙方承担。",
                "第六条　发票与税费",
                "　　6.1 乙方为个体工商户的，应当按照结算金额向甲方开具增值税发票；乙方为自然人的，由甲方或其委托的平台依法代为办理税款申报和扣缴。",
                "　　6.2 双方各自依法承担本协议项下的税费。",
                "第七条　甲方的权利义务",
                "　　7.1 甲方有权了解工作进度，对工作成果提出合理的修改意见。",
                "　　7.2 甲方应当为乙方完成工作提供必要的资料和协助，并按约定支付报酬。");
        pen.sized(9).caption(105, 284, "第 2 页 共 4 页");
    }

    static void third(Pen pen, ContractText contract) {
        double y = clauses(
                pen,
                24,
                30,
                162,
                7.6,
                "第八条　乙方的权利义务",
                "　　8.1 乙方应当具备完成承揽工作所需的资质和能力，保证工作过程符合法律规定。",
                "　　8.2 乙方及其人员在完成工作过程中造成自身或第三人损害的，由乙方承担责任，但甲方对定作、指示或者选任有过错的除外。",
                "第九条　双方关系",
                "　　9.1 双方为平等的民事承揽关系，甲方不对乙方进行劳动管理，双方之间不建立劳动关系。",
                "第十条　保密与个人信息",
                "　　10.1 任何一方对因签订和履行本协议知悉的对方商业秘密和个人信息负有保密义务，该义务在协议终止后三年内有效。",
                "第十一条　违约责任",
                "　　11.1 甲方逾期支付报酬的，每逾期一日按逾期金额的万分之三支付违约金；乙方逾期交付的，每逾期一日按该任务订单金额的千分之一支付违约金。",
                "第十二条　争议解决",
                "　　12.1 因本协议发生的争议，双方应协商解决；协商不成的，任何一方均可向甲方所在地人民法院提起诉讼。",
                "第十三条　其他",
                "　　13.1 本协议一式两份，双方各执一份，自双方签字或盖章之日起生效。（以下无正文）");
        pen.print(24, y + 14, "甲方（盖章）：");
        pen.print(112, y + 14, "乙方（签字或盖章）：");
        pen.print(24, y + 24, "法定代表人或授权代表：");
        pen.pair(24, y + 36, "签订日期：", ContractText.wideDay(contract.signedOn()));
        pen.pair(112, y + 36, "签订日期：", ContractText.wideDay(contract.signedOn()));
        OfficeSeal.ofFirm(contract.partyA().name()).press(pen, 70, y + 22, 40);
        pen.easel().text(150, y + 24, pen.value().sized(14), signature(contract));
        pen.sized(9).caption(105, 284, "第 3 页 共 4 页");
    }

    private static String signature(ContractText contract) {
        return contract.partyB().code().startsWith("92")
                ? ""
                : contract.partyB().name();
    }

    /** The first order names no sum: it is worked out of what was accepted. */
    static void order(Pen pen, ContractText contract) {
        pen.print(24, 24, "附件一：");
        pen.centred(105, 36, pen.label().sized(16).strong(), "任 务 订 单");
        pen.pair(24, 48, "所属协议编号：", contract.number());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] halves = {30, 51, 30, 51};
        double y = form.row(24, 53, 10, halves, "任务名称", contract.work(), "订单序号", "第 1 号");
        y = form.row(24, y, 10, halves, "工作地点", contract.addressA().substring(0, 10), "计价方式", "按件计价");
        y = form.row(24, y, 10, halves, "单价（含税）", "6.80元/件", "预计数量", "以实际验收数量为准");
        y = form.row(24, y, 10, halves, "交付标准", "见甲方业务手册", "结算周期", "自然月");
        form.label(24, y, 30, 40, "工作要求");
        form.value(
                54,
                y,
                132,
                40,
                "1.按甲方系统派发的任务明细完成工作并上传完成凭证；2.当日任务应当日完成，异常情况应在两小时内反馈；3.完成过程中应遵守安全操作规范和交通法规，不得泄露收件人信息；4.甲方对完成凭证进行抽查，抽查合格的计入验收数量。");
        pen.paragraph(24, y + 50, 162, 7.5, "　　本订单为上述框架协议的组成部分，未尽事宜按框架协议执行。");
        pen.print(24, y + 72, "甲方（盖章）：");
        pen.print(112, y + 72, "乙方（签字或盖章）：");
        OfficeSeal.ofFirm(contract.partyA().name()).press(pen, 66, y + 76, 38);
        pen.sized(9).caption(105, 284, "第 4 页 共 4 页");
    }
}
