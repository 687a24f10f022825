package io.siliu.sandbox.sample;

import io.siliu.kernel.ChineseCapitals;
import io.siliu.sandbox.sample.sheet.Face;
import io.siliu.sandbox.sample.sheet.Latin;
import io.siliu.sandbox.sample.sheet.Type;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Slips of what platforms paid workers: a flexible-work platform's, a freight platform's, a streamer's and a housekeeper's. */
final class OpenedSettlements {

    private static final int BLUE = 0x2468F2;
    private static final int LINE = 0xD8DCE3;
    private static final Look WEB = new Look(Face.HEI, Latin.SANS, Face.HEI, 9, 0x5A6270);
    private static final Look OFFICE = new Look(Face.SONG, Latin.SERIF, Face.SONG, 10, Type.BLACK);
    private static final Look SHEET = new Look(Face.SONG, Latin.OWN, Face.HEI, 9, Type.BLACK);
    private static final Look PHONE = new Look(Face.HEI, Latin.SANS, Face.HEI, 10, 0x8C8C8C);

    static final List<Layout> ALL = List.of(
            slip("opened-slip-platform", WEB, 210, 168, SlipText::fields, OpenedSettlements::platform),
            slip("opened-slip-freight", OFFICE, 210, 150, SlipText::fields, OpenedSettlements::freight),
            slip("opened-slip-streamer", SHEET, 297, 118, SlipText::fields, OpenedPayouts::streamer),
            slip("opened-slip-phone", PHONE, 90, 176, OpenedPayouts::onPhone, OpenedPayouts::phone));

    private OpenedSettlements() {}

    private static Layout slip(
            String name,
            Look look,
            double width,
            double height,
            Function<SlipText, Map<String, String>> truth,
            BiConsumer<Pen, SlipText> page) {
        return new InventedPaper<>(
                name,
                LayoutSet.TUNED,
                SampleKind.PAYMENT_SLIP,
                look,
                width,
                height,
                SlipText::drawn,
                truth,
                List.of(page),
                "结算单");
    }

    /** After the 结算付款凭证 that a flexible-work platform lets its client download of each payment of a batch. */
    private static void platform(Pen pen, SlipText slip) {
        HouseMarks.emblem(pen, 19, 15, 9, BLUE);
        HouseMarks.name(pen, 26, 17, 6, "示例灵工云", BLUE, Face.HEI);
        pen.centred(105, 27, pen.value().sized(16).strong(), "自由职业者服务费结算付款凭证");
        pen.pair(15, 37, "凭证编号：", "FKPZ" + slip.channelSerial());
        pen.right(
                195, 37, "打印时间：" + Dates.as("yyyy-MM-dd HH:mm:ss", slip.paidAt().plusDays(1)));
        RuledForm form = new RuledForm(pen, LINE, 0.3);
        double[] halves = {32, 58, 32, 58};
        double y = section(pen, form, 40, "批次信息");
        y = form.row(15, y, 8, halves, "结算批次号", slip.batch(), "服务类型", "现代服务-技术服务");
        y = form.row(15, y, 8, halves, "委托企业", slip.payer(), "打款通道", "银行卡");
        y = section(pen, form, y, "收款人信息");
        y = form.row(15, y, 8, halves, "收款人姓名", slip.payee(), "证件类型", "居民身份证");
        y = form.row(15, y, 8, halves, "收款账号", slip.account(), "关联任务单号", slip.task());
        y = section(pen, form, y, "结算明细（单位：元）");
        y = form.row(
                15,
                y,
                8,
                halves,
                "应发金额",
                Inventions.grouped(slip.gross()),
                "代扣个人所得税",
                Inventions.grouped(slip.incomeTax()));
        y = form.row(
                15,
                y,
                8,
                halves,
                "代缴增值税及附加",
                Inventions.grouped(slip.valueTax()),
                "税费合计",
                Inventions.grouped(slip.tax()));
        y = form.row(
                15,
                y,
                8,
                halves,
                "实发金额",
                Inventions.grouped(slip.net()),
                "实发金额（大写）",
                ChineseCapitals.format(slip.net()));
        y = form.row(15, y, 8, halves, "打款时间", slip.time(), "打款状态", slip.status());
        y = form.row(15, y, 8, new double[] {32, 148}, "银行流水号", slip.channelSerial());
        pen.sized(8).paragraph(15, y + 6, 178, 4.4, "说明：本凭证由平台根据结算指令及支付渠道返回结果自动生成，应发金额为含税服务费，个人所得税按累计预扣法由平台依法代扣代缴。");
        OfficeSeal.ofFirm("示例灵工云服务有限公司").press(pen, 170, y + 3, 34);
    }

    private static double section(Pen pen, RuledForm form, double y, String title) {
        pen.easel().fill(15, y, 180, 7, 0xF0F4FC);
        form.box(15, y, 180, 7);
        pen.easel().text(17, y + 4.9, pen.value().strong(), title);
        return y + 7;
    }

    /** After a network freight platform's 运费结算单: voyage and goods first, then what the driver gets. */
    private static void freight(Pen pen, SlipText slip) {
        pen.centred(105, 16, pen.label().sized(17).strong(), "网络货运运费结算单");
        pen.pair(14, 26, "结算批次：", slip.batch());
        pen.right(196, 26, "日期：" + Dates.plain(slip.paidAt()));
        RuledForm form = new RuledForm(pen, Type.BLACK, 0.25);
        double[] halves = {28, 63, 28, 63};
        double y = form.row(14, 29, 9, halves, "托运单位", slip.payer(), "承运司机", slip.payee());
        y = form.row(
                14,
                y,
                9,
                halves,
                "运单号",
                slip.task(),
                "车牌号码",
                "示A·D" + slip.channelSerial().substring(0, 5));
        y = form.row(14, y, 9, halves, "装货地", "样本市新城区", "卸货地", "云河市工业园区");
        y = form.row(14, y, 9, halves, "货物名称", "日用百货", "签收吨位", "18.60 吨");
        y = form.row(
                14,
                y,
                9,
                halves,
                "运费总额",
                "￥" + Inventions.grouped(slip.gross()),
                "代扣税款",
                "￥" + Inventions.grouped(slip.tax()));
        y = form.row(14, y, 9, halves, "实付运费", "￥" + Inventions.grouped(slip.net()), "支付状态", slip.status());
        form.label(14, y, 28, 9, "大写金额");
        form.value(42, y, 154, 9, "人民币" + ChineseCapitals.format(slip.net()));
        y = form.row(14, y + 9, 9, halves, "收款卡号", slip.account(), "付款时间", slip.shortTime());
        pen.print(14, y + 10, "结算员：");
        pen.print(80, y + 10, "审核：");
        pen.print(140, y + 10, "司机确认：");
        OfficeSeal.ofFirm("示例网络货运有限公司").press(pen, 60, y + 14, 36);
    }
}
