package io.siliu.sandbox.sample;

import static io.siliu.sandbox.sample.OpenedContracts.clauses;

/**
 * After the 个人独立承揽协议 a flexible-work platform shows on a phone: accepted by a tap, so that number, codes and the day of
 * signing stand on the certificate behind it alone.
 */
final class TrustedTapped {

    private TrustedTapped() {}

    static void first(Pen pen, ContractText contract) {
        pen.centred(105, 26, pen.label().sized(17).strong(), "个人独立承揽协议");
        pen.sized(8.5).caption(105, 33, "（版本号：V3.2）");
        clauses(
                pen,
                20,
                44,
                170,
                6.3,
                "定作人：" + contract.partyA().name() + "（以下简称“甲方”）",
                "承揽人：" + contract.partyB().name() + "（以下简称“乙方”）",
                "提示条款：请您（即乙方）在点击“同意”之前完整阅读本协议，尤其是以粗体标注的内容。您勾选“我已阅读并同意”并完成人脸识别后，本协议即对您产生法律约束力。",
                "一、承揽事项",
                "1.1 甲方通过示例云工平台发布" + contract.work() + "的承揽任务，乙方可以自主浏览、承接。",
                "1.2 乙方以自己的设备、技术和劳力独立完成任务，自主决定完成任务的时间、地点和方式，甲方不进行考勤，不下达与任务结果无关的指令。",
                "1.3 任务的内容、交付标准、报酬和期限以任务详情页为准，任务详情页是本协议的组成部分。",
                "二、协议期限",
                "2.1 本协议有效期自 " + contract.validFrom() + " 00:00 起至 " + contract.validTo() + " 23:59 止。",
                "2.2 有效期届满时尚有任务未完成的，本协议对该任务继续适用至其结算完毕。",
                "三、成果交付与验收",
                "3.1 乙方应当通过平台提交工作成果，甲方应当在72小时内验收；逾期未提出异议的，视为验收合格。",
                "3.2 验收不合格的，乙方应当在平台提示的期限内修改，修改不另计报酬。",
                "四、报酬与税费",
                "4.1 报酬按照验收合格的任务计算，甲方委托平台以T+1方式支付至乙方绑定的银行账户：" + contract.bank() + " " + contract.account() + "。",
                "4.2 平台依法为乙方办理增值税及附加税费的代办申报和个人所得税的扣缴申报，乙方收到的款项为税后金额。",
                "五、双方关系",
                "5.1 乙方知悉并确认，乙方与甲方、平台之间均为民事承揽或者信息服务关系，不构成劳动关系、劳务派遣关系。");
        pen.sized(7.5).caption(105, 286, "第1页/共3页");
    }

    static void second(Pen pen, ContractText contract) {
        double y = clauses(
                pen,
                20,
                26,
                170,
                6.3,
                "六、乙方承诺",
                "6.1 乙方年满16周岁且不超过65周岁，具备完成任务所需的资格和能力，所提交的身份信息真实、有效。",
                "6.2 乙方不得将账号出借、出租给他人使用，不得由他人冒名完成任务。",
                "6.3 乙方在执行任务过程中应当遵守法律法规，注意人身和财产安全。",
                "七、个人信息处理",
                "7.1 乙方同意平台收集其姓名、身份证件号码、手机号码、银行账户、人脸信息，用于实名认证、签约、支付以及依法报送涉税信息。",
                "7.2 乙方可以通过“我的—设置—隐私”查询、更正、删除个人信息或者撤回同意。",
                "八、违约责任",
                "8.1 乙方虚构任务、虚报数量的，应当退还已收取的报酬，并赔偿甲方因此遭受的损失。",
                "8.2 甲方无正当理由拒绝支付报酬的，乙方可以向平台申请先行协调。",
                "九、通知与送达",
                "9.1 平台向乙方注册手机号码发送的短信、站内消息，自发送成功时视为送达。",
                "十、法律适用与争议解决",
                "10.1 本协议适用中华人民共和国法律。因本协议发生的争议，提交甲方住所地有管辖权的人民法院诉讼解决。",
                "十一、生效",
                "11.1 本协议以数据电文形式订立，自乙方完成电子签名之时生效，与纸质合同具有同等法律效力。");
        pen.print(20, y + 12, "甲方（电子签章）：");
        pen.print(112, y + 12, "乙方（电子签名）：");
        AgreedContracts.sign(pen, contract.partyA(), 70, y + 24);
        AgreedContracts.sign(pen, contract.partyB(), 156, y + 26);
        pen.sized(7.5).caption(105, 286, "第2页/共3页");
    }

    /** In a double frame as certificates are: the file, then who signed when and how each was known. */
    static void certificate(Pen pen, ContractText contract) {
        int teal = 0x1C7F86;
        RuledForm frame = new RuledForm(pen, teal, 0.8);
        frame.box(12, 12, 186, 262);
        new RuledForm(pen, teal, 0.25).box(14, 14, 182, 258);
        pen.centred(105, 34, pen.value().sized(18).strong().inked(teal), "电子签名存证证书");
        pen.sized(8.5).middle(105, 42, "CERTIFICATE OF ELECTRONIC SIGNATURE");
        String figures = contract.account() + contract.partyA().code().replaceAll("\\D", "");
        String day = Dates.as("yyyy年MM月dd日", contract.signedOn());
        double y = section(pen, 56, "文件信息", new String[][] {
            {"合同名称", "个人独立承揽协议"},
            {"合同编号", contract.number()},
            {"存证编号", "CZ" + figures.substring(0, 18)},
            {"签署状态", "已完成"}
        });
        y = section(pen, y + 6, "签署方一", new String[][] {
            {"企业名称", contract.partyA().name()},
            {"统一社会信用代码", contract.partyA().code()},
            {"签署方式", "企业授权自动盖章"},
            {"签署时间", day + " 09:30:02"},
            {"数字证书序列号", "10" + figures.substring(4, 18)}
        });
        y = section(pen, y + 6, "签署方二", new String[][] {
            {"姓名", contract.partyB().name()},
            {"身份证号码", contract.partyB().code()},
            {"意愿认证", "人脸识别 + 短信验证码"},
            {"签署时间", day + " 09:30:41"},
            {"数字证书序列号", "10" + figures.substring(6, 20)}
        });
        section(pen, y + 6, "证书签发", new String[][] {
            {"认证机构", "示例数字认证中心"},
            {"时间戳服务", "示例国家授时可信时间戳"},
            {"摘要算法", "SHA-256"}
        });
        pen.sized(8).paragraph(26, 256, 158, 4.6, "本证书证明上述签署方已使用数字证书对文件进行电子签名，签名后文件的任何改动均可被发现。本证书与所附文件不可分割。");
        pen.sized(7.5).caption(105, 282, "第3页/共3页");
    }

    private static double section(Pen pen, double y, String title, String[][] rows) {
        pen.easel().fill(26, y - 4.5, 1.4, 6, 0x1C7F86);
        pen.easel().text(30, y, pen.value().sized(11).strong(), title);
        double at = y + 8;
        for (String[] row : rows) {
            pen.print(30, at, row[0]);
            pen.writeWithin(76, at, 108, row[1]);
            at += 7.2;
        }
        return at + 2;
    }
}
