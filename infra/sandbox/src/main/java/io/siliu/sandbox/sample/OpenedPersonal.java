package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

import java.util.Locale;

/** After the 个人承揽协议 that platforms have people sign on a phone: small print, identity checked by number, signed electronically. */
final class OpenedPersonal {

    private OpenedPersonal() {}

    private static void running(Pen pen, ContractText contract, int page) {
        pen.sized(7.5).print(20, 12, "示例灵工云 · 电子签约");
        pen.sized(7.5).right(190, 12, "合同编号 " + contract.number());
        pen.rule(20, 14, 190);
        pen.sized(7.5).caption(105, 288, page + "/3");
    }

    static void first(Pen pen, ContractText contract) {
        running(pen, contract, 1);
        boolean person = !contract.partyB().code().startsWith("92");
        pen.centred(105, 28, pen.label().sized(17).strong(), "个人承揽协议");
        double y = 40;
        String[][] parties = {
            {"甲方：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"注册地址：", contract.addressA()},
            {"乙方：", contract.partyB().name()},
            {person ? "身份证号码：" : "统一社会信用代码：", contract.partyB().code()},
            {"常住地址：", contract.addressB()}
        };
        for (String[] line : parties) {
            pen.pair(20, y, line[0], line[1]);
            y += 6.8;
        }
        clauses(
                pen,
                20,
                y + 3,
                170,
                6.4,
                "【特别提示】请乙方在签署前仔细阅读本协议各条款，特别是免除或者限制责任的条款。乙方点击“同意并签署”即视为已充分理解并接受本协议全部内容。",
                "一、定义",
                "1. 平台：指示例灵工云及其移动应用程序、小程序、网站等，为甲乙双方提供任务发布、接单、结算等信息服务。",
                "2. 任务：指甲方或其客户通过平台发布的、由乙方自愿承接的" + contract.work() + "等工作。",
                "3. 服务费：指乙方完成任务并经验收合格后有权获得的含税报酬。",
                "二、合作内容及期限",
                "1. 乙方自愿通过平台承接任务，并以自己的技能、设备独立完成。乙方有权自主决定是否接单、接单数量及完成时间，不接单不承担任何不利后果。",
                "2. 本协议期限：" + contract.validFrom() + " 至 " + contract.validTo() + "。期限届满前乙方仍有未完成任务的，本协议自动延续至该任务完成之日。",
                "3. 乙方确认自己年满十八周岁，具有完全民事行为能力，且与其他单位的劳动关系不影响本协议的履行。",
                "三、任务执行与验收",
                "1. 乙方应按照任务页面载明的要求按时完成任务，并按提示上传完成凭证。",
                "2. 甲方或其客户应在乙方提交完成凭证之日起三日内验收，逾期未验收的，视为验收通过。",
                "3. 验收未通过的，乙方可在平台规定的期限内重新提交一次；仍未通过的，甲方有权不支付该任务的服务费。",
                "4. 乙方不得以虚假凭证骗取服务费，一经查实，甲方有权要求返还，并可终止本协议。");
    }

    static void second(Pen pen, ContractText contract) {
        running(pen, contract, 2);
        clauses(
                pen,
                20,
                24,
                170,
                6.6,
                "四、服务费结算",
                "1. 服务费标准以任务页面展示为准，按任务验收通过的数量计算。",
                "2. 服务费按周结算，甲方委托平台于每周三将上一周的服务费支付至乙方实名认证的账户。乙方账户信息如下：",
                "账户名：" + contract.partyB().name(),
                "账号：" + contract.account(),
                "开户行：" + contract.bank(),
                "3. 因乙方提供的账户信息有误导致支付失败的，责任由乙方承担，甲方在乙方更正信息后重新支付。",
                "五、税费",
                "1. 乙方应依法就其所得缴纳税款。乙方同意由平台按照国家税务总局的规定，为其办理增值税及附加税费的代办申报和个人所得税的扣缴申报。",
                "2. 乙方可通过个人所得税手机客户端查询收入纳税明细；对明细有异议的，可向平台或主管税务机关提出。",
                "六、双方关系",
                "1. 双方确认本协议为民事承揽合同，不属于劳动合同，双方之间不存在劳动关系、劳务派遣关系。",
                "2. 甲方不对乙方进行考勤，不要求乙方遵守甲方的劳动规章制度。",
                "七、保险与安全",
                "1. 乙方应遵守交通、消防、卫生等安全规定。甲方可为乙方在任务期间投保意外伤害保险，保险费由甲方承担，具体以保险凭证为准。",
                "2. 乙方因自身过错造成第三人人身、财产损害的，由乙方依法承担责任，保险赔付部分除外。",
                "八、个人信息保护",
                "1. 为身份核验、结算、税务申报及法律规定的信息报送之目的，甲方及平台需要处理乙方的姓名、身份证号码、银行账户、联系方式、任务及收入信息。",
                "2. 身份证号码、银行账户等属于敏感个人信息，甲方及平台将采取加密等措施予以保护，未经乙方单独同意，不向第三方提供，但法律、行政法规另有规定的除外。",
                "九、协议解除",
                "1. 任何一方可提前三日通过平台通知对方解除本协议，已验收通过的任务，甲方应照常结算。");
    }

    static void third(Pen pen, ContractText contract) {
        running(pen, contract, 3);
        double y = clauses(
                pen,
                20,
                24,
                170,
                6.6,
                "十、违约责任",
                "1. 一方违反本协议约定给对方造成损失的，应当赔偿对方因此受到的直接损失。",
                "十一、法律适用与争议解决",
                "1. 本协议的订立、效力、解释、履行及争议解决适用中华人民共和国法律。",
                "2. 因本协议产生的争议，双方应友好协商；协商不成的，提交甲方住所地有管辖权的人民法院解决。",
                "十二、附则",
                "1. 本协议以数据电文形式订立，双方使用可靠的电子签名签署后生效，与纸质合同具有同等法律效力。",
                "2. 任务页面的任务规则为本协议的组成部分。");
        pen.print(20, y + 16, "甲方（电子签章）：");
        pen.writeWithin(52, y + 16, 56, contract.partyA().name());
        OfficeSeal.ofFirm(contract.partyA().name()).press(pen, 78, y + 22, 38);
        pen.print(116, y + 16, "乙方（电子签名）：");
        pen.sized(13).writeWithin(147, y + 17, 44, contract.partyB().name());
        pen.pair(20, y + 46, "签署日期：", contract.signedOn().toString());
        pen.pair(116, y + 46, "签署日期：", contract.signedOn().toString());
        pen.sized(7.5)
                .print(
                        20,
                        y + 60,
                        "数字证书序列号：3A"
                                + Integer.toHexString(contract.number().hashCode())
                                        .toUpperCase(Locale.ROOT) + "　签署哈希算法：SM3　时间戳服务：示例时间戳中心");
    }
}
