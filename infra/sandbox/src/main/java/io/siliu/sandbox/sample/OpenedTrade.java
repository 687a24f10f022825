package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.kernel.Money;
import io.siliu.sandbox.paper.Party;
import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What traders send each other before and with goods: an offer and a delivery note. */
final class OpenedTrade {

    private OpenedTrade() {}

    /** After a supplier's 报价单 for services outsourced. */
    static Page offer(Inventions inventions) {
        Party from = inventions.company();
        Party to = inventions.company();
        String number = "BJ" + inventions.digits(10);
        String day = ContractText.wideDay(inventions.day());
        String contact = inventions.person();
        List<String[]> rows = new ArrayList<>();
        List<Money> sums = new ArrayList<>();
        for (String service : List.of("配送外包服务", "分拣外包服务", "驻场保洁服务", "临时用工管理费")) {
            Money price = Money.ofCents(inventions.between(200, 400_000));
            int count = inventions.between(1, 200);
            Money sum = price.times(BigDecimal.valueOf(count));
            sums.add(sum);
            rows.add(new String[] {service, "按月", Integer.toString(count), price.toString(), Inventions.grouped(sum)});
        }
        Money total = Money.sum(sums);
        return Page.ofNoKind(pen -> {
            pen.easel().text(18, 16, pen.value().sized(12).strong(), from.name());
            pen.centred(105, 30, pen.label().sized(20).strong(), "报 价 单");
            pen.pair(18, 42, "客户名称：", to.name());
            pen.pair(134, 42, "报价编号：", number);
            pen.pair(18, 49, "联系人：", contact);
            pen.pair(134, 49, "报价日期：", day);
            RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
            double[] columns = {14, 56, 22, 22, 28, 32};
            double y = form.list(18, 54, 9, columns, true, "序号", "服务项目", "单位", "数量", "单价（元）", "金额（元）");
            for (int index = 0; index < rows.size(); index++) {
                String[] row = rows.get(index);
                y = form.list(
                        18, y, 9, columns, false, Integer.toString(index + 1), row[0], row[1], row[2], row[3], row[4]);
            }
            form.value(18, y, 174, 9, "合计（大写）：" + ChineseCapitals.format(total) + "　　小写：￥" + Inventions.grouped(total));
            y = pen.paragraph(18, y + 18, 174, 6.5, "说明：1.以上报价含6%增值税，有效期三十日；2.付款方式：验收合格并收到发票后十五日内支付；3.最终价格以双方签订的合同为准。");
            pen.pair(18, y + 8, "开户银行：", "示例城市商业银行演示支行");
            pen.pair(120, y + 8, "报价人：", department(from));
            OfficeSeal.ofFirm(from.name()).press(pen, 156, y + 16, 38);
        });
    }

    private static String department(Party from) {
        return from.name().substring(0, Math.min(6, from.name().length())) + "商务部";
    }

    /** After a wholesaler's 送货单 in three coloured sheets. */
    static Page goods(Inventions inventions) {
        Party from = inventions.company();
        Party to = inventions.company();
        String number = inventions.digits(7);
        String day = Dates.plain(inventions.day());
        List<String[]> rows = new ArrayList<>();
        List<Money> sums = new ArrayList<>();
        for (String good : List.of("骑手头盔", "保温配送箱", "雨衣套装", "反光背心")) {
            Money price = Money.ofCents(inventions.between(1_500, 20_000));
            int count = inventions.between(2, 60);
            sums.add(price.times(BigDecimal.valueOf(count)));
            rows.add(new String[] {
                good,
                "均码",
                "件",
                Integer.toString(count),
                price.toString(),
                sums.get(sums.size() - 1).toString()
            });
        }
        Money total = Money.sum(sums);
        return Page.ofNoKind(pen -> {
            pen.centred(100, 13, pen.label().sized(13).strong(), from.name());
            pen.centred(100, 22, pen.label().sized(17).strong(), "送  货  单");
            pen.easel().text(160, 20, pen.label().sized(12), "No. " + number);
            pen.pair(12, 31, "收货单位：", to.name());
            pen.pair(140, 31, "日期：", day);
            RuledForm form = new RuledForm(pen, 0xC04A5A, 0.3);
            double[] columns = {48, 26, 16, 22, 30, 36};
            double y = form.list(12, 35, 9, columns, true, "品名", "规格", "单位", "数量", "单价", "金额");
            for (String[] row : rows) {
                y = form.list(12, y, 9, columns, false, row);
            }
            form.value(12, y, 178, 9, "合计人民币（大写）：" + ChineseCapitals.format(total) + "　￥" + total);
            pen.print(12, y + 18, "送货单位及经手人（盖章）：");
            pen.print(116, y + 18, "收货单位及经手人（签字）：");
            pen.upright(194, 44, 5.4, "第二联客户");
        });
    }
}
