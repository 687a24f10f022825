package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;

/** After the 采购合同（服务类） of public buyers: a cover of blanks, then 采购人 and 供应商 with the price of the tender. */
final class OpenedPublicContract {

    private static final double LEFT = 28;

    private OpenedPublicContract() {}

    static void cover(Pen pen, ContractText contract) {
        pen.centred(105, 70, pen.label().sized(28).strong(), "采 购 合 同");
        pen.centred(105, 84, pen.label().sized(14), "（服务类）");
        OpenedParagraphs.blanks(
                pen,
                42,
                130,
                168,
                14,
                new String[] {"项目名称：", contract.work() + "采购项目"},
                new String[] {"合同编号：", contract.number()},
                new String[] {"采 购 人：", contract.partyA().name()},
                new String[] {"供 应 商：", contract.partyB().name()},
                new String[] {"签订地点：", "示例省样本市"},
                new String[] {"签订日期：", ContractText.day(contract.signedOn())});
    }

    static void terms(Pen pen, ContractText contract) {
        Money price = contract.amount().orElseThrow();
        double y = OpenedParagraphs.set(
                pen,
                LEFT,
                30,
                154,
                7.2,
                "　　采购人（以下称甲方）：" + contract.partyA().name(),
                "　　供应商（以下称乙方）：" + contract.partyB().name(),
                "　　甲方就" + contract.work() + "采购项目进行询价，确定乙方为成交供应商。双方根据《中华人民共和国民法典》订立本合同。",
                "#一、服务内容和要求",
                "　　乙方按照询价文件和响应文件提供" + contract.work() + "，服务标准不低于响应文件的承诺。",
                "#二、合同价款",
                "　　合同总价（含税）：￥" + Inventions.grouped(price) + "元，大写：人民币" + ChineseCapitals.format(price)
                        + "。合同总价包含乙方完成服务的一切费用，执行期内不予调整。",
                "#三、服务期限",
                "　　" + ContractText.day(contract.validFrom()) + "至" + ContractText.day(contract.validTo()) + "。",
                "#四、付款方式",
                "　　服务完成并经甲方验收合格后，乙方开具发票，甲方在收到发票后三十日内一次性付清。",
                "#五、验收",
                "　　甲方按照询价文件组织验收，出具验收单。验收不合格的，乙方应当在五日内整改。",
                "#六、违约责任",
                "　　乙方未按期提供服务的，每逾期一日按合同总价的千分之一支付违约金，累计不超过合同总价的百分之五。",
                "#七、争议解决",
                "　　因履行本合同发生的争议，提交甲方所在地人民法院诉讼解决。",
                "#八、合同生效",
                "　　本合同经双方盖章后生效，一式四份，甲方三份，乙方一份。");
        double sign = y + 8;
        String[][] left = {
            {"甲方（盖章）：", contract.partyA().name()},
            {"统一社会信用代码：", contract.partyA().code()},
            {"地址：", contract.addressA()},
            {"授权代表：", ""}
        };
        String[][] right = {
            {"乙方（盖章）：", contract.partyB().name()},
            {"统一社会信用代码：", contract.partyB().code()},
            {"开户银行：", contract.bank()},
            {"账号：", contract.account()}
        };
        Pen fine = pen.sized(9.5);
        OpenedParagraphs.heads(fine, LEFT, sign, 102, 8, left);
        OpenedParagraphs.heads(fine, 106, sign, 184, 8, right);
        OpenedParagraphs.sign(pen, contract.partyA(), LEFT + 22, sign + 18);
        OpenedParagraphs.sign(pen, contract.partyB(), 132, sign + 18);
    }
}
