package io.siliu.sandbox.sample;

import io.siliu.sandbox.sample.FreePaper.Page;
import io.siliu.sandbox.sample.sheet.Type;

/** A notice that work was not accepted (整改通知单): task, quantity and inspector as on an acceptance, and no acceptance. */
final class RectificationNotice {

    private RectificationNotice() {}

    static Page page(Inventions inventions) {
        AcceptanceText work = AcceptanceText.drawn(inventions);
        return Page.ofNoKind(pen -> form(pen, work));
    }

    private static void form(Pen pen, AcceptanceText work) {
        pen.centred(105, 16, pen.label().sized(18).strong(), "服务质量整改通知单");
        pen.pair(15, 26, "编号：", Dates.as("'ZG'yyyyMMdd", work.acceptedOn()));
        double y = FormRows.boxed(
                pen,
                15,
                30,
                10,
                new double[] {30, 60, 30, 60},
                new String[] {"任务单号", work.task(), "检查日期", work.day()},
                new String[] {"责任单位", work.worker()},
                new String[] {"检查单位", work.client(), "检查人", work.acceptedBy()},
                new String[] {"抽检数量", work.quantity() + work.unit(), "服务项目", work.work()});
        pen.box(15, y, 180, 34);
        pen.print(18, y + 7, "存在问题：");
        pen.paragraph(18, y + 14, 172, 6.5, "部分成果未达到约定标准，记录不完整，未通过本次验收，暂不予结算。");
        pen.pair(18, y + 29, "涉及金额：", work.amount() + "元");
        pen.box(15, y + 34, 180, 26);
        pen.print(18, y + 41, "整改要求：");
        pen.paragraph(
                18, y + 48, 172, 6.5, "请于" + Dates.plain(work.acceptedOn().plusDays(7)) + "前完成整改并重新提交验收，逾期按合同约定处理。");
        pen.pair(18, y + 68, "签发人：", work.acceptedBy());
        pen.pair(112, y + 68, "接收人：", "");
        pen.stamp(74, y + 67, 11, Type.RED);
    }
}
