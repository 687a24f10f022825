package io.siliu.ocr.internal.template;

import io.siliu.kernel.identifier.TaskNumber;
import io.siliu.ocr.FieldNames;
import io.siliu.ocr.internal.Draft;
import io.siliu.ocr.internal.layout.PageText;

/** 验收单: the client says what was done, how much of it and what it is worth. */
final class AcceptanceTemplate {

    private static final LabelledPaper FORM = new LabelledPaper()
            .field(
                    FieldNames.TASK_NUMBER,
                    span -> TaskNumber.parse(span.plain()).map(TaskNumber::value),
                    "任务单号",
                    "任务编号",
                    "任务单编号",
                    "任务号")
            .field(FieldNames.ACCEPTED_BY, LabelledPaper::text, "验收人", "验收人员", "验收方代表", "验收签字", "经办人")
            .field(FieldNames.ACCEPTED_ON, LabelledPaper::date, "验收日期", "验收时间", "验收完成日期", "日期")
            .field(FieldNames.QUANTITY, LabelledPaper::quantity, "验收数量", "完成数量", "合格数量", "完成单量", "数量", "工作量")
            .field(FieldNames.AMOUNT, LabelledPaper::money, "验收金额", "结算金额", "确认金额", "应付金额", "金额")
            .alsoPrinted(
                    "任务名称", "任务描述", "服务内容", "工作内容", "承揽方", "承揽人", "服务方", "委托方", "发包方", "用工企业", "甲方", "乙方", "姓名", "职业",
                    "城市", "开始日期", "结束日期", "服务期间", "验收结果", "验收结论", "验收意见", "单价", "备注", "单位", "编号", "合同编号");

    private AcceptanceTemplate() {}

    static void read(PageText text, Draft draft) {
        FORM.read(text, draft);
    }
}
