package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.FreePaper.Page;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** Lists that are no receipts and no acceptances: a wallet's proof of transactions, a carrier's consignment note, a purchase order. */
final class OpenedStrayLists {

    private OpenedStrayLists() {}

    /** After the 微信支付交易明细证明: head with whose, then every transaction of a term. */
    static Page ledger(Inventions inventions) {
        Party person = inventions.individual();
        LocalDateTime moment = inventions.moment();
        List<String[]> rows = new ArrayList<>();
        for (int row = 0; row < 14; row++) {
            LocalDateTime at = moment.minusDays(row * 2L).minusMinutes(row * 37L);
            boolean in = inventions.chance(40);
            rows.add(new String[] {
                inventions.digits(20),
                Dates.as("yyyy-MM-dd HH:mm:ss", at),
                inventions.oneOf(List.of("商户消费", "转账", "扫二维码付款", "零钱提现", "红包")),
                in ? "收入" : "支出",
                inventions.oneOf(List.of("零钱", "示例第一银行(4026)", "零钱通")),
                inventions.money().toString(),
                inventions.chance(50) ? inventions.person() : inventions.shop().name()
            });
        }
        String number = "CM" + inventions.digits(18);
        return Page.ofNoKind(pen -> {
            pen.centred(105, 16, pen.value().sized(14).strong(), "示例支付交易明细证明");
            pen.pair(12, 25, "编号：", number);
            pen.paragraph(
                    12,
                    32,
                    186,
                    5,
                    "兹证明：" + person.name() + "（居民身份证：" + person.code() + "），在其账号中的交易明细信息如下，交易明细对应时间段："
                            + moment.toLocalDate().minusDays(30) + " 至 " + moment.toLocalDate() + "。");
            RuledForm form = new RuledForm(pen, 0xB5B5B5, 0.2);
            double[] columns = {40, 34, 24, 14, 28, 20, 26};
            double y = form.list(12, 44, 8, columns, true, "交易单号", "交易时间", "交易类型", "收/支", "交易方式", "金额(元)", "交易对方");
            for (String[] row : rows) {
                y = form.list(12, y, 10, columns, false, row);
            }
            pen.sized(7.5)
                    .paragraph(12, y + 7, 186, 4.2, "说明：1.明细按交易时间倒序排列；2.本明细仅证明用户在申请时间段内的交易，不作为收付款凭证；3.可登录官方小程序验证真伪。");
            OfficeSeal.ofBank(1, "示例支付科技有限公司", "业务凭证专用章").press(pen, 172, y + 26, 34);
        });
    }

    /** After a line carrier's 货物托运单 in carbon copies: consignor and consignee, goods, freight to be paid on arrival. */
    static Page waybill(Inventions inventions) {
        Party from = inventions.company();
        String to = inventions.person();
        String fromAddress = inventions.address();
        String toAddress = inventions.address();
        String number = inventions.digits(10);
        String day = Dates.plain(inventions.day());
        Money freight = Money.ofCents(100L * inventions.between(60, 900));
        int pieces = inventions.between(1, 40);
        return Page.ofNoKind(pen -> {
            pen.centred(105, 15, pen.label().sized(16).strong(), "示例通达物流货物托运单");
            pen.pair(12, 24, "托运日期：", day);
            pen.pair(80, 24, "起运站：样本市　到达站：", "云河市");
            pen.right(198, 24, "No." + number);
            RuledForm form = new RuledForm(pen, 0x155A8A, 0.25);
            double[] halves = {22, 71, 22, 71};
            double y = form.row(12, 27, 9, halves, "发货单位", from.name(), "收货人", to);
            y = form.row(12, y, 9, halves, "发货地址", fromAddress, "收货地址", toAddress);
            double[] columns = {40, 26, 26, 30, 30, 34};
            y = form.list(12, y, 8, columns, true, "货物名称", "包装", "件数", "重量(kg)", "体积(m³)", "保价金额(元)");
            String weight = Integer.toString(pieces * 18);
            y = form.list(12, y, 9, columns, false, "日用百货", "纸箱", Integer.toString(pieces), weight, "2.4", "3000");
            y = form.row(12, y, 9, halves, "运费", "￥" + freight, "付款方式", "□现付 √到付 □月结");
            y = form.row(12, y, 9, halves, "代收货款", "￥0.00", "交货方式", "□自提 √送货上门");
            form.value(12, y, 186, 12, "托运须知：托运人应如实申报货物名称并办理保价；未保价的货物发生丢失、损坏的，按运费的五倍赔偿。");
            pen.print(12, y + 22, "托运人签字：");
            pen.print(80, y + 22, "承运人（章）：");
            pen.print(148, y + 22, "收货人签字：");
            OfficeSeal.ofFirm("示例通达物流有限公司").press(pen, 116, y + 20, 30);
        });
    }

    /** After a buyer's 采购订单: what is ordered and when it is to come, accepted by the supplier's seal. */
    static Page purchase(Inventions inventions) {
        Party buyer = inventions.company();
        Party supplier = inventions.company();
        String number = "PO" + inventions.digits(10);
        String day = inventions.day().toString();
        List<String[]> rows = new ArrayList<>();
        List<Money> sums = new ArrayList<>();
        for (String thing : List.of("骑行头盔", "保温箱", "夏季工作服", "反光背心", "车载充电器")) {
            Money price = Money.ofCents(inventions.between(1_500, 30_000));
            int count = inventions.between(10, 300);
            Money sum = price.times(BigDecimal.valueOf(count));
            sums.add(sum);
            rows.add(new String[] {thing, "件", Integer.toString(count), price.toString(), Inventions.grouped(sum)});
        }
        Money total = Money.sum(sums);
        return Page.ofNoKind(pen -> {
            pen.centred(105, 20, pen.label().sized(18).strong(), "采 购 订 单");
            pen.centred(105, 27, pen.label().sized(9), "PURCHASE ORDER");
            pen.pair(14, 38, "订单编号：", number);
            pen.pair(130, 38, "订单日期：", day);
            pen.pair(14, 45, "采购方：", buyer.name());
            pen.pair(14, 52, "供应商：", supplier.name());
            pen.pair(130, 52, "币种：", "人民币");
            RuledForm form = new RuledForm(pen, 0x444444, 0.25);
            double[] columns = {14, 54, 20, 26, 30, 38};
            double y = form.list(14, 57, 9, columns, true, "行号", "物料名称", "单位", "数量", "含税单价", "含税金额");
            for (int row = 0; row < rows.size(); row++) {
                String[] told = rows.get(row);
                y = form.list(
                        14, y, 9, columns, false, (row + 1) * 10 + "", told[0], told[1], told[2], told[3], told[4]);
            }
            form.value(14, y, 182, 9, "合计：￥" + Inventions.grouped(total) + "　大写：" + ChineseCapitals.format(total));
            y = pen.paragraph(
                    14,
                    y + 18,
                    182,
                    6.2,
                    "1. 交货日期：订单日期后十五日内；交货地点：采购方仓库。2. 付款条件：货到验收合格并收到发票后三十日。3. 供应商应在两日内盖章回传，逾期视为接受本订单。");
            pen.print(14, y + 12, "采购方（盖章）：");
            pen.print(110, y + 12, "供应商确认（盖章）：");
            OfficeSeal.ofFirm(buyer.name()).press(pen, 58, y + 18, 36);
        });
    }
}
