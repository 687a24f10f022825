package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

/** After contracts that a signing service keeps: its own number on each page, and a last sheet of who signed when and with what. */
final class AgreedOnline {

    private AgreedOnline() {}

    private static void frame(Pen pen, ContractText contract, int page) {
        pen.sized(7).print(18, 10, "示例签 | 合同ID：" + serial(contract, 19));
        pen.sized(7).right(192, 10, page + " / 3");
    }

    /** Figures of the service's own, made of the contract's. */
    private static String serial(ContractText contract, int length) {
        String figures = contract.account() + contract.partyA().code().replaceAll("\\D", "") + "4203956781";
        return figures.substring(6, 6 + length);
    }

    static void first(Pen pen, ContractText contract) {
        frame(pen, contract, 1);
        boolean person = AgreedContracts.isPerson(contract.partyB());
        pen.centred(105, 26, pen.label().sized(16).strong(), "自由职业者服务协议");
        pen.pair(20, 38, "协议编号：", contract.number());
        RuledForm form = new RuledForm(pen, 0xBFC4CC, 0.25);
        pen.easel().fill(20, 42, 170, 7, 0xF2F4F7);
        pen.easel().text(22, 46.8, pen.value().strong(), "甲方（服务需求方）");
        double y = form.row(
                20, 49, 8, new double[] {36, 134}, "企业名称", contract.partyA().name());
        y = form.row(
                20, y, 8, new double[] {36, 134}, "统一社会信用代码", contract.partyA().code());
        pen.easel().fill(20, y, 170, 7, 0xF2F4F7);
        pen.easel().text(22, y + 4.8, pen.value().strong(), "乙方（服务提供方）");
        y = form.row(
                20,
                y + 7,
                8,
                new double[] {36, 134},
                person ? "姓名" : "名称",
                contract.partyB().name());
        y = form.row(
                20,
                y,
                8,
                new double[] {36, 134},
                person ? "身份证号码" : "统一社会信用代码",
                contract.partyB().code());
        y = form.row(20, y, 8, new double[] {36, 49, 36, 49}, "收款账号", contract.account(), "开户银行", contract.bank());
        clauses(
                pen,
                20,
                y + 11,
                170,
                6,
                "　　甲乙双方在平等自愿的基础上，就乙方通过平台为甲方提供服务事宜，以电子签名方式订立本协议。",
                "第一条　服务内容",
                "　　1.1 乙方利用自身的知识、技能和设备，为甲方提供" + contract.work() + "。",
                "　　1.2 每次服务的具体要求、数量和价格以平台上双方确认的任务单为准。",
                "第二条　协议期限",
                "　　2.1 本协议有效期：" + contract.validFrom() + " 至 " + contract.validTo() + "。",
                "第三条　服务费",
                "　　3.1 服务费按任务单确认的单价和验收数量计算，每月15日结算上月已验收的任务。",
                "　　3.2 甲方委托平台代为支付服务费，并由平台依法为乙方代办申报、扣缴税款。",
                "第四条　双方关系",
                "　　4.1 乙方为独立的服务提供者，自行决定是否承接任务，不受甲方规章制度的约束，双方不构成劳动关系。",
                "第五条　个人信息",
                "　　5.1 乙方同意甲方和平台为签约、结算、报税之目的处理其姓名、身份证件号码、银行账户和联系方式。",
                "　　5.2 甲方和平台应当采取加密等安全措施保护乙方的个人信息。");
    }

    static void second(Pen pen, ContractText contract) {
        frame(pen, contract, 2);
        double y = clauses(
                pen,
                20,
                26,
                170,
                6.4,
                "第六条　知识产权与保密",
                "　　6.1 乙方完成任务形成的成果，其知识产权自甲方支付服务费之日起归甲方所有。",
                "　　6.2 乙方对服务过程中接触的甲方及其客户的非公开信息负有保密义务。",
                "第七条　违约责任",
                "　　7.1 乙方提交虚假成果的，甲方有权拒付对应任务的服务费，并有权解除本协议。",
                "　　7.2 甲方逾期支付服务费的，应按全国银行间同业拆借中心公布的一年期贷款市场报价利率支付利息。",
                "第八条　电子签名",
                "　　8.1 双方确认，通过示例签完成的电子签名符合《中华人民共和国电子签名法》关于可靠的电子签名的规定，与手写签名或者盖章具有同等的法律效力。",
                "　　8.2 本协议以数据电文形式存储于示例签的服务器，双方可以随时下载。",
                "第九条　争议解决",
                "　　9.1 因本协议产生的争议，双方协商不成的，提交被告住所地人民法院管辖。",
                "（以下无正文）");
        pen.pairWithin(20, y + 16, "甲方：", contract.partyA().name(), 100);
        pen.pair(20, y + 44, "签署日期：", contract.signedOn().toString());
        pen.pairWithin(112, y + 16, "乙方：", contract.partyB().name(), 192);
        pen.pair(112, y + 44, "签署日期：", contract.signedOn().toString());
        AgreedContracts.sign(pen, contract.partyA(), 62, y + 30);
        AgreedContracts.sign(pen, contract.partyB(), 150, y + 30);
    }

    static void signatures(Pen pen, ContractText contract) {
        frame(pen, contract, 3);
        pen.centred(105, 28, pen.label().sized(14).strong(), "签署信息");
        RuledForm form = new RuledForm(pen, 0xBFC4CC, 0.25);
        double[] widths = {36, 134};
        String day = contract.signedOn().toString();
        String[][] rows = {
            {"文件名称", "自由职业者服务协议.pdf"},
            {"文件摘要（SM3）", hash(contract)},
            {"发起方", contract.partyA().name()},
            {"甲方签署人", contract.partyA().name()},
            {"认证方式", "企业对公打款认证"},
            {"签署时间", day + " 10:21:36"},
            {"证书序列号", "6A" + serial(contract, 14)},
            {"乙方签署人", contract.partyB().name()},
            {"认证方式", "人脸识别 + 运营商三要素"},
            {"签署时间", day + " 14:05:09"},
            {"证书序列号", "6B" + serial(contract, 14)},
            {"证书颁发机构", "示例电子认证服务有限公司"},
            {"时间戳", day + " 14:05:10  示例联合信任时间戳服务中心"}
        };
        double y = 36;
        for (String[] row : rows) {
            y = form.row(20, y, 9, widths, row);
        }
        pen.sized(8).paragraph(20, y + 8, 170, 4.8, "本页由示例签系统自动生成，用于说明合同的签署过程，不属于合同正文。可在示例签官网上传本文件核验其是否被篡改。");
    }

    private static String hash(ContractText contract) {
        String seed = Integer.toHexString(contract.number().hashCode())
                + Integer.toHexString(contract.account().hashCode());
        return (seed + seed + seed + seed).substring(0, 32) + "…";
    }
}
