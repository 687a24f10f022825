package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import java.time.LocalDate;

/** After the 直播合作协议 of agencies for streamers, as lawyers leave it: all that was agreed stands in heavy brackets. */
final class TrustedStreaming {

    private TrustedStreaming() {}

    private static String bracketed(LocalDate day) {
        return Dates.as("【yyyy】年【MM】月【dd】日", day);
    }

    static void first(Pen pen, ContractText contract) {
        pen.sized(9).right(188, 16, "合同编号：" + contract.number());
        pen.centred(105, 34, pen.label().sized(18).strong(), "网络主播直播合作协议");
        String stage = contract.partyB().name().substring(2) + "不熬夜";
        String[][] heads = {
            {"甲方（经纪公司）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"通讯地址：", contract.addressA()},
            {"乙方（主播）：", contract.partyB().name()},
            {"身份证号：", contract.partyB().code()},
            {"艺名/昵称：", stage},
            {"直播平台及账号：", "示例短视频 UID " + contract.account().substring(4, 14)}
        };
        double y = 46;
        for (String[] head : heads) {
            pen.pair(22, y, head[0], head[1]);
            y += 6.6;
        }
        clauses(
                pen,
                22,
                y + 3,
                166,
                6.3,
                "鉴于：",
                "1. 甲方系依法设立的网络表演经纪机构，具有主播孵化、内容策划、商务推广等方面的资源；",
                "2. 乙方具有从事" + contract.work() + "的才艺和意愿，希望与甲方进行合作。",
                "甲乙双方经平等协商，就直播合作事宜达成协议如下：",
                "第一条　合作内容",
                "1.1 甲方为乙方提供直播运营指导、公会入驻、流量扶持和商务对接服务；乙方以甲方旗下公会主播身份在约定平台开展直播活动。",
                "1.2 乙方自主决定直播的时间、场次和内容，双方为平等的民事合作关系，不存在劳动关系。",
                "第二条　合作期限",
                "2.1 合作期限为【" + TrustedHousekeeping.months(contract) + "】个月，自" + bracketed(contract.validFrom()) + "起至"
                        + bracketed(contract.validTo()) + "止。",
                "2.2 期限届满前【30】日，任何一方未书面提出终止的，双方另行签订续约协议。",
                "第三条　收益分配",
                "3.1 直播收益指乙方直播所获虚拟礼物经平台分成后结算至公会的净收益。双方按甲方【40】%、乙方【60】%的比例分配。",
                "3.2 商务收益（含带货佣金、广告、线下活动）扣除直接成本后，按甲方【50】%、乙方【50】%的比例分配。",
                "3.3 甲方于每月【20】日前与乙方核对上月收益，并于核对无误后【5】个工作日内支付至下列账户，乙方应承担的税费由甲方依法代扣代缴：",
                "户名：" + contract.partyB().name() + "；开户行：" + contract.bank() + "；账号：" + contract.account());
        pen.sized(8.5).caption(105, 286, "1 / 2");
    }

    static void last(Pen pen, ContractText contract) {
        double y = clauses(
                pen,
                22,
                28,
                166,
                6.3,
                "第四条　双方权利义务",
                "4.1 乙方应遵守法律法规和平台规则，不得发布违法违规内容，不得以虚假打赏、刷单等方式虚增数据。",
                "4.2 合作期限内，未经甲方书面同意，乙方不得与第三方签订内容相同或者相近的经纪协议。",
                "4.3 甲方应按约定结算收益，如实提供平台后台数据，不得截留乙方应得款项。",
                "第五条　知识产权",
                "5.1 乙方直播形成的录像及其剪辑内容的著作财产权由双方共有，署名权和肖像权归乙方。",
                "5.2 甲方可为宣传推广之目的在合作期限内使用乙方的艺名、肖像和声音。",
                "第六条　保密",
                "6.1 双方对收益比例、商务报价等信息负有保密义务，该义务在合作终止后【2】年内有效。",
                "第七条　违约责任",
                "7.1 乙方违反本协议第4.2条的，应向甲方支付违约金人民币【50,000】元；违约金不足以弥补损失的，还应赔偿损失。",
                "7.2 甲方逾期支付收益超过【15】日的，乙方有权解除本协议，并要求甲方按未付金额的【10】%支付违约金。",
                "第八条　争议解决",
                "8.1 因本协议引起的争议，双方协商不成的，任何一方有权向【甲方】所在地人民法院提起诉讼。",
                "第九条　附则",
                "9.1 本协议自双方签署之日起生效，壹式【贰】份，双方各执【壹】份，具有同等法律效力。",
                "（以下无正文，为签署页）");
        pen.print(22, y + 12, "甲方（盖章）：");
        pen.print(22, y + 26, "授权代表（签字）：");
        pen.pair(22, y + 40, "签署日期：", bracketed(contract.signedOn()));
        pen.print(112, y + 12, "乙方（签字）：");
        pen.pair(112, y + 40, "签署日期：", bracketed(contract.signedOn()));
        AgreedContracts.sign(pen, contract.partyA(), 72, y + 22);
        AgreedContracts.sign(pen, contract.partyB(), 154, y + 14);
        pen.sized(8.5).caption(105, 286, "2 / 2");
    }
}
