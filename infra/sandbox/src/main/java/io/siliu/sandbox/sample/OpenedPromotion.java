package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Type;

/** After the 达人推广服务合同 of a brand's agency: who and what in two tables on top, general terms below in smaller type. */
final class OpenedPromotion {

    private static final double LEFT = 20;
    private static final double[] ROW = {34, 136};
    private static final double[] HALVES = {34, 51, 30, 55};

    private OpenedPromotion() {}

    static void first(Pen pen, OpenedTerms terms) {
        ContractText contract = terms.said();
        pen.centred(105, 25, pen.label().sized(17).strong(), "达人推广服务合同");
        pen.right(190, 34, "合同编号：" + contract.number());
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.2);
        double y = form.row(LEFT, 38, 8.5, ROW, "甲方", terms.first());
        y = form.row(
                LEFT, y, 8.5, HALVES, "信用代码", contract.partyA().code(), "联系人", terms.clerk() + " " + terms.office());
        y = form.row(LEFT, y, 8.5, ROW, "乙方", terms.other());
        y = form.row(LEFT, y, 8.5, HALVES, "身份证号", contract.partyB().code(), "手机号", terms.mobile());
        form.label(LEFT, y, 170, 8, "合作信息");
        y = form.row(LEFT, y + 8, 8.5, HALVES, "推广产品", contract.work(), "发布平台", "小红书");
        y = form.row(LEFT, y, 8.5, HALVES, "内容形式", "图文笔记2篇、视频1条", "账号粉丝量", "约5.2万");
        String term = Dates.as("yyyy.MM.dd", contract.validFrom()) + " - " + Dates.as("yyyy.MM.dd", contract.validTo());
        y = form.row(LEFT, y, 8.5, HALVES, "合作期限", term, "内容保留期", "发布后不少于180天");
        y = form.row(
                LEFT,
                y,
                8.5,
                ROW,
                "推广费用（含税）",
                "¥" + Inventions.grouped(terms.price()) + "（大写：" + ChineseCapitals.format(terms.price()) + "）");
        y = form.row(LEFT, y, 8.5, ROW, "结算方式", "内容发布满7日且未被平台限流或删除的，甲方于15个工作日内一次性付清。");
        y = form.row(
                LEFT,
                y,
                8.5,
                ROW,
                "收款信息",
                "户名：" + terms.other() + "  账号：" + contract.account() + "  开户行：" + contract.bank());
        OpenedParagraphs.set(
                pen,
                LEFT,
                y + 8,
                170,
                6,
                "　　甲乙双方经友好协商，就乙方在其自媒体账号为甲方产品提供内容推广服务事宜，达成以下条款：",
                "#一、服务内容",
                "1、乙方根据甲方提供的产品资料独立创作推广内容，于发布前3日将初稿提交甲方审核，甲方应于2个工作日内反馈意见，修改不超过两次。",
                "2、乙方应真实使用产品后发布，不得使用“最佳”“第一”等《广告法》禁止的用语，并按平台要求标注合作标识。",
                "3、乙方不得为提高数据而刷量、买赞、买粉，一经发现，甲方有权不予支付相应费用。",
                "#二、甲方的权利义务",
                "1、甲方应按期寄送样品，样品无需退还的，归乙方所有。",
                "2、甲方保证其产品质量合格，相关资质证照真实有效。",
                "3、甲方可在其官方账号、电商详情页转载乙方发布的内容，期限为一年。",
                "#三、乙方的权利义务",
                "1、乙方保证其内容为原创，不侵犯第三方肖像权、著作权。",
                "2、内容保留期内，乙方不得删除、隐藏或修改已发布内容。",
                "3、合作期限内，乙方不得在同一账号发布与推广产品存在直接竞争关系的商业内容。",
                "#四、税费",
                "推广费用为税前金额。乙方为自然人的，由甲方或甲方委托的平台依法扣缴个人所得税并办理代开发票。",
                "#五、保密",
                "双方对合作价格、未上市产品信息负有保密义务，该义务不因合同终止而失效。");
        pen.sized(9).caption(105, 285, "第 1 页 共 2 页");
    }

    static void last(Pen pen, OpenedTerms terms) {
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                26,
                170,
                6,
                "#六、违约责任",
                "1、乙方未按约定时间发布的，每迟延一日扣减推广费用的5%，迟延超过5日的，甲方有权解除合同。",
                "2、乙方在内容保留期内删除内容的，应退还全部推广费用。",
                "3、甲方逾期付款的，每日按未付金额的0.05%支付违约金。",
                "#七、争议解决",
                "因本合同引起的争议，双方应友好协商；协商不成的，任何一方均可向甲方住所地有管辖权的人民法院起诉。",
                "#八、其他",
                "1、本合同经双方签字盖章后生效，扫描件与原件具有同等法律效力。",
                "2、双方确认以本合同首部所列联系方式作为通知送达地址。",
                "（以下无正文）");
        pen.print(LEFT, y + 12, "甲方（盖章）：");
        pen.print(LEFT, y + 22, "签约代表：");
        pen.pair(LEFT, y + 32, "签署日期：", Dates.as("yyyy.MM.dd", terms.said().signedOn()));
        pen.print(112, y + 12, "乙方（签字）：");
        pen.pair(112, y + 32, "签署日期：", Dates.as("yyyy.MM.dd", terms.said().signedOn()));
        OpenedParagraphs.sign(pen, terms.said().partyA(), 44, y + 22);
        OpenedParagraphs.sign(pen, terms.said().partyB(), 138, y + 13);
        pen.sized(9).caption(105, 285, "第 2 页 共 2 页");
    }
}
